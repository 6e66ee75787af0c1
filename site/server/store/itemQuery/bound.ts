import { cannotConvert } from '../../wire/errors';
import { normalizeGuid } from '../../wire/literal';
import type { QueryValue } from '../../wire/types';
import { toStamp } from '../../clock';
import type { Cell } from '../database';
import { addLocalDays, parseMoment, startOfLocalDay } from '../zone';
import type { ValueKind } from './kinds';
import type { QueryScope } from './operand';

function toNumber(value: string | number | boolean): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (typeof value === 'boolean' || !Number.isFinite(number)) throw cannotConvert('Edm.Double');
  return number;
}

function toTruth(value: string | number | boolean): number {
  const text = String(value).toLowerCase();
  if (!/^(?:1|0|true|false|yes|no)$/.test(text)) throw cannotConvert('Edm.Boolean');
  return /^(?:1|true|yes)$/.test(text) ? 1 : 0;
}

function toMoment(value: string | number | boolean, kind: 'datetime' | 'date', { zone }: QueryScope): string {
  const instant = typeof value === 'string' ? parseMoment(value, zone) : undefined;
  if (instant === undefined) throw cannotConvert('Edm.DateTime');
  return toStamp(new Date(kind === 'date' ? startOfLocalDay(instant, zone) : instant));
}

/**
 * A query's value as the column would hold it; `null` for none. Empty text is none.
 * @throws WireError 400 for a value that is none of the column's kind
 */
export function toBound(value: QueryValue, kind: ValueKind, scope: QueryScope): Cell {
  switch (value.kind) {
    case 'null':
      return null;
    case 'userId':
      return scope.userId;
    case 'now':
      return toStamp(new Date(scope.now));
    case 'today':
      return toStamp(new Date(addLocalDays(scope.now, value.offsetDays, scope.zone)));
    default:
      break;
  }
  if (value.value === '') return null;
  switch (kind) {
    case 'number':
      return toNumber(value.value);
    case 'boolean':
      return toTruth(value.value);
    case 'datetime':
    case 'date':
      return toMoment(value.value, kind, scope);
    case 'guid':
      return normalizeGuid(String(value.value)) ?? String(value.value);
    case 'text':
      return String(value.value);
  }
}
