import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawStateMachine } from './drawStateMachine';

/**
 * Writes the documents that are drawn from the code; a test fails when one differs.
 * @param root the repository's root
 * @returns the files written, relative to `root`
 */
export function generateDocs(root: string): string[] {
  const file = join('docs', 'state-machine.md');
  writeFileSync(join(root, file), drawStateMachine());
  return [file];
}
