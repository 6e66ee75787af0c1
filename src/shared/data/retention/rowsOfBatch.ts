import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import type { Batch, BatchKind } from '../../domain/retention/batches';
import { type ListName, listNames } from '../../schema/listNames';
import { readByReferences } from '../readByReferences';
import { readPages, readWindow } from '../reports/readWindow';
import { quoted, readDate, readText, type Wire } from '../wire';
import type { RowsOfList } from './rowsOfCase';

/** Nothing in the hub is older. */
const earliest = '2000-01-01';

/** The day of a row, by the list it lies in. */
const dayColumns: Readonly<Record<BatchKind['list'], string>> = {
  Compliments: 'ReceivedDate',
  Comments: 'ReceivedDate',
  EqualityAnswers: 'CollectedDate',
  StaffAllegations: 'AllegedDate',
  AuditLog: 'Created'
};

const lists: Readonly<Record<BatchKind['list'], ListName>> = {
  Compliments: listNames.compliments,
  Comments: listNames.comments,
  EqualityAnswers: listNames.equalityAnswers,
  StaffAllegations: listNames.staffAllegations,
  AuditLog: listNames.auditLog
};

/** Outcomes of a concern after which the name of whom it is about goes. @see domain.md 16.4 */
const notUpheld = ['Not upheld', 'No finding'];

interface BatchRow {
  Id: number;
  Reference?: Wire<string>;
  ConcernKey?: Wire<string>;
}

/** The rows of a batch; none when nothing of it is left. @throws whatever PnPjs throws, also when the reader may not see the list */
export async function readRowsOfBatch(sp: SPFI, { kind, until }: Batch): Promise<readonly RowsOfList[]> {
  const list = lists[kind.list];
  const isAllegation = kind.list === 'StaffAllegations';
  const columns = isAllegation ? ['Id', 'Reference', 'ConcernKey'] : ['Id'];
  const request = (): IItems => sp.web.lists.getByTitle(list).items.select(...columns);
  const found = new Map<number, BatchRow>();
  for await (const page of pagesOf(request, dayColumns[kind.list], until)) {
    for (const row of page) found.set(row.Id, row);
  }
  const rows = [...found.values()];
  const ids = (isAllegation ? await endedNotUpheld(sp, rows, until) : rows).map(({ Id }) => Id);
  return ids.length === 0 ? [] : [{ list, ids }];
}

function pagesOf(request: () => IItems, column: string, until: string): AsyncGenerator<BatchRow[]> {
  // The site keeps no index on when a row was made that a window needs; the log is short.
  if (column !== 'Created') return readWindow<BatchRow>(request, column, earliest, until);
  const last = `datetime${quoted(`${until}T23:59:59Z`)}`;
  return readPages<BatchRow>(() => request().filter(`Created le ${last}`));
}

/** Allegations whose concern was not upheld and whose case closed in time. */
async function endedNotUpheld(sp: SPFI, rows: readonly BatchRow[], until: string): Promise<readonly BatchRow[]> {
  const references = rows.map(({ Reference }) => readText(Reference));
  const [named, ended] = await Promise.all([
    readByReferences<{ ConcernKey: string; Outcome: Wire<string> }>(sp, listNames.concerns, references, [
      'ConcernKey',
      'Outcome'
    ]),
    readByReferences<{ Reference: string; Status: Wire<string>; ClosedDate: Wire<string> }>(
      sp,
      listNames.complaints,
      references,
      ['Reference', 'Status', 'ClosedDate']
    )
  ]);
  const concerns = new Set(
    named.flatMap(({ ConcernKey, Outcome }) => (notUpheld.includes(readText(Outcome)) ? ConcernKey : []))
  );
  const closed = new Set(
    ended.flatMap(({ Reference, Status, ClosedDate }) =>
      Status === 'Closed' && (readDate(ClosedDate) ?? '9999') <= until ? Reference : []
    )
  );
  return rows.filter(
    ({ Reference, ConcernKey }) => concerns.has(readText(ConcernKey)) && closed.has(readText(Reference))
  );
}
