/** `npm run hub -- VERB …`: builds what is stale, then hands over to the command line tool. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { root } from './lib/shell.mjs';

await build();
const child = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', join(root, '.build', 'hub.mjs'), ...process.argv.slice(2)],
  { stdio: 'inherit' }
);
child.on('exit', (code) => process.exit(code ?? 1));
