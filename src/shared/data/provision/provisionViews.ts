import type { SPFI } from '@pnp/sp';
import type { ListDefinition, ViewDefinition } from '../../schema/ListDefinition';
import { toViewQuery } from '../../schema/toViewQuery';
import type { ChangeLog } from './ChangeLog';
import { inBatch } from '../inBatch';

/** What a view is now. */
interface View {
  Id: string;
  Title: string;
  DefaultView: boolean;
}

const rowLimit = 30;

/** Sets up the default view of a new list and adds the views that are missing; one that shows any of the hub's columns is left alone. */
export async function provisionViews(sp: SPFI, list: ListDefinition, log: ChangeLog): Promise<void> {
  const target = sp.web.lists.getByTitle(list.name);
  const existing: View[] = await target.views.select('Id', 'Title', 'DefaultView')();
  for (const [index, view] of list.views.entries()) {
    const found = existing.find(({ Title, DefaultView }) => (index === 0 ? DefaultView : Title === view.title));
    const id =
      found?.Id ?? (await target.views.add(view.title, false, { RowLimit: rowLimit, ViewQuery: toViewQuery(view) })).Id;
    if (!found || (await isUntouched(sp, list, id))) {
      await setColumns(sp, list, id, view);
      log.changed(`${list.name}: ${found ? 'set up' : 'added'} view ${view.title}`);
    }
  }
}

/** A view that shows none of the hub's columns is as SharePoint made it, perhaps by a run that stopped here. */
async function isUntouched(sp: SPFI, list: ListDefinition, id: string): Promise<boolean> {
  const { Items }: { Items?: readonly string[] } = await sp.web.lists.getByTitle(list.name).views.getById(id).fields();
  const names = new Set(list.fields.map((field) => field.internalName));
  return !(Items ?? []).some((column) => names.has(column));
}

async function setColumns(sp: SPFI, list: ListDefinition, id: string, view: ViewDefinition): Promise<void> {
  await inBatch<unknown>(sp, (web) => {
    const target = web.lists.getByTitle(list.name).views.getById(id);
    return [
      target.update({ ViewQuery: toViewQuery(view), RowLimit: rowLimit }),
      target.fields.removeAll(),
      ...view.columns.map((column) => target.fields.add(column))
    ];
  });
}
