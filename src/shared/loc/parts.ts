import { byLanguage } from './language';

const formatter = byLanguage((locale) => new Intl.NumberFormat(locale));

/** A count as people read it in the language of the component: `1,200`. */
export const number = (count: number): string =>
  // So small a number is written alike in every language of the hub, and the formatter costs more than the board's first frame.
  Number.isInteger(count) && count >= 0 && count < 1000 ? String(count) : formatter().format(count);

/** The word that goes with a count. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** A count with its word: `1 case`, `1,200 cases`. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plural(count, one, many)}`;

const lists = byLanguage((locale) => new Intl.ListFormat(locale));

/** Several things in a sentence: `one, two and three`. */
export const listed = (words: readonly string[]): string => lists().format(words);

const pounds = byLanguage((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP' }));

/** An amount of pounds: `£150.50`. */
export const money = (amount: number): string => pounds().format(amount);
