/** `npm run components`: writes docs/components.html from the components themselves. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { compile } from 'sass-embedded';
import { root } from './lib/shell.mjs';

const outdir = join(root, '.build', 'components');
rmSync(outdir, { recursive: true, force: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['docs/components/page.tsx'],
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  external: ['react', 'react-dom/server.js'],
  logLevel: 'warning',
  plugins: [
    {
      name: 'style sheets',
      setup(build) {
        build.onLoad({ filter: /\.module\.scss$/ }, ({ path }) => ({
          contents: compile(path).css,
          loader: 'local-css'
        }));
      }
    }
  ]
});
const { renderPage } = await import(pathToFileURL(join(outdir, 'page.mjs')).href);
writeFileSync(join(root, 'docs', 'components.html'), renderPage(readFileSync(join(outdir, 'page.css'), 'utf8')));
console.log('docs/components.html');
