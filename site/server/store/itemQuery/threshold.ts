import { thresholdExceeded } from '../../wire/errors';
import { indexRanges } from '../../wire/filter';
import type { FieldRef } from '../../wire/types';
import type { Database } from '../database';
import { isReference } from '../model';
import { toCondition } from './filterSql';
import { resolveRef, type QueryScope } from './operand';
import type { ItemQuery } from './page';

/**
 * Name of the index that serves a column as a query asks for it, `undefined` for none.
 * An index on a lookup or person column does not count, as Microsoft's own page says.
 */
function indexOf({ list }: QueryScope, ref: FieldRef): string | undefined {
  const found = resolveRef(list, ref);
  if (found === undefined || isReference(found.field)) return undefined;
  const { internalName, definition } = found.field;
  const { indexed, enforceUniqueValues } = definition;
  return indexed === true || enforceUniqueValues === true ? internalName : undefined;
}

/**
 * Refuses a question that would touch more rows than the threshold without an index to narrow it.
 * Bounds on one column count together: `Id gt 5000 and Id le 10000` is 5,000 rows.
 * @param itemCount rows of the list
 * @param threshold 0 switches the rule off
 * @throws WireError 500
 * @see sharepoint-rest.md §18
 */
export function checkThreshold(
  db: Database,
  scope: QueryScope,
  query: Pick<ItemQuery, 'filter' | 'orderBy' | 'limit'>,
  itemCount: number,
  threshold: number
): void {
  if (threshold === 0 || itemCount <= threshold) return;
  if (query.filter === undefined) {
    const [first] = query.orderBy;
    if (query.limit === undefined || query.limit > threshold) throw thresholdExceeded();
    if (first !== undefined && indexOf(scope, first.field) === undefined) throw thresholdExceeded();
    return;
  }
  const isNarrow = indexRanges(query.filter, (ref) => indexOf(scope, ref)).some((node) => {
    const { sql, values } = toCondition(node, scope);
    const counted = `SELECT count(*) AS n FROM (SELECT 1 FROM ${scope.list.table} t WHERE ${sql} LIMIT ${threshold + 1})`;
    return Number(db.get(counted, ...values)?.['n']) <= threshold;
  });
  if (!isNarrow) throw thresholdExceeded();
}
