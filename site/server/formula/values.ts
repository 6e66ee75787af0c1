/** What a formula works with. Dates are numbers: days since 30 December 1899, in local time. Empty cells are null. */
export type FormulaValue = number | string | boolean | null;

/** A result that is no value, as cells show it: `#DIV/0!`, `#VALUE!`, `#NUM!`, `#N/A`. */
export class FormulaError extends Error {
  public override name = 'FormulaError';
}

const DAY_MS = 86_400_000;
/** Days from 30 December 1899 to 1 January 1970. */
const DAYS_TO_1970 = 25_569;

/** A date as a number. @param local what `Date.UTC` gives for the local digits */
export function toSerial(local: number): number {
  return local / DAY_MS + DAYS_TO_1970;
}

/** Local digits of a date as a number, to whole seconds, as `Date.UTC` gives them. */
export function fromSerial(serial: number): number {
  return Math.round((serial - DAYS_TO_1970) * 86_400) * 1000;
}

/** @throws FormulaError for a text that is no number */
export function toNumber(value: FormulaValue): number {
  if (value === null || value === '') return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  const date = typeof value === 'string' ? serialOfText(value) : undefined;
  if (date === undefined) throw new FormulaError('#VALUE!');
  return date;
}

/** `2026-11-23`, as spreadsheets take a text for a date. */
function serialOfText(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  return year === undefined ? undefined : toSerial(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** A number as a cell shows it: 15 significant digits, no more than needed. */
export function toText(value: FormulaValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** @throws FormulaError for a text that is neither TRUE nor FALSE */
export function toBoolean(value: FormulaValue): boolean {
  if (typeof value !== 'string') return toNumber(value) !== 0;
  if (/^(?:true|yes)$/i.test(value)) return true;
  if (/^(?:false|no|)$/i.test(value)) return false;
  throw new FormulaError('#VALUE!');
}

/** Numbers come before texts, texts before truth values. */
const rank = (value: FormulaValue): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);

/** Negative, zero or positive. Texts are compared without regard to case; an empty cell is what the other side would be. */
export function compareValues(left: FormulaValue, right: FormulaValue): number {
  if (left === null || right === null) {
    const other = left ?? right;
    const blank = typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
    return left === null && right === null ? 0 : compareValues(left ?? blank, right ?? blank);
  }
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string') {
    const [a, b] = [left.toLowerCase(), String(right).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(left) - Number(right);
}
