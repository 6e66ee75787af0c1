import type { SPFI } from '@pnp/sp';
import { hubLists } from '../../schema/hubLists';
import { type ListName, listNames } from '../../schema/listNames';
import { inBatch } from '../inBatch';
import { quoted } from '../wire';
import { readGroups } from './readGroups';
import { readRightsIds } from './readRightsIds';
import { type CaseFacts, type Groups, rightsKey, rowGrants } from './rowGrants';
import { type RowToSecure, secureRows } from './secureRows';

/** What was found and done. */
export interface SecureResult {
  /** Cases whose rights were set. */
  secured: number;
  /** Cases whose rights were as they should be. */
  same: number;
}

interface Row {
  Id: number;
  Reference: string | null;
  HasUniqueRoleAssignments: boolean;
  FileSystemObjectType: number;
  FileLeafRef?: string;
  Service?: string | null;
  OmbudsmanReference?: string | null;
  RightsKey?: string | null;
  InvestigatingOfficerId?: number | null;
  StaffMemberId?: number | null;
}

type RowsByList = ReadonlyMap<ListName, readonly Row[]>;

/** Lists whose rows belong to a case and carry its rights; only what a case is decided by is read beyond the least. */
const caseLists: readonly { list: ListName; columns: readonly (keyof Row)[] }[] = [
  { list: listNames.complaints, columns: ['Service', 'OmbudsmanReference', 'RightsKey'] },
  { list: listNames.complaintStages, columns: ['InvestigatingOfficerId'] },
  { list: listNames.concerns, columns: [] },
  { list: listNames.remedies, columns: [] },
  { list: listNames.people, columns: [] },
  { list: listNames.contacts, columns: [] },
  { list: listNames.staffAllegations, columns: ['StaffMemberId'] },
  { list: listNames.caseEvents, columns: ['FileLeafRef'] }
];

const least: readonly (keyof Row)[] = ['Id', 'Reference', 'HasUniqueRoleAssignments', 'FileSystemObjectType'];

/** Cases brought to their rights together. */
const casesAtOnce = 25;

/**
 * Gives every row of every case the rights of the matrix: those of its service, its officers, the Ombudsman's link officer
 * where the Ombudsman has it, and never those of anyone complained about. Changes what differs and nothing else, and can
 * be done again after a failure at any point. For use after an import; an act in the hub sees to its own case.
 * @param sp a connection of somebody who may set rights and read every list, such as the service recovery manager
 * @param onProgress told how many cases are done
 */
export async function secureAllCases(
  sp: SPFI,
  onProgress: (done: number, total: number) => void = () => undefined
): Promise<SecureResult> {
  const rows = await readRows(sp, (items) => items);
  const cases = groupByCase(rows);
  const groups = await readGroups(sp);
  const ids = await readRightsIds(sp);
  const due = [...cases].filter(([, one]) => isDue(one));
  for (let from = 0; from < due.length; from += casesAtOnce) {
    const part = due.slice(from, from + casesAtOnce).map(([, one]) => one);
    await secureRows(
      sp,
      part.flatMap((one) => toSecure(one, groups)),
      ids
    );
    await writeKeys(sp, part);
    onProgress(Math.min(due.length, from + casesAtOnce), due.length);
  }
  return { secured: due.length, same: cases.size - due.length };
}

/**
 * Gives the rows of one case the rights of the matrix.
 * @param always also when nothing that decides about them seems to have changed
 * @returns whether anything was set
 */
export async function secureCase(sp: SPFI, reference: string, always = false): Promise<boolean> {
  const rows = await readRows(sp, (items, list) =>
    items.filter(
      list === listNames.caseEvents
        ? `Reference eq ${quoted(reference)} or FileLeafRef eq ${quoted(reference)}`
        : `Reference eq ${quoted(reference)}`
    )
  );
  const one = groupByCase(rows).get(reference);
  if (!one || !(always || isDue(one))) return false;
  const [groups, ids] = await Promise.all([readGroups(sp), readRightsIds(sp)]);
  await secureRows(sp, toSecure(one, groups), ids);
  await writeKeys(sp, [one]);
  return true;
}

type Items = ReturnType<SPFI['web']['lists']['getByTitle']>['items'];

async function readRows(sp: SPFI, narrow: (items: Items, list: ListName) => Items): Promise<RowsByList> {
  const found = new Map<ListName, Row[]>();
  for (const { list, columns } of caseLists) {
    const rows: Row[] = [];
    const items = narrow(sp.web.lists.getByTitle(list).items, list)
      .select(...least, ...columns)
      .top(2000);
    for await (const page of items) rows.push(...(page as Row[]));
    found.set(list, rows);
  }
  return found;
}

/** A case's rows, but for entries of the timeline that have their folder's rights. */
interface CaseRows {
  complaint: Row;
  facts: CaseFacts;
  rows: readonly { list: ListName; row: Row }[];
}

function groupByCase(found: RowsByList): ReadonlyMap<string, CaseRows> {
  const byCase = new Map<string, { list: ListName; row: Row }[]>();
  for (const [list, rows] of found) {
    const inFolders = hubLists.some(({ name, inCaseFolders }) => name === list && inCaseFolders);
    for (const row of rows) {
      const isFolder = row.FileSystemObjectType === 1;
      const reference = isFolder ? row.FileLeafRef : row.Reference;
      if (!reference || (inFolders && !isFolder)) continue;
      byCase.set(reference, [...(byCase.get(reference) ?? []), { list, row }]);
    }
  }
  return new Map(
    [...byCase].flatMap(([reference, rows]): [string, CaseRows][] => {
      const complaint = rows.find(({ list }) => list === listNames.complaints)?.row;
      return complaint ? [[reference, { complaint, facts: factsOf(complaint, rows), rows }]] : [];
    })
  );
}

function factsOf(complaint: Row, rows: CaseRows['rows']): CaseFacts {
  const users = (column: 'InvestigatingOfficerId' | 'StaffMemberId'): number[] => [
    ...new Set(rows.flatMap(({ row }) => row[column] ?? []))
  ];
  return {
    service: complaint.Service ?? '',
    officers: users('InvestigatingOfficerId'),
    linked: Boolean(complaint.OmbudsmanReference),
    named: users('StaffMemberId')
  };
}

function keyOf({ facts, rows }: CaseRows): string {
  return rightsKey(facts, rows.length);
}

function isDue(one: CaseRows): boolean {
  return one.complaint.RightsKey !== keyOf(one) || one.rows.some(({ row }) => !row.HasUniqueRoleAssignments);
}

function toSecure({ rows, facts }: CaseRows, groups: Groups): RowToSecure[] {
  return rows.map(({ list, row }) => ({
    list,
    id: row.Id,
    separate: row.HasUniqueRoleAssignments,
    grants: rowGrants(objectOf(list), facts, groups)
  }));
}

function objectOf(list: ListName): (typeof hubLists)[number]['access'] {
  return hubLists.find(({ name }) => name === list)?.access ?? 'complaints';
}

async function writeKeys(sp: SPFI, cases: readonly CaseRows[]): Promise<void> {
  await inBatch(sp, (web) =>
    cases.map((one) =>
      web.lists
        .getByTitle(listNames.complaints)
        .items.getById(one.complaint.Id)
        .update({ RightsKey: keyOf(one) })
    )
  );
}
