import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { importCycles } from './cycles.mjs';
import { root, runNode } from './shell.mjs';

/** What the build of the components checks as well. */
const builtTypes = 'types of src';

/** Each typed part of the repository and the tsconfig that says what it may see. */
const typed = [
  [builtTypes, 'tsconfig.json'],
  ['types of the domain, without browser or Node', 'src/shared/domain/tsconfig.json'],
  ['types of the local site and the command line tool', 'tsconfig.node.json'],
  ['types of the host page', 'site/host/client/tsconfig.json'],
  ['types of the tools', 'tools/tsconfig.json']
];

/**
 * Every check that needs no build.
 * @param {{isBuilt?: boolean}} [options] whether the components are built in the same run, which checks their types
 * @returns {{name: string, run: () => Promise<number>}[]}
 */
export const staticChecks = ({ isBuilt = false } = {}) =>
  everyCheck().filter(({ name }) => !isBuilt || name !== builtTypes);

const everyCheck = () => [
  ...typed.map(([name, project]) => ({
    name,
    run: () => {
      // Typings that an earlier build made of style sheets would hide or invent class names.
      rmSync(join(root, 'temp', 'sass-ts'), { recursive: true, force: true });
      return runNode('node_modules/typescript/bin/tsc', ['--noEmit', '-p', project], { quiet: true });
    }
  })),
  {
    name: 'lint and walls',
    run: () =>
      runNode('node_modules/eslint/bin/eslint.js', ['-c', 'config/eslint.config.mjs', '--max-warnings', '0', '.'], {
        quiet: true
      })
  },
  { name: 'page of the components', run: () => runNode('tools/components.mjs', ['--check'], { quiet: true }) },
  {
    name: 'no module imports itself in a circle',
    run: async () => {
      const cycles = await importCycles();
      cycles.forEach((cycle) => console.log(cycle));
      return cycles.length;
    }
  },
  {
    name: 'format',
    run: () =>
      runNode('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'], { quiet: true })
  }
];
