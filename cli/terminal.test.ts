import { Writable } from 'node:stream';
import { createTerminal, type Output } from './terminal';

function capture(isTTY: boolean): { output: Output; text: () => string } {
  let written = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written += String(chunk);
      done();
    }
  });
  return { output: Object.assign(stream, { isTTY }), text: () => written };
}

describe('terminal', () => {
  it('writes progress over itself on a terminal and ends the line before the next words', () => {
    const { output, text } = capture(true);
    const terminal = createTerminal(output, output);
    terminal.progress('Rows', 1, 3);
    terminal.progress('Rows', 2, 3);
    terminal.warn('Stopped.');
    expect(text()).toBe('\rRows: 1 of 3\rRows: 2 of 3\nStopped.\n');
  });

  it('writes a plain line for every tenth elsewhere', () => {
    const { output, text } = capture(false);
    const terminal = createTerminal(output, output);
    for (let done = 1; done <= 100; done += 1) terminal.progress('Rows', done, 100);
    expect(text().split('\n')).toHaveLength(12);
    expect(text()).not.toContain('\r');
    expect(text()).toContain('Rows: 100 of 100\n');
  });
});
