import { etagMismatch } from './errors';
import type { EtagState } from './types';

const IF_MATCH = /^(?:W\/)?"(?:([^",]+),)?(\d{1,15})"$/;

/** The `ETag` header, with its quotes: `"<unique id>,3"` for items, `"22"` for lists. @see sharepoint-rest.md §4.1 */
export const formatEtag = ({ uniqueId, version }: EtagState): string =>
  uniqueId === undefined ? `"${version}"` : `"${uniqueId},${version}"`;

/** The `odata.etag` inside JSON, with its quotes: always the number alone, `"3"`. @see sharepoint-rest.md §4.1 */
export const formatJsonEtag = ({ version }: EtagState): string => `"${version}"`;

/** The `ETag` property of a file: `"{UNIQUE ID},3"`, upper case with braces. @see sharepoint-rest.md §4.1 */
export const formatFileEtag = (uniqueId: string, version: number): string => `"{${uniqueId.toUpperCase()}},${version}"`;

/**
 * True when `header` names the state: the number, and the unique id only when the client sent one. `*` always does.
 * An id in upper case or with braces does not, as in SharePoint (§4.2).
 */
const matches = (header: string, state: EtagState): boolean => {
  if (header === '*') return true;
  const [, uniqueId, version] = IF_MATCH.exec(header) ?? [];
  return Number(version) === state.version && (uniqueId === undefined || uniqueId === state.uniqueId);
};

/**
 * Lets a write pass, or refuses it because the entity has changed since the client read it.
 *
 * @param header If-Match as sent; undefined when missing
 * @param whenMissing `refuse` for items and lists in strict mode, `accept` for everything else
 * @throws WireError 412 with both values in its text
 * @see sharepoint-rest.md §4.2, §4.3
 */
export const checkIfMatch = (header: string | undefined, state: EtagState, whenMissing: 'refuse' | 'accept'): void => {
  if (header === undefined && whenMissing === 'accept') return;
  const requested = header?.trim() ?? '""';
  if (!matches(requested, state)) throw etagMismatch(requested, formatEtag(state));
};
