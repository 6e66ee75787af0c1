import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const REPOSITORY = process.cwd();

/**
 * Makes a folder the host takes for the repository: packages, the host's own script, and a built solution.
 *
 * @param dist - folder of the built solution
 * @returns the folder, to be removed by whoever asked for it
 */
export function makeHostRoot(dist: string): string {
  const root = mkdtempSync(join(tmpdir(), 'host-'));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'), 'junction');
  mkdirSync(join(root, 'dist'));
  cpSync(dist, join(root, 'dist'), { recursive: true });
  buildSync({
    entryPoints: [join(REPOSITORY, 'site/host/client/host.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    outfile: join(root, '.build/host/host.js')
  });
  return root;
}
