import { formatValue } from './format';
import { FormulaError, fromSerial, toBoolean, toNumber, toSerial, toText, type FormulaValue } from './values';

/** Worked-out arguments of a function. */
type Args = readonly FormulaValue[];

/** A function, and how many arguments it takes. */
interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly run: (args: Args) => FormulaValue;
}

const define = (least: number, most: number, run: FormulaFunction['run']): FormulaFunction => ({ least, most, run });

const at = (args: Args, index: number): FormulaValue => args[index] ?? null;
const number = (args: Args, index: number, whenMissing = 0): number =>
  index < args.length ? toNumber(at(args, index)) : whenMissing;
const text = (args: Args, index: number): string => toText(at(args, index));
const whole = (args: Args, index: number, whenMissing = 0): number => Math.trunc(number(args, index, whenMissing));

/** Numbers among the arguments; texts and empty cells do not count. */
const numbers = (args: Args): readonly number[] => args.filter((value): value is number => typeof value === 'number');

const average = (all: readonly number[]): number => {
  if (all.length === 0) throw new FormulaError('#DIV/0!');
  return all.reduce((sum, one) => sum + one, 0) / all.length;
};

/** @param how `Math.round` and its kin, away from zero */
const rounded = (args: Args, how: (size: number) => number): number => {
  const value = number(args, 0);
  const scale = 10 ** whole(args, 1);
  // Numbers such as 1.005 lie a little below what they say.
  const size = how(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  return value < 0 ? -size : size;
};

/** Position of one text in another, counted from 1. */
const position = (args: Args, fold: (text: string) => string): number => {
  const found = fold(text(args, 1)).indexOf(fold(text(args, 0)), whole(args, 2, 1) - 1);
  if (found === -1) throw new FormulaError('#VALUE!');
  return found + 1;
};

const dateOf = (args: Args, index = 0): Date => new Date(fromSerial(number(args, index)));

const same = (value: string): string => value;
const lower = (value: string): string => value.toLowerCase();

const LOGIC: Readonly<Record<string, FormulaFunction>> = {
  AND: define(1, 30, (args) => args.every(toBoolean)),
  OR: define(1, 30, (args) => args.some(toBoolean)),
  NOT: define(1, 1, (args) => !toBoolean(at(args, 0))),
  ISBLANK: define(1, 1, (args) => at(args, 0) === null || at(args, 0) === ''),
  ISNUMBER: define(1, 1, (args) => typeof at(args, 0) === 'number'),
  ISTEXT: define(1, 1, (args) => typeof at(args, 0) === 'string'),
  ISNONTEXT: define(1, 1, (args) => typeof at(args, 0) !== 'string'),
  ISLOGICAL: define(1, 1, (args) => typeof at(args, 0) === 'boolean'),
  EXACT: define(2, 2, (args) => text(args, 0) === text(args, 1))
};

const TEXTS: Readonly<Record<string, FormulaFunction>> = {
  LEN: define(1, 1, (args) => text(args, 0).length),
  LEFT: define(1, 2, (args) => text(args, 0).slice(0, whole(args, 1, 1))),
  RIGHT: define(1, 2, (args) => (whole(args, 1, 1) === 0 ? '' : text(args, 0).slice(-whole(args, 1, 1)))),
  MID: define(3, 3, (args) => text(args, 0).slice(whole(args, 1) - 1, whole(args, 1) - 1 + whole(args, 2))),
  UPPER: define(1, 1, (args) => text(args, 0).toUpperCase()),
  LOWER: define(1, 1, (args) => lower(text(args, 0))),
  PROPER: define(1, 1, (args) =>
    lower(text(args, 0)).replace(
      /(^|[^\p{L}])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase()
    )
  ),
  TRIM: define(1, 1, (args) => text(args, 0).trim().replace(/ {2,}/g, ' ')),
  CONCATENATE: define(1, 30, (args) => args.map(toText).join('')),
  FIND: define(2, 3, (args) => position(args, same)),
  SEARCH: define(2, 3, (args) => position(args, lower)),
  SUBSTITUTE: define(3, 3, (args) => text(args, 0).replaceAll(text(args, 1), () => text(args, 2))),
  REPLACE: define(4, 4, (args) => {
    const from = whole(args, 1) - 1;
    return text(args, 0).slice(0, from) + text(args, 3) + text(args, 0).slice(from + whole(args, 2));
  }),
  REPT: define(2, 2, (args) => {
    const times = whole(args, 1);
    if (times < 0 || text(args, 0).length * times > 32_767) throw new FormulaError('#VALUE!');
    return text(args, 0).repeat(times);
  }),
  TEXT: define(2, 2, (args) => formatValue(number(args, 0), text(args, 1))),
  VALUE: define(1, 1, (args) => toNumber(text(args, 0).replaceAll(',', ''))),
  CHAR: define(1, 1, (args) => String.fromCharCode(whole(args, 0))),
  CODE: define(1, 1, (args) => text(args, 0).charCodeAt(0)),
  FIXED: define(1, 3, (args) =>
    formatValue(number(args, 0), `${toBoolean(at(args, 2)) ? '0' : '#,##0'}.${'0'.repeat(whole(args, 1, 2))}`)
  ),
  DOLLAR: define(1, 2, (args) => formatValue(number(args, 0), `$#,##0.${'0'.repeat(whole(args, 1, 2))}`))
};

const NUMBERS: Readonly<Record<string, FormulaFunction>> = {
  SUM: define(1, 30, (args) => numbers(args).reduce((sum, one) => sum + one, 0)),
  PRODUCT: define(1, 30, (args) => numbers(args).reduce((product, one) => product * one, 1)),
  AVERAGE: define(1, 30, (args) => average(numbers(args))),
  MIN: define(1, 30, (args) => Math.min(...(numbers(args).length === 0 ? [0] : numbers(args)))),
  MAX: define(1, 30, (args) => Math.max(...(numbers(args).length === 0 ? [0] : numbers(args)))),
  COUNT: define(1, 30, (args) => numbers(args).length),
  COUNTA: define(1, 30, (args) => args.filter((value) => value !== null && value !== '').length),
  MEDIAN: define(1, 30, (args) => {
    const sorted = [...numbers(args)].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return average(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
  }),
  ABS: define(1, 1, (args) => Math.abs(number(args, 0))),
  SIGN: define(1, 1, (args) => Math.sign(number(args, 0))),
  INT: define(1, 1, (args) => Math.floor(number(args, 0))),
  TRUNC: define(1, 2, (args) => rounded(args, Math.floor)),
  ROUND: define(2, 2, (args) => rounded(args, Math.round)),
  ROUNDUP: define(2, 2, (args) => rounded(args, Math.ceil)),
  ROUNDDOWN: define(2, 2, (args) => rounded(args, Math.floor)),
  MOD: define(2, 2, (args) => {
    const by = number(args, 1);
    if (by === 0) throw new FormulaError('#DIV/0!');
    return number(args, 0) - by * Math.floor(number(args, 0) / by);
  }),
  POWER: define(2, 2, (args) => number(args, 0) ** number(args, 1)),
  SQRT: define(1, 1, (args) => Math.sqrt(number(args, 0))),
  EVEN: define(1, 1, (args) => Math.sign(number(args, 0)) * Math.ceil(Math.abs(number(args, 0)) / 2) * 2),
  ODD: define(1, 1, (args) => Math.sign(number(args, 0)) * (Math.ceil((Math.abs(number(args, 0)) + 1) / 2) * 2 - 1)),
  PI: define(0, 0, () => Math.PI)
};

/** Whole years, months or days between two dates. */
function differenceOf(from: Date, to: Date, unit: string): number {
  if (from > to) throw new FormulaError('#NUM!');
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
    (to.getUTCMonth() - from.getUTCMonth()) -
    (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
  switch (unit.toLowerCase()) {
    case 'd':
      return Math.floor((to.getTime() - from.getTime()) / 86_400_000);
    case 'm':
      return months;
    case 'y':
      return Math.floor(months / 12);
    case 'ym':
      return months % 12;
    case 'md':
      return (
        (to.getTime() - Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate())) / 86_400_000
      );
    case 'yd':
      return Math.floor(
        (to.getTime() -
          Date.UTC(from.getUTCFullYear() + Math.floor(months / 12), from.getUTCMonth(), from.getUTCDate())) /
          86_400_000
      );
    default:
      throw new FormulaError('#NUM!');
  }
}

/** Which day counts as the first of the week, by the second argument of `WEEKDAY`. */
const weekday = (day: number, kind: number): number =>
  kind === 2 ? ((day + 6) % 7) + 1 : kind === 3 ? (day + 6) % 7 : day + 1;

const DATES: Readonly<Record<string, FormulaFunction>> = {
  DATE: define(3, 3, (args) => toSerial(Date.UTC(whole(args, 0), whole(args, 1) - 1, whole(args, 2)))),
  TIME: define(3, 3, (args) => (whole(args, 0) * 3600 + whole(args, 1) * 60 + whole(args, 2)) / 86_400),
  YEAR: define(1, 1, (args) => dateOf(args).getUTCFullYear()),
  MONTH: define(1, 1, (args) => dateOf(args).getUTCMonth() + 1),
  DAY: define(1, 1, (args) => dateOf(args).getUTCDate()),
  HOUR: define(1, 1, (args) => dateOf(args).getUTCHours()),
  MINUTE: define(1, 1, (args) => dateOf(args).getUTCMinutes()),
  SECOND: define(1, 1, (args) => dateOf(args).getUTCSeconds()),
  WEEKDAY: define(1, 2, (args) => weekday(dateOf(args).getUTCDay(), whole(args, 1, 1))),
  DATEDIF: define(3, 3, (args) => differenceOf(dateOf(args, 0), dateOf(args, 1), text(args, 2))),
  DATEVALUE: define(1, 1, (args) => Math.floor(toNumber(text(args, 0)))),
  DAYS360: define(2, 2, (args) => {
    const [from, to] = [dateOf(args, 0), dateOf(args, 1)];
    const start = Math.min(30, from.getUTCDate());
    const end = to.getUTCDate() === 31 && start === 30 ? 30 : to.getUTCDate();
    return (
      (to.getUTCFullYear() - from.getUTCFullYear()) * 360 + (to.getUTCMonth() - from.getUTCMonth()) * 30 + end - start
    );
  })
};

/** Functions whose arguments are all worked out before they run. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [LOGIC, TEXTS, NUMBERS, DATES].flatMap((group) => Object.entries(group))
);

/** Functions that decide which of their arguments are worked out, with how many they take. */
export const LAZY_FUNCTIONS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['IF', [2, 3]],
  ['IFERROR', [2, 2]],
  ['ISERROR', [1, 1]],
  ['ISERR', [1, 1]],
  ['CHOOSE', [2, 30]]
]);

/** Functions whose result changes from day to day; a column that keeps its result cannot use them. */
export const VOLATILE_FUNCTIONS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['TODAY', [0, 0]],
  ['NOW', [0, 0]],
  ['ME', [0, 0]]
]);
