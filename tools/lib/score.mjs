import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { staticChecks } from './checks.mjs';
import { root, runNode } from './shell.mjs';

/** Adds up what passed and failed, and prints the closing line that scripts read. */
export class Score {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** @param {string} name @param {boolean} ok */
  add(name, ok) {
    console.log(`${ok ? 'pass' : 'FAIL'}  ${name}`);
    ok ? this.passed++ : this.failed++;
  }

  /**
   * Types, lint, walls and format; two at a time, for each uses one core.
   * @param {{isBuilt?: boolean}} [options] whether the components are built in the same run
   */
  async checks(options) {
    const waiting = staticChecks(options);
    const runWaiting = async () => {
      for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
        this.add(check.name, (await check.run()) === 0);
      }
    };
    await Promise.all([runWaiting(), runWaiting()]);
  }

  /**
   * Runs Jest projects side by side and counts their tests; a suite that could not start counts as one failure.
   * @param {string[]} projects
   * @param {{workers?: number}} [options] how many test files run at a time
   */
  async jest(projects, { workers = 2 } = {}) {
    const names = projects.join('-');
    const folder = join(root, 'test-output');
    const file = join(folder, `${names}.json`);
    mkdirSync(folder, { recursive: true });
    rmSync(file, { force: true });
    const code = await runNode(
      'node_modules/jest/bin/jest.js',
      [
        '--json',
        `--outputFile=${file}`,
        '--passWithNoTests',
        `--maxWorkers=${workers}`,
        '--selectProjects',
        ...projects
      ],
      { env: { NODE_OPTIONS: '--disable-warning=ExperimentalWarning --experimental-vm-modules' } }
    );
    if (!existsSync(file)) {
      this.add(`${names} tests ran`, false);
      return;
    }
    const result = JSON.parse(readFileSync(file, 'utf8'));
    this.passed += result.numPassedTests;
    this.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    this.skipped += result.numPendingTests + result.numTodoTests;
    if (code !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) {
      this.add(`${names} tests ended cleanly`, false);
    }
  }

  /** Prints the closing line; ends the process with 0 only when all passed. */
  end() {
    console.log(`${this.passed} passed, ${this.failed} failed${this.skipped ? `, ${this.skipped} skipped` : ''}`);
    process.exitCode = this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}
