/**
 * `npm run components`: writes docs/components.html from the components themselves.
 * With `--check` it only says whether the page is as they are, and has all of them.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  // Fluent draws charts in a browser alone.
  external: ['react', 'react-dom', 'react-dom/server.js', './BarsChart'],
  minifyWhitespace: true,
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
const { renderPage, shownFiles } = await import(pathToFileURL(join(outdir, 'page.mjs')).href);
const css = readFileSync(join(outdir, 'page.css'), 'utf8').replaceAll('}.', '}\n.');
const page = renderPage(css);

const components = join(root, 'src', 'shared', 'ui', 'components');
const missing = readdirSync(components, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.tsx$/, ''))
  .filter((file) => !shownFiles.includes(file));
const path = join(root, 'docs', 'components.html');
const isOld = process.argv.includes('--check') && readFileSync(path, 'utf8') !== page;
for (const file of missing) console.error(`docs/components does not show src/shared/ui/components/${file}.tsx.`);
if (isOld) console.error('docs/components.html is out of date: run `npm run components`.');
if (missing.length > 0 || isOld) process.exit(1);
if (!process.argv.includes('--check')) {
  writeFileSync(path, page);
  console.log('docs/components.html');
}
