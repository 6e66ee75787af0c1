import type { SPFI } from '@pnp/sp';
import { cellsOf } from '../../schema/accessMatrix';
import { hubLists } from '../../schema/hubLists';
import type { ListDefinition } from '../../schema/ListDefinition';
import { type ListName, listNames } from '../../schema/listNames';
import { inBatch } from '../inBatch';
import { quoted } from '../wire';
import { openLogRows } from './openLogRows';
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
  HasUniqueRoleAssignments: boolean;
  FileSystemObjectType: number;
  Reference?: string | null;
  FileLeafRef?: string;
  Service?: string | null;
  Status?: string | null;
  OmbudsmanReference?: string | null;
  RightsKey?: string | null;
  InvestigatingOfficerId?: number | null;
  OwnerId?: number | null;
  StaffMemberId?: number | null;
}

type RowsByList = Map<ListName, readonly Row[]>;

/** Lists of which some role sees only some rows: these rows have rights of their own. */
const limitedLists = hubLists.filter(({ access }) => cellsOf(access).some(([, { extent }]) => extent !== 'all'));

/** Columns that decide about rights, by the name under which rows give them. */
const deciding = [
  'Reference',
  'Service',
  'Status',
  'OmbudsmanReference',
  'RightsKey',
  'InvestigatingOfficer',
  'Owner',
  'StaffMember'
] as const;

/** What to `$select` of a list: the least, and those of its columns that decide. */
function columnsOf(list: ListDefinition): string[] {
  const own = deciding.flatMap((name) => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    return field ? [field.type === 'user' ? `${name}Id` : name] : [];
  });
  return ['Id', 'HasUniqueRoleAssignments', 'FileSystemObjectType', 'FileLeafRef', ...own];
}

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
  await openLogRows(sp);
  const found = await readRows(sp, limitedLists, (items) => items);
  await addCaseFolders(sp, found);
  const cases = groupByCase(found);
  const due = cases.filter(isDue);
  if (due.length > 0) {
    const [groups, ids] = await Promise.all([readGroups(sp), readRightsIds(sp)]);
    for (let from = 0; from < due.length; from += casesAtOnce) {
      const part = due.slice(from, from + casesAtOnce);
      await secureRows(
        sp,
        part.flatMap((one) => toSecure(one, groups)),
        ids
      );
      await writeKeys(sp, part);
      onProgress(Math.min(due.length, from + casesAtOnce), due.length);
    }
  }
  return { secured: due.length, same: cases.length - due.length };
}

/**
 * Gives the rows of one case the rights of the matrix.
 * @param always also when nothing that decides about them seems to have changed
 * @returns whether anything was set
 */
export async function secureCase(sp: SPFI, reference: string, always = false): Promise<boolean> {
  await openLogRows(sp, reference);
  const ofCase = limitedLists.filter(({ fields }) => fields.some(({ internalName }) => internalName === 'Reference'));
  const found = await readRows(sp, ofCase, (items, { inCaseFolders }) =>
    items.filter(
      inCaseFolders ? `FSObjType eq 1 and FileLeafRef eq ${quoted(reference)}` : `Reference eq ${quoted(reference)}`
    )
  );
  const [one] = groupByCase(found);
  if (!one || !(always || isDue(one))) return false;
  const [groups, ids] = await Promise.all([readGroups(sp), readRightsIds(sp)]);
  await secureRows(sp, toSecure(one, groups), ids);
  await writeKeys(sp, [one]);
  return true;
}

type Items = ReturnType<SPFI['web']['lists']['getByTitle']>['items'];

async function readRows(
  sp: SPFI,
  lists: readonly ListDefinition[],
  narrow: (items: Items, list: ListDefinition) => Items
): Promise<RowsByList> {
  const rows = await Promise.all(
    lists.map(async (list) => {
      const read: Row[] = [];
      const items = narrow(sp.web.lists.getByTitle(list.name).items, list)
        .select(...columnsOf(list))
        .top(2000);
      for await (const page of items) read.push(...(page as Row[]));
      return [list.name, read] as const;
    })
  );
  return new Map(rows);
}

/**
 * Gives each open case the folder of its timeline, so that whoever may see the case can record an act: a case from a
 * register has none, and an officer may not make one.
 */
async function addCaseFolders(sp: SPFI, found: RowsByList): Promise<void> {
  const open = found.get(listNames.complaints)?.filter(({ Status }) => Status === 'Open') ?? [];
  for (const list of limitedLists.filter(({ inCaseFolders }) => inCaseFolders)) {
    const there = new Set(found.get(list.name)?.map(({ FileLeafRef }) => FileLeafRef));
    const missing = open.flatMap(({ Reference }) => (Reference && !there.has(Reference) ? [Reference] : []));
    if (missing.length === 0) continue;
    await inBatch<unknown>(sp, (web) =>
      missing.map((reference) => web.lists.getByTitle(list.name).rootFolder.folders.addUsingPath(reference, true))
    );
    const [read] = await readRows(sp, [list], (items) => items);
    if (read) found.set(...read);
  }
}

/** Rows that share their rights: those of a case, or one alone that belongs to none. */
interface Together {
  /** Absent for a row that belongs to no case. */
  complaint?: Row;
  facts: CaseFacts;
  rows: readonly { list: ListDefinition; row: Row }[];
}

/** Entries of the timeline are left out: they have their folder's rights. */
function groupByCase(found: RowsByList): readonly Together[] {
  const byCase = new Map<string, { list: ListDefinition; row: Row }[]>();
  const alone: Together[] = [];
  const references = new Set(found.get(listNames.complaints)?.map(({ Reference }) => Reference));
  for (const list of limitedLists) {
    for (const row of found.get(list.name) ?? []) {
      const isFolder = row.FileSystemObjectType === 1;
      const reference = (isFolder ? row.FileLeafRef : row.Reference) ?? '';
      if (list.inCaseFolders && !isFolder) continue;
      if (references.has(reference)) byCase.set(reference, [...(byCase.get(reference) ?? []), { list, row }]);
      else if (!isFolder) alone.push({ facts: factsOf(row, [{ row }]), rows: [{ list, row }] });
    }
  }
  const cases = [...byCase.values()].flatMap((rows): Together[] => {
    const complaint = rows.find(({ list }) => list.name === listNames.complaints)?.row;
    return complaint ? [{ complaint, facts: factsOf(complaint, rows), rows }] : [];
  });
  return [...cases, ...alone];
}

function factsOf(main: Row, rows: readonly { row: Row }[]): CaseFacts {
  return {
    service: main.Service ?? '',
    officers: usersIn(rows, 'InvestigatingOfficerId'),
    linked: Boolean(main.OmbudsmanReference),
    named: usersIn(rows, 'StaffMemberId')
  };
}

function usersIn(
  rows: readonly { row: Row }[],
  column: 'InvestigatingOfficerId' | 'OwnerId' | 'StaffMemberId'
): number[] {
  return [...new Set(rows.flatMap(({ row }) => row[column] ?? []))];
}

function keyOf({ facts, rows }: Together): string {
  return rightsKey({ ...facts, officers: [...facts.officers, ...usersIn(rows, 'OwnerId')] }, rows.length);
}

function isDue(one: Together): boolean {
  const changed = one.complaint !== undefined && one.complaint.RightsKey !== keyOf(one);
  return changed || one.rows.some(({ row }) => !row.HasUniqueRoleAssignments);
}

function toSecure({ rows, facts }: Together, groups: Groups): RowToSecure[] {
  return rows.map(({ list, row }) => ({
    list: list.name,
    id: row.Id,
    separate: row.HasUniqueRoleAssignments,
    // What has an owner is the owner's own, not the investigating officer's.
    grants: rowGrants(
      list.access,
      'OwnerId' in row ? { ...facts, officers: usersIn([{ row }], 'OwnerId') } : facts,
      groups
    )
  }));
}

async function writeKeys(sp: SPFI, cases: readonly Together[]): Promise<void> {
  const changed = cases.flatMap((one) => {
    const key = keyOf(one);
    return one.complaint && one.complaint.RightsKey !== key ? [{ id: one.complaint.Id, key }] : [];
  });
  if (changed.length === 0) return;
  await inBatch(sp, (web) =>
    changed.map(({ id, key }) =>
      web.lists.getByTitle(listNames.complaints).items.getById(id).update({ RightsKey: key })
    )
  );
}
