import { randomUUID } from 'node:crypto';

/** A new random GUID, lower case. */
export function newGuid(): string {
  return randomUUID();
}

/** A GUID in any of SharePoint's spellings as lower case without braces; `undefined` when it is none. */
export function toGuid(text: string): string | undefined {
  const bare = text.trim().replace(/^\{(.*)\}$/, '$1').toLowerCase();
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(bare) ? bare : undefined;
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
}

/**
 * Internal name of a column from its title; not yet unique.
 * @see sharepoint-rest.md §8.4
 */
export function toInternalName(title: string): string {
  const encoded = title.replace(/[^A-Za-z0-9_]/g, hexEscape).replace(/^[0-9]/, hexEscape);
  return encoded.slice(0, 32);
}

/**
 * The JSON key of a column: a leading underscore becomes `OData__`.
 * @see sharepoint-rest.md §8.4
 */
export function toEntityName(internalName: string): string {
  return internalName.startsWith('_') ? `OData_${internalName}` : internalName;
}

/** The inverse of {@link toEntityName}; a plain name is given back unchanged. */
export function fromEntityName(name: string): string {
  return /^OData__/i.test(name) ? name.slice('OData_'.length) : name;
}

/**
 * `EntityTypeName` of a list from the last part of its folder.
 * @see sharepoint-rest.md §7.2
 */
export function toEntityTypeName(folderName: string, isLibrary: boolean): string {
  const encoded = folderName.replace(/[^A-Za-z0-9]/g, hexEscape);
  return encoded.charAt(0).toUpperCase() + encoded.slice(1) + (isLibrary ? '' : 'List');
}

/** A title without the characters a URL segment may not hold; `List` when nothing is left. */
export function toFolderName(title: string): string {
  return title.replace(/["#%*:<>?/\\|~&{}]/g, '').replace(/^[\s.]+|[\s.]+$/g, '') || 'List';
}

/** A content type id of a list's own: the parent's, `00` and 32 hexadecimal digits. */
export function childContentTypeId(parent: string): string {
  return `${parent}00${newGuid().replaceAll('-', '').toUpperCase()}`;
}
