/**
 * A day as `YYYY-MM-DD`: a UK calendar date, never an instant. Two of them compare as text.
 * @see domain.md 5, rule 7: clock events are dates in Europe/London.
 */
export type IsoDate = string;
