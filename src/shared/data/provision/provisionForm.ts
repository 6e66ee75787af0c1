import { body } from '@pnp/queryable';
import { type SPFI, spPostMerge } from '@pnp/sp';
import type { ListDefinition } from '../../schema/ListDefinition';
import type { ChangeLog } from './ChangeLog';

const forms = [
  'NewFormClientSideComponentId',
  'EditFormClientSideComponentId',
  'DisplayFormClientSideComponentId'
] as const;

/** The content type that rows of a list have: an item's, and not a folder's. */
const itemType = /^0x0100/i;

/** Puts the hub's own form in place of SharePoint's, where a list has one; one that a council has chosen stays. */
export async function provisionForm(sp: SPFI, { name, form }: ListDefinition, log: ChangeLog): Promise<void> {
  if (form === undefined) return;
  const { contentTypes } = sp.web.lists.getByTitle(name);
  const types: ({ StringId: string } & Record<(typeof forms)[number], string | null>)[] = await contentTypes.select(
    'StringId',
    ...forms
  )();
  const type = types.find(({ StringId }) => itemType.test(StringId));
  const missing = forms.filter((each) => type && !type[each]);
  if (type === undefined || missing.length === 0) return;
  await spPostMerge(contentTypes.getById(type.StringId), body(Object.fromEntries(missing.map((each) => [each, form]))));
  log.changed(`${name}: set the hub's form`);
}
