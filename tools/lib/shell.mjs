import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, without a closing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Runs a JavaScript program of a package on this Node and gives its exit code.
 * @param {string} program path from the root, e.g. `node_modules/jest/bin/jest.js`
 * @param {string[]} args
 * @param {{quiet?: boolean, env?: Record<string, string>}} [options] quiet: keep the output and print it only on failure
 * @returns {Promise<number>}
 */
export function runNode(program, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env }
    });
    /** @type {Buffer[]} */
    const kept = [];
    child.stdout?.on('data', (data) => kept.push(data));
    child.stderr?.on('data', (data) => kept.push(data));
    child.on('close', (code) => {
      if (quiet && code !== 0) {
        process.stdout.write(Buffer.concat(kept));
      }
      resolve(code ?? 1);
    });
  });
}
