/** `npm start`: builds what is stale, then runs the local site in this terminal until Ctrl+C. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { root } from './lib/shell.mjs';

try {
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const child = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', join(root, '.build', 'site.mjs'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit'
  }
);
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 0));
