import { hubLists } from '../../src/shared/schema/hubLists';
import type { ListName } from '../../src/shared/schema/listNames';
import { readDate } from '../../src/shared/data/wire';
import type { Fields } from './rows';

/** A row as the site has it. */
export interface ExistingRow {
  readonly id: number;
  readonly values: Readonly<Record<string, unknown>>;
}

const dateColumns = new Map(
  hubLists.map((list) => [
    list.name,
    new Set(list.fields.filter((field) => field.type === 'date').map((field) => field.internalName))
  ])
);

/**
 * The columns whose value would change; none when the row is as wanted already. Days are compared as UK days and
 * an empty text is the same as none, because that is how SharePoint gives them back.
 */
export function differences(list: ListName, fields: Fields, existing: ExistingRow): string[] {
  const dates = dateColumns.get(list);
  return Object.keys(fields).filter(
    (name) => canonical(fields[name], dates?.has(name)) !== canonical(existing.values[name], dates?.has(name))
  );
}

function canonical(value: unknown, isDate = false): string {
  if (value === null || value === undefined || value === '') return '';
  if (isDate && typeof value === 'string') return readDate(value) ?? '';
  // An empty choice of many comes back as null.
  if (Array.isArray(value)) return value.map(String).sort().join('\u0000');
  return `${typeof value} ${String(value)}`;
}
