import { invalidExpression } from './errors';

/**
 * Undoes percent-encoding.
 *
 * @throws WireError 400 for a stray `%` or bytes that are not UTF-8
 */
export const decodePercent = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalidExpression(text);
  }
};

/** Percent-encodes with lower-case hex, as SharePoint writes its links. Half characters become U+FFFD. Never throws. */
export const encodePercent = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
