import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteScriptFiles } from '../src/shared/schema/siteScriptFiles';

/**
 * Writes the site scripts of the hub's lists. They are generated; a test fails when they differ from the schema.
 * @param root the repository's root
 * @returns the files written, relative to `root`
 */
export function generateSharePointAssets(root: string): string[] {
  const folder = join('sharepoint', 'assets');
  mkdirSync(join(root, folder), { recursive: true });
  return [...siteScriptFiles()].map(([name, text]) => {
    writeFileSync(join(root, folder, name), text);
    return join(folder, name);
  });
}
