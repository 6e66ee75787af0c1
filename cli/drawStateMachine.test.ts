import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawStateMachine } from './drawStateMachine';

describe('docs/state-machine.md', () => {
  it('is what the table of acts draws', () => {
    const written = readFileSync(join(__dirname, '../docs/state-machine.md'), 'utf8');
    expect(written).toBe(drawStateMachine());
  });
});
