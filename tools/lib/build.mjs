import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { builtFingerprints, fingerprint, recordFingerprint } from './fingerprint.mjs';
import { root, runNode } from './shell.mjs';

/** Node programs, what each is bundled from. Packages stay outside the bundle, and what is imported on demand loads on demand. */
const nodePrograms = { site: 'site/main.ts', hub: 'cli/main.ts' };

/** Scripts of the local site's host pages. */
const browserPrograms = [{ entry: 'site/host/client/host.ts', outfile: '.build/host/host.js' }];

const parts = [
  {
    name: 'programs',
    inputs: ['site', 'cli', 'src/shared', 'package-lock.json', 'tools/lib/build.mjs'],
    outputs: [
      ...Object.keys(nodePrograms).map((name) => `.build/${name}.mjs`),
      ...browserPrograms.map((program) => program.outfile)
    ],
    async build() {
      // Chunks of an earlier build bear other names and would pile up.
      rmSync(join(root, '.build', 'chunks'), { recursive: true, force: true });
      mkdirSync(join(root, '.build'), { recursive: true });
      const common = {
        absWorkingDir: root,
        bundle: true,
        sourcemap: /** @type {const} */ ('linked'),
        logLevel: /** @type {const} */ ('warning')
      };
      await Promise.all([
        esbuild.build({
          ...common,
          entryPoints: nodePrograms,
          outdir: '.build',
          outExtension: { '.js': '.mjs' },
          chunkNames: 'chunks/[name]-[hash]',
          splitting: true,
          platform: 'node',
          format: 'esm',
          target: 'node22',
          packages: 'external'
        }),
        ...browserPrograms.map(({ entry, outfile }) =>
          esbuild.build({ ...common, entryPoints: [entry], outfile, format: 'iife', target: 'es2020', minify: true })
        )
      ]);
    }
  },
  {
    name: 'components',
    inputs: ['src', 'config', 'tsconfig.json', 'package-lock.json'],
    outputs: ['dist', 'release'],
    async build() {
      const code = await runNode('node_modules/@rushstack/heft/bin/heft', ['build', '--clean', '--production'], {
        quiet: true
      });
      if (code !== 0) {
        throw new Error('The SPFx build failed; the lines above say why.');
      }
    }
  }
];

/**
 * Builds what is stale: the local site and command line tool, and the SPFx bundles in `dist/`.
 * @param {(line: string) => void} [log]
 * @throws Error when a build fails
 */
export async function build(log = console.error) {
  for (const part of parts) {
    const now = fingerprint(part.inputs);
    const ready = part.outputs.every((output) => existsSync(join(root, output)));
    if (ready && builtFingerprints()[part.name] === now) {
      continue;
    }
    log(`Building ${part.name === 'components' ? 'the SPFx components' : 'the local site and the command line tool'}.`);
    await part.build();
    recordFingerprint(part.name, now);
  }
}
