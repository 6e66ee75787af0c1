/** Characters SharePoint keeps of a title before it numbers a conflict. */
const MAX_INTERNAL_NAME = 32;

const encodeUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).padStart(4, '0')}_`;

/**
 * The internal name a title gives: other characters than ASCII letters, digits and underscore become `_xHHHH_` (UTF-16,
 * lower case), so does a leading digit; cut to 32 characters; a number from 0 on is appended while the name is taken.
 *
 * @param isTaken asked with each candidate, in order
 * @see sharepoint-rest.md §8.4
 * @example toInternalName('1 a', () => false) // '_x0031__x0020_a'
 * @example toInternalName('MetaInfo', (name) => name === 'MetaInfo') // 'MetaInfo0'
 */
export const toInternalName = (title: string, isTaken: (name: string) => boolean): string => {
  const base = title
    .replace(/[^A-Za-z0-9_]/g, encodeUnit)
    .replace(/^\d/, encodeUnit)
    .slice(0, MAX_INTERNAL_NAME);
  let name = base;
  for (let number = 0; isTaken(name); number += 1) name = `${base}${number}`;
  return name;
};

/** The JSON key of a column: the internal name, `OData_` before a leading underscore. @see sharepoint-rest.md §8.4 */
export const toEntityPropertyName = (internalName: string): string =>
  internalName.startsWith('_') ? `OData_${internalName}` : internalName;

/** The JSON key of a column in the versions of an item, where each underscore is encoded again. @see sharepoint-rest.md §8.4 */
export const toVersionPropertyName = (internalName: string): string =>
  toEntityPropertyName(internalName.replaceAll('_', '_x005f_'));

/**
 * The name a list's types are made of; made once, when the list is created, and kept when its title changes.
 * @param folderName last step of the root folder's url, decoded: `My Tasks`
 * @param isLibrary libraries get no `List` suffix
 * @see sharepoint-rest.md §7.2
 * @example toEntityTypeName('Shared Documents', true) // 'Shared_x0020_Documents'
 */
export const toEntityTypeName = (folderName: string, isLibrary: boolean): string => {
  const encoded = folderName.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/[^A-Za-z0-9]/g, encodeUnit);
  return isLibrary ? encoded : `${encoded}List`;
};
