import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { root, runNode } from './shell.mjs';

/** The solution file, from the root. */
export const solutionFile = 'sharepoint/solution/three-cs-info-hub.sppkg';
/** The Teams app file, from the root; by this name "Sync to Teams" finds it inside the solution. */
export const teamsFile = 'teams/TeamsSPFxApp.zip';

/**
 * Makes the SharePoint solution from the production build in `dist/` and the Teams app from `teams/`.
 * @returns {Promise<string[]>} the two files, from the root
 * @throws Error when SPFx cannot package
 */
export async function makePackages() {
  const entries = ['manifest.json', 'color.png', 'outline.png'].map((name) => [
    name,
    readFileSync(join(root, 'teams', name))
  ]);
  writeFileSync(join(root, teamsFile), zipSync(Object.fromEntries(entries), { mtime: '1980-01-01' }));
  const code = await runNode('node_modules/@rushstack/heft/bin/heft', ['package-solution', '--production'], {
    quiet: true
  });
  if (code !== 0 || !existsSync(join(root, solutionFile))) {
    throw new Error('The SharePoint solution could not be packaged; the lines above say why.');
  }
  return [solutionFile, teamsFile];
}
