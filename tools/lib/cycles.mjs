import * as esbuild from 'esbuild';
import { root } from './shell.mjs';

/** Every program of the repository; what none of them reaches has no imports to turn in a circle. */
const programs = [
  'site/main.ts',
  'cli/main.ts',
  'site/host/client/host.ts',
  'src/webparts/ragBoard/RagBoardWebPart.ts',
  'src/webparts/infoHub/InfoHubWebPart.ts'
];

/**
 * Finds modules that import each other in a circle at run time; imports of types alone do not count.
 * (The lint rule of that name takes two minutes; this takes one second.)
 * @returns {Promise<string[]>} each circle as `a.ts > b.ts > a.ts`
 */
export async function importCycles() {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: programs,
    outdir: '.build/cycles',
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    format: 'esm',
    loader: { '.scss': 'empty' },
    external: ['*Strings'],
    logLevel: 'silent'
  });
  /** @type {Map<string, 'open' | 'done'>} */
  const seen = new Map();
  /** @type {string[]} */
  const cycles = [];
  /** @param {string} file @param {string[]} path */
  const visit = (file, path) => {
    if (seen.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      return;
    }
    if (seen.has(file)) {
      return;
    }
    seen.set(file, 'open');
    for (const { path: next, external } of metafile.inputs[file]?.imports ?? []) {
      if (!external) {
        visit(next, [...path, file]);
      }
    }
    seen.set(file, 'done');
  };
  Object.keys(metafile.inputs).forEach((file) => visit(file, []));
  return cycles;
}
