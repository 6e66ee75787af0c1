import type { FieldDefinition } from '../wire/types';
import type { BootstrapStores } from './bootstrap';
import type { List } from './model';

/** Template of the hidden list whose items are the site's users and groups. */
export const USER_LIST_TEMPLATE = 112;

/** Its columns, with the SQL of their values over a row of `principals` named `p`. @see sharepoint-rest.md §5.4 */
const COLUMNS: readonly (readonly [name: string, type: string, sql: string])[] = [
  ['Name', 'Text', 'p.login'],
  ['EMail', 'Text', 'p.email'],
  ['FirstName', 'Text', `nullif(substr(p.title, 1, instr(p.title || ' ', ' ') - 1), '')`],
  ['LastName', 'Text', `nullif(ltrim(substr(p.title, instr(p.title || ' ', ' '))), '')`],
  ['JobTitle', 'Text', `nullif(p.job_title, '')`],
  ['Department', 'Text', `nullif(p.department, '')`],
  ['UserName', 'Text', `CASE WHEN p.kind = 1 THEN replace(p.login, 'i:0#.f|membership|', '') END`],
  ['SipAddress', 'Text', `nullif(p.email, '')`],
  ['IsSiteAdmin', 'Boolean', 'p.is_admin'],
  ['Deleted', 'Boolean', '0']
];

/**
 * Gives the user list its columns, and triggers that keep an item for each user and group: whatever statement changes
 * one, the list follows.
 */
export function keepUserList({ db, lists, columns }: BootstrapStores, id: string): void {
  for (const [name, type] of COLUMNS) {
    const definition: FieldDefinition = { type, name, displayName: name };
    columns.add(lists.require(id), definition, true);
  }
  const list = lists.require(id);
  const { table, seq } = list;
  const names = COLUMNS.map(([name]) => columnOf(list, name));
  const values = COLUMNS.map(([, , sql]) => sql);
  const from = (row: string): string[] => values.map((sql) => sql.replaceAll(/\bp\./g, `${row}.`));
  const guid = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`;
  const stamp = `strftime('%Y-%m-%dT%H:%M:%SZ')`;
  const fixed = [
    guid,
    guid,
    `'${list.contentTypeId}'`,
    stamp,
    stamp,
    '1073741823',
    '1073741823',
    `'${list.rootFolder}'`
  ];
  const insert = (row: string, source: string): string =>
    `INSERT INTO ${table} (id, unique_id, guid, content_type_id, created, modified, author, editor, dir, title, ${names.join(', ')}) ` +
    `SELECT ${row}.id, ${fixed.join(', ')}, ${row}.title, ${from(row).join(', ')}${source}`;
  const count = `UPDATE lists SET item_count = (SELECT count(*) FROM ${table}) WHERE seq = ${seq}`;
  db.exec(`${insert('p', ' FROM principals p')}; ${count};
    CREATE TRIGGER user_list_added AFTER INSERT ON principals BEGIN ${insert('NEW', '')}; ${count}; END;
    CREATE TRIGGER user_list_changed AFTER UPDATE ON principals BEGIN
      UPDATE ${table} SET title = NEW.title, version = version + 1, ${names.map((name, index) => `${name} = ${from('NEW')[index] ?? 'NULL'}`).join(', ')}
        WHERE id = NEW.id; END;
    CREATE TRIGGER user_list_removed AFTER DELETE ON principals BEGIN DELETE FROM ${table} WHERE id = OLD.id; ${count}; END;`);
}

function columnOf(list: List, name: string): string {
  const column = list.fields.find((field) => field.internalName === name)?.column;
  if (column === undefined) throw new Error(`The user list has no column ${name}.`);
  return column;
}
