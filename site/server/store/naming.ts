import { randomUUID } from 'node:crypto';

/** A new random GUID, lower case. */
export function newGuid(): string {
  return randomUUID();
}

/** A GUID in any of SharePoint's spellings as lower case without braces; `undefined` when it is none. */
export function toGuid(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase();
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(bare) ? bare : undefined;
}

/** A title without the characters a URL segment may not hold; `List` when nothing is left. */
export function toFolderName(title: string): string {
  return title.replace(/["#%*:<>?/\\|~&{}]/g, '').replace(/^[\s.]+|[\s.]+$/g, '') || 'List';
}

/** A content type id of a list's own: the parent's, `00` and 32 hexadecimal digits. */
export function childContentTypeId(parent: string): string {
  return `${parent}00${newGuid().replaceAll('-', '').toUpperCase()}`;
}
