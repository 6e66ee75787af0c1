/** Where a command writes its lines. */
export interface Terminal {
  /** A line of the answer. */
  line(text: string): void;
  /** A line about something wrong. */
  warn(text: string): void;
  /** How far it is: one line that is written over on a terminal, a line for every tenth elsewhere. */
  progress(what: string, done: number, total: number): void;
}

/** Somewhere to write; a terminal can be written over. */
export type Output = Pick<NodeJS.WritableStream, 'write'> & { readonly isTTY?: boolean };

/** The process's own output, unless others are given. */
export function createTerminal(out: Output = process.stdout, err: Output = process.stderr): Terminal {
  let open = false;
  let lastTenth = -1;
  const end = (): void => {
    if (open) out.write('\n');
    open = false;
  };
  return {
    line: (text) => {
      end();
      out.write(`${text}\n`);
    },
    warn: (text) => {
      end();
      err.write(`${text}\n`);
    },
    progress: (what, done, total) => {
      const text = `${what}: ${done} of ${total}`;
      if (out.isTTY) {
        out.write(`\r${text}`);
        open = true;
        if (done >= total) end();
        return;
      }
      const tenth = Math.floor((done * 10) / Math.max(total, 1));
      if (tenth !== lastTenth) out.write(`${text}\n`);
      lastTenth = done >= total ? -1 : tenth;
    }
  };
}
