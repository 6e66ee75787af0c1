import type { SPFI } from '@pnp/sp';
import { AddFieldOptions } from '@pnp/sp/fields/index.js';
import { type FieldDefinition, isIndexed, isUnique } from '../../schema/FieldDefinition';
import type { ListDefinition } from '../../schema/ListDefinition';
import { sharePointTypes, toFieldXml } from '../../schema/toFieldXml';
import type { ChangeLog } from './ChangeLog';
import { inBatch } from '../inBatch';

/** What a column is now. */
interface Column {
  InternalName: string;
  Title: string;
  Required: boolean;
  Indexed: boolean;
  EnforceUniqueValues: boolean;
  TypeAsString: string;
  ClientSideComponentId?: string | null;
  Choices?: readonly string[];
}

/** Passed to PnPjs so that it need not ask the site for it; the value is not sent. */
const anyFieldType = 'SP.Field';

/** Adds the columns that are missing, then indexes, uniqueness and choices that existing ones lack. */
export async function provisionFields(sp: SPFI, list: ListDefinition, log: ChangeLog): Promise<void> {
  const before = await readColumns(sp, list);
  const missing = list.fields.filter((field) => !before.has(field.internalName));
  if (missing.length > 0) {
    await inBatch(sp, (web) =>
      missing.map((field) =>
        web.lists.getByTitle(list.name).fields.createFieldAsXml({
          SchemaXml: toFieldXml(list.name, field),
          Options: AddFieldOptions.AddFieldInternalNameHint
        })
      )
    );
    missing.forEach((field) => log.changed(`${list.name}: added column ${field.internalName}`));
  }
  await provisionTitle(sp, list, before.get('Title'), log);
  const now = missing.length > 0 ? await readColumns(sp, list) : before;
  for (const field of list.fields) {
    const column = now.get(field.internalName);
    if (column) {
      await upgradeColumn(sp, list, field, column, log);
    }
  }
}

async function readColumns(sp: SPFI, list: ListDefinition): Promise<ReadonlyMap<string, Column>> {
  // Whole columns: `Choices` belongs to some kinds of column only, which a `$select` over all of them may refuse.
  const columns: Column[] = await sp.web.lists.getByTitle(list.name).fields.filter('Hidden eq false')();
  return new Map(columns.map((column) => [column.InternalName, column]));
}

async function provisionTitle(
  sp: SPFI,
  list: ListDefinition,
  title: Column | undefined,
  log: ChangeLog
): Promise<void> {
  const renamed = title?.Title === 'Title' && list.title.displayName !== 'Title';
  const relaxed = title?.Required === true && !list.title.required;
  if (renamed || relaxed) {
    await field(sp, list, 'Title').update(
      { ...(renamed && { Title: list.title.displayName }), ...(relaxed && { Required: false }) },
      anyFieldType
    );
    log.changed(
      renamed
        ? `${list.name}: column Title is shown as ${list.title.displayName}`
        : `${list.name}: column Title may be empty`
    );
  }
}

async function upgradeColumn(
  sp: SPFI,
  list: ListDefinition,
  wanted: FieldDefinition,
  now: Column,
  log: ChangeLog
): Promise<void> {
  const name = `${list.name}: column ${wanted.internalName}`;
  if (now.TypeAsString !== sharePointTypes[wanted.type]) {
    log.noticed(
      `${name} is of type ${now.TypeAsString} where the hub expects ${sharePointTypes[wanted.type]}; left as it is`
    );
    return;
  }
  const target = field(sp, list, wanted.internalName);
  if (isUnique(wanted) && !now.EnforceUniqueValues) {
    await target.update({ Indexed: true, EnforceUniqueValues: true }, anyFieldType);
    log.changed(`${name} allows no value twice`);
  } else if (isIndexed(wanted) && !now.Indexed) {
    await target.update({ Indexed: true }, anyFieldType);
    log.changed(`${name} is indexed`);
  }
  if (wanted.drawnBy !== undefined && now.ClientSideComponentId?.toLowerCase() !== wanted.drawnBy) {
    await target.update({ ClientSideComponentId: wanted.drawnBy }, anyFieldType);
    log.changed(`${name} is drawn by the hub`);
  }
  const choices = now.Choices ?? [];
  const newChoices = 'choices' in wanted ? wanted.choices.filter((choice) => !choices.includes(choice)) : [];
  if (newChoices.length > 0) {
    await target.update({ Choices: [...choices, ...newChoices] }, anyFieldType);
    log.changed(`${name} also takes ${newChoices.join(', ')}`);
  }
}

function field(
  sp: SPFI,
  list: ListDefinition,
  internalName: string
): ReturnType<SPFI['web']['fields']['getByInternalNameOrTitle']> {
  return sp.web.lists.getByTitle(list.name).fields.getByInternalNameOrTitle(internalName);
}
