const formatter = new Intl.NumberFormat('en-GB');

/** A count as people read it: `1,200`. */
export const number = (count: number): string => formatter.format(count);

/** The word that goes with a count. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** A count with its word: `1 case`, `1,200 cases`. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plural(count, one, many)}`;
