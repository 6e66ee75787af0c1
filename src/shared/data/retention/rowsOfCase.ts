import type { SPFI } from '@pnp/sp';
import type { ListShare } from '../../domain/retention/ListShare';
import { type ListName, listNames } from '../../schema/listNames';
import { inBatch } from '../inBatch';
import { readPages } from '../reports/readWindow';
import '../rights/sp';
import { quoted } from '../wire';

/** Lists whose rows belong to a case and go with it. The complaint goes last: while it is there, what is left can be found. */
const listsOfCase = [
  listNames.caseEvents,
  listNames.staffAllegations,
  listNames.equalityAnswers,
  listNames.people,
  listNames.contacts,
  listNames.investigationLogs,
  listNames.actions,
  listNames.remedies,
  listNames.concerns,
  listNames.complaintStages,
  listNames.complaints
] as const satisfies readonly ListName[];

/** Rows of a case in one list. */
export interface RowsOfList {
  list: ListName;
  ids: readonly number[];
}

/**
 * Every row of a case, in the order in which they go; lists without any are left out.
 * @throws whatever PnPjs throws, also when the reader may not see one of the lists: a count of some rows would mislead
 */
export async function readRowsOfCase(sp: SPFI, reference: string): Promise<readonly RowsOfList[]> {
  const own = `Reference eq ${quoted(reference)}`;
  const found = await Promise.all(
    listsOfCase.map(async (list) => {
      const ids: number[] = [];
      const { items } = sp.web.lists.getByTitle(list);
      for await (const page of readPages<{ Id: number }>(() => items.select('Id').filter(own))) {
        ids.push(...page.map(({ Id }) => Id));
      }
      return { list, ids };
    })
  );
  return found.filter(({ ids }) => ids.length > 0);
}

/** How many rows go, list by list. */
export function sharesOf(rows: readonly RowsOfList[]): readonly ListShare[] {
  return rows.map(({ list, ids }) => ({ list, rows: ids.length }));
}

/** Deletes rows for good, list after list, a hundred in a request, and the folder of the case's timeline. @throws whatever PnPjs throws */
export async function deleteRows(sp: SPFI, reference: string, rows: readonly RowsOfList[]): Promise<void> {
  for (const { list, ids } of rows) {
    if (list === listNames.complaints) await deleteFolder(sp, reference);
    await inBatch(sp, (web) => ids.map((id) => web.lists.getByTitle(list).items.getById(id).delete()));
  }
}

async function deleteFolder(sp: SPFI, reference: string): Promise<void> {
  const { items } = sp.web.lists.getByTitle(listNames.caseEvents);
  const folders: { Id: number }[] = await items
    .select('Id')
    .filter(`FSObjType eq 1 and FileLeafRef eq ${quoted(reference)}`)
    .top(1)();
  for (const { Id } of folders) await items.getById(Id).delete();
}
