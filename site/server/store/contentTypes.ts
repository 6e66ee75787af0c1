import type { JsonObject } from '../wire/types';
import type { Database } from './database';

/** Content types of the root web, which lists and other types are made from. @see sharepoint-rest.md §9.2 */
export const SITE_TYPES: readonly (readonly [id: string, name: string])[] = [
  ['0x', 'System'],
  ['0x01', 'Item'],
  ['0x0101', 'Document'],
  ['0x010101', 'Form'],
  ['0x010102', 'Picture'],
  ['0x010105', 'Master Page'],
  ['0x010108', 'Wiki Page'],
  ['0x0101009D1CB255DA76424F860D91F20E6C4118', 'Site Page'],
  ['0x0102', 'Event'],
  ['0x0103', 'Issue'],
  ['0x0104', 'Announcement'],
  ['0x0105', 'Link'],
  ['0x0106', 'Contact'],
  ['0x0107', 'Message'],
  ['0x0108', 'Task'],
  ['0x0110', 'Post'],
  ['0x0111', 'Comment'],
  ['0x0120', 'Folder'],
  ['0x012002', 'Discussion'],
  ['0x0120D520', 'Document Set']
];

/** Name of a content type of the root web. */
export function siteTypeName(id: string): string {
  return SITE_TYPES.find(([known]) => known === id)?.[1] ?? 'Item';
}

/**
 * The id a content type's parent has: an id is its parent's followed by two digits, or by `00` and 32 digits.
 * @returns `undefined` for the root of all types
 */
export function parentTypeId(id: string): string | undefined {
  if (id.length <= 4) return undefined;
  return /00[0-9A-F]{32}$/i.test(id) && id.length >= 36 ? id.slice(0, -34) : id.slice(0, -2);
}

/** A content type of a web or a list. */
export interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly props: JsonObject;
  /** Internal names of columns linked to it besides those every type has. */
  readonly links: readonly string[];
}

/** Content types by their web or list. */
export class ContentTypeStore {
  public constructor(private readonly db: Database) {}

  /** Own types of a web or a list, in the order they were made. */
  public of(ownerId: string): readonly ContentType[] {
    return this.db
      .all('SELECT id, name, props FROM content_types WHERE list_id = ? ORDER BY seq', ownerId)
      .map((row) => {
        const { links, ...props } = JSON.parse(String(row['props'])) as JsonObject;
        return {
          id: String(row['id']),
          name: String(row['name']),
          props,
          links: Array.isArray(links) ? links.map(String) : []
        };
      });
  }

  public add(ownerId: string, type: ContentType): void {
    this.db.run(
      'INSERT INTO content_types (list_id, id, name, props) VALUES (?,?,?,?)',
      ownerId,
      type.id,
      type.name,
      toProps(type)
    );
  }

  public update(ownerId: string, type: ContentType): void {
    this.db.run(
      'UPDATE content_types SET name = ?, props = ? WHERE list_id = ? AND id = ?',
      type.name,
      toProps(type),
      ownerId,
      type.id
    );
  }

  public remove(ownerId: string, id: string): void {
    this.db.run('DELETE FROM content_types WHERE list_id = ? AND id = ?', ownerId, id);
  }
}

function toProps({ props, links }: ContentType): string {
  return JSON.stringify({ ...props, links });
}
