/** The column to `$select` so that {@link isFolder} can tell; queries of a list give its folders among its rows. @see sharepoint-rest.md 10.5 */
export const folderColumn = 'FileSystemObjectType';

/** Whether a row is a folder of the list: it carries rights for what lies in it, and nothing to read. */
export function isFolder(row: { FileSystemObjectType?: unknown }): boolean {
  return row.FileSystemObjectType === 1;
}
