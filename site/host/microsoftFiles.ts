import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a Microsoft package: the folder to serve from and its name. */
export interface MicrosoftFile {
  readonly folder: string;
  readonly name: string;
}

/**
 * Makes the finder of files asked for under `/spfx/<package>/`.
 *
 * Some chunks are asked for under another package than the one that ships them (the loader's assembly loads those of
 * the components inside it), so a file that a package does not have is looked for by name in all of them.
 *
 * @param packagesFolder - the folder `node_modules/@microsoft`
 * @returns undefined for a file that no package has
 * @see spfx-local.md 2
 */
export function createMicrosoftFileFinder(
  packagesFolder: string
): (packageName: string, name: string) => MicrosoftFile | undefined {
  const folders = new Map<string, string>();
  const folderByFile = new Map<string, string>();
  for (const packageName of readdirSync(packagesFolder)) {
    const folder = join(packagesFolder, packageName, 'dist');
    if (!existsSync(folder)) continue;
    folders.set(packageName, folder);
    for (const name of readdirSync(folder))
      if (name.endsWith('.js') && !folderByFile.has(name)) folderByFile.set(name, folder);
  }
  return (packageName, name) => {
    const own = folders.get(packageName);
    if (own !== undefined && existsSync(join(own, name))) return { folder: own, name };
    const folder = folderByFile.get(name);
    return folder === undefined ? undefined : { folder, name };
  };
}
