import { fieldByName, isPerson, perList, type Field, type List } from '../model';
import type { Cell } from '../database';

/**
 * How a SQL value becomes JSON text. `moment` needs no escaping; `json` is JSON already; `list` too, with `[]` for
 * nothing; `calculated` is text, numbers with 15 significant digits.
 */
export type Encoding = 'text' | 'moment' | 'number' | 'boolean' | 'json' | 'list' | 'calculated';

/** One member of an item's JSON that SQL can give. */
export interface Member {
  readonly key: string;
  /** Over the row `t`. */
  readonly sql: string;
  readonly encoding: Encoding;
  /** Whether it shows what lies outside the row, such as a lookup's target. */
  readonly isForeign?: true;
}

/** A number with 15 significant digits, as SharePoint writes a double. @see sharepoint-rest.md §10.1 */
export function longNumber(number: number): string {
  return number === 0 ? '0' : Math.abs(number) < 1e15 ? number.toPrecision(15) : String(number);
}

/** JSON text of a value. */
export function encode(encoding: Encoding, value: Cell | undefined): string {
  if (value === null || value === undefined) return encoding === 'list' ? '[]' : 'null';
  switch (encoding) {
    case 'text':
      return JSON.stringify(String(value));
    case 'calculated':
      return JSON.stringify(typeof value === 'number' ? longNumber(value) : String(value));
    case 'moment':
      return `"${String(value)}"`;
    case 'number':
      return String(value);
    case 'boolean':
      return value === 0 ? 'false' : 'true';
    case 'json':
    case 'list':
      return String(value);
  }
}

/** SQL of the JSON text of a value: what {@link encode} gives, letter for letter. */
export function jsonSql({ encoding, sql }: Member): string {
  switch (encoding) {
    case 'text':
      return `json_quote(CAST(${sql} AS TEXT))`;
    case 'calculated':
      return `json_quote(CAST(long_number(${sql}) AS TEXT))`;
    case 'moment':
      return `ifnull('"' || ${sql} || '"', 'null')`;
    case 'number':
      // SQLite would write 2.0 for 2, and 15 digits where it takes 17.
      return (
        `CASE WHEN typeof(${sql}) <> 'real' THEN ifnull(${sql}, 'null') ` +
        `WHEN ${sql} = CAST(${sql} AS INTEGER) AND abs(${sql}) < 1e15 THEN CAST(${sql} AS INTEGER) ELSE number_text(${sql}) END`
      );
    case 'boolean':
      return `CASE WHEN ${sql} IS NULL THEN 'null' WHEN ${sql} = 0 THEN 'false' ELSE 'true' END`;
    case 'json':
      return `ifnull(${sql}, 'null')`;
    case 'list':
      return `ifnull(${sql}, '[]')`;
  }
}

/** The same SQL over a row of another name. */
export function overRow(sql: string, alias: string): string {
  return alias === 't' ? sql : sql.replace(/\bt\./g, `${alias}.`);
}

const member = (key: string, sql: string, encoding: Encoding): Member => ({ key, sql, encoding });

/** Members of a column that is no reference. */
function plainMember(field: Field): Member | undefined {
  if (field.sql === undefined) return undefined;
  switch (field.type.storage) {
    case 'number':
      return member(field.entityName, field.sql, 'number');
    case 'boolean':
      return member(field.entityName, field.sql, 'boolean');
    case 'datetime':
      return member(field.entityName, field.sql, 'moment');
    case 'texts':
    case 'url':
    case 'term':
      return member(field.entityName, field.sql, 'json');
    case 'terms':
      return member(field.entityName, field.sql, 'list');
    case 'calculated': {
      const isBoolean = field.definition.resultType === 'Boolean';
      return member(field.entityName, field.sql, isBoolean ? 'text' : 'calculated');
    }
    default:
      return member(field.entityName, field.sql, 'text');
  }
}

/** `<Name>Id`, and `<Name>StringId` for people. */
function referenceMembers(field: Field): { readonly id: Member; readonly stringId?: Member } {
  const { entityName, sql = 'NULL' } = field;
  const isMulti = field.type.storage === 'ids';
  const encoding: Encoding = isMulti ? (isPerson(field) ? 'json' : 'list') : 'number';
  const id = member(`${entityName}Id`, sql, encoding);
  if (!isPerson(field)) return { id };
  const texts = `(SELECT json_group_array(CAST(value AS TEXT)) FROM json_each(${sql}))`;
  const stringId = isMulti
    ? member(`${entityName}StringId`, `CASE WHEN ${sql} IS NULL THEN NULL ELSE ${texts} END`, 'json')
    : member(`${entityName}StringId`, sql, 'text');
  return { id, stringId };
}

const HEAD_MEMBERS: readonly Member[] = [
  member('FileSystemObjectType', 't.fs_type', 'number'),
  member('Id', 't.id', 'number'),
  member('ServerRedirectedEmbedUri', 'NULL', 'json'),
  member('ServerRedirectedEmbedUrl', `''`, 'text')
];

const ID_MEMBER = member('ID', 't.id', 'number');

/** Stock columns that stand at the end of the default set, in this order. */
const TAIL_NAMES = [
  'ID',
  'Modified',
  'Created',
  'Author',
  'Editor',
  '_CopySource',
  'CheckoutUser',
  '_UIVersionString',
  'Attachments',
  'GUID'
] as const;

/** Stock columns that stand first. */
const FIRST_NAMES: ReadonlySet<string> = new Set(['ContentTypeId', 'Title', 'ComplianceAssetId']);

/** Everything a column shows in the default set. */
function membersOf(field: Field): readonly Member[] {
  if (field.type.storage === 'id' || field.type.storage === 'ids') {
    const { id, stringId } = referenceMembers(field);
    // Author and Editor have no StringId in the default set.
    return stringId === undefined || field.column === undefined ? [id] : [id, stringId];
  }
  const plain = plainMember(field);
  if (plain !== undefined) return [plain];
  return field.internalName === 'ComplianceAssetId' ? [member('ComplianceAssetId', 'NULL', 'json')] : [];
}

/**
 * Members of an item without `$select`, or for `*`.
 * @see sharepoint-rest.md §10.1
 */
export const defaultMembers = perList((list): readonly Member[] => {
  const first = list.fields.filter((field) => FIRST_NAMES.has(field.internalName));
  const own = list.fields.filter((field) => field.column !== undefined);
  const absent = list.settings['EnableAttachments'] === true ? undefined : 'Attachments';
  const names = list.settings['EnableModeration'] === true ? [...TAIL_NAMES, '_ModerationStatus'] : TAIL_NAMES;
  const tail = names
    .filter((name) => name !== absent)
    .flatMap((name) => list.fields.find((field) => field.internalName === name) ?? []);
  return [...HEAD_MEMBERS, ...[...first, ...own, ...tail].flatMap(membersOf)];
});

/**
 * Members for one name of `$select`; empty for a name that is no member, which may be a navigation.
 * `reference` tells that the name is a lookup or person, which has to be expanded.
 */
export function selectedMembers(
  list: List,
  name: string
): { readonly members: readonly Member[]; readonly reference?: Field } {
  const lower = name.toLowerCase();
  if (lower === 'id') return { members: [HEAD_MEMBERS[1] ?? ID_MEMBER, ID_MEMBER] };
  const head = HEAD_MEMBERS.find((one) => one.key.toLowerCase() === lower);
  if (head !== undefined) return { members: [head] };
  const suffix = /^(.+?)(String)?Id$/i.exec(name);
  const target = suffix?.[1] === undefined ? undefined : fieldByName(list, suffix[1]);
  if (target !== undefined && (target.type.storage === 'id' || target.type.storage === 'ids')) {
    const { id, stringId } = referenceMembers(target);
    return { members: suffix?.[2] === undefined ? [id] : stringId === undefined ? [] : [stringId] };
  }
  const field = fieldByName(list, name);
  if (field === undefined) return { members: [] };
  if (field.type.storage === 'id' || field.type.storage === 'ids') return { members: [], reference: field };
  return { members: membersOf(field) };
}

/** Text, by which a lookup's target is shown: its `ShowField`, else its title. */
export function showFieldOf(field: Field, target: List): Field | undefined {
  return fieldByName(target, field.definition.showField || 'Title') ?? fieldByName(target, 'Title');
}
