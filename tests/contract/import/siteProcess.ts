import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

const root = join(__dirname, '../../..');

/** The site's own program in a process of its own, which a test may kill as a power cut would. */
export interface SiteProcess {
  /** Starts it on its data folder; gives the site's address. */
  start(): Promise<string>;
  /** Ends it at once, with no time to tidy up. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** Builds the site into a temporary folder, with a data folder beside it. */
export async function buildSiteProcess(): Promise<SiteProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-process-'));
  const program = join(folder, 'site.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['site/server/cli.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    outfile: program,
    logLevel: 'error'
  });
  let running: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
  };
  return {
    start: async () => {
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
        cwd: root,
        env: { ...process.env, PORT: '0', HUB_DATA: join(folder, 'data') },
        stdio: ['ignore', 'pipe', 'inherit']
      });
      running = child;
      for await (const line of createInterface(child.stdout)) {
        const url = /http:\/\/\S+/.exec(line)?.[0];
        if (url) return url;
      }
      throw new Error('The site ended before it was ready.');
    },
    kill,
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
