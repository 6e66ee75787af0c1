/** `npm run bench [name …]`: runs the benchmarks, prints a table of ratios and writes bench/results.json. */
import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { build } from './lib/build.mjs';
import { root } from './lib/shell.mjs';
import { keepSitesIn } from '../tests/support/keepProvisionedSites.mjs';

await build();
// On a disk, as a user's site is.
keepSitesIn(tmpdir());
const wanted = process.argv.slice(2);
const files = readdirSync(join(root, 'bench')).filter(
  (file) => /\.bench\.tsx?$/.test(file) && (wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
);
/** @type {{name: string, rows: {what: string, ratio: number, note: string, ok?: boolean}[]}[]} */
const results = [];
for (const file of files) {
  const outfile = join(root, '.build', 'bench', file.replace(/\.tsx?$/, '.mjs'));
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [join('bench', file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    // What is measured is bundled as it ships; the drivers stay outside.
    external: ['esbuild', 'playwright-core', '@sparticuz/chromium'],
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; import { fileURLToPath as toPath } from 'node:url'; const require = toRequire(import.meta.url); const __filename = toPath(import.meta.url); const __dirname = toPath(new URL('.', import.meta.url));"
    },
    logLevel: 'warning'
  });
  const result = await (await import(pathToFileURL(outfile).href)).run();
  results.push(result);
  console.log(`\n${result.name}`);
  for (const { what, ratio, note, ok } of result.rows) {
    const mark = ok === undefined ? '    ' : ok ? 'ok  ' : 'MISS';
    console.log(`  ${mark} ${what.padEnd(56)} ${Number(ratio.toPrecision(3)).toString().padStart(10)}  ${note}`);
  }
}
const machine = `${process.platform} ${process.arch}, Node ${process.versions.node}`;
if (wanted.length === 0) {
  writeFileSync(join(root, 'bench', 'results.json'), `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
}
process.exit(results.every(({ rows }) => rows.every(({ ok }) => ok !== false)) ? 0 : 1);
