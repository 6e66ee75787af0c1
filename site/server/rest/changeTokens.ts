import { staleChangeToken } from '../wire/errors';
import type { JsonObject, JsonValue } from '../wire/types';
import { toTicks } from '../store/changes';
import { toStamp } from '../clock';
import type { Call } from './call';

const TICKS_AT_1970 = 621355968000000000n;

/** What a token is of: `3` a list, `2` a web, `1` the site; with its id. */
export interface TokenScope {
  readonly kind: '1' | '2' | '3';
  readonly id: string;
}

/** A token as text: version, scope, id, .NET ticks, number in the log. @see sharepoint-rest.md §17.1 */
export function formatToken({ kind, id }: TokenScope, time: string, seq: number): string {
  return `1;${kind};${id};${toTicks(time)};${seq}`;
}

/**
 * The number in the log a token stands for.
 * @param token as `{"StringValue": …}` or as text
 * @returns `undefined` when there is none
 * @throws WireError 400 for a token that cannot be read, or is of another list, web or site
 */
export function seqOf(call: Call, scope: TokenScope, token: JsonValue | undefined): number | undefined {
  const isObject = typeof token === 'object' && token !== null && !Array.isArray(token);
  const written = isObject ? (token as JsonObject)['StringValue'] : token;
  if (written === undefined || written === null || written === '') return undefined;
  const [version, kind, id, ticks = '', seq = ''] = String(written).split(';');
  const isRead = version === '1' && /^[0-3]$/.test(kind ?? '') && /^\d+$/.test(ticks) && /^-?\d+$/.test(seq);
  const isOther = kind === scope.kind && id?.toLowerCase() !== scope.id;
  if (!isRead || isOther) throw staleChangeToken();
  if (seq !== '-1') return Number(seq);
  return call.site.changes.seqAt(toStamp(new Date(Number((BigInt(ticks) - TICKS_AT_1970) / 10000n))));
}
