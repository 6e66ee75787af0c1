import { WireError } from '../wire/errors';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|\.lock|desktop\.ini)$/i;
const FORBIDDEN = /["*:<>?/\\|\p{Cc}]/u;

/** A path as it stands in a URL inside quotes: percent-encoded, quotes doubled. */
export function quotePath(path: string): string {
  return encodeURIComponent(path).replaceAll('%2F', '/').replaceAll("'", "''");
}

/** A path as it stands in an address: each part percent-encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * Refuses names a file, folder or attachment cannot have.
 * @throws WireError 400
 * @see sharepoint-rest.md §21.3
 */
export function checkFileName(name: string): string {
  const isBad =
    name === '' || name.length > 400 || FORBIDDEN.test(name) || /^[ .]|[ .]$/.test(name) || RESERVED.test(name);
  if (isBad)
    throw new WireError(
      400,
      '-2130575245, Microsoft.SharePoint.SPException',
      `The file or folder name "${name.slice(0, 100)}" contains invalid characters. Please use a different name.`
    );
  return name;
}
