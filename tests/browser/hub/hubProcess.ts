import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyPrepared, type ScratchFolder } from '../../support/preparedSites';

/** The repository's folder, from which the site is started. */
export const repository = resolve(__dirname, '../../..');

/** What a start is told, as a user would on the command line. */
export type Environment = Partial<Record<'PORT' | 'HUB_DATA' | 'HUB_TODAY' | 'HUB_SEED', string>>;

/** The hub as its user starts it: the built site in a process of its own. */
export interface HubProcess {
  /** Absolute URL of the web, without a slash at the end. */
  readonly url: string;
  readonly origin: string;
  /** What it said until it was ready. */
  readonly said: string;
  /** Sends a signal and gives the code it ends with; `null` when the signal killed it. */
  end(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** @throws Error when there are no built web parts to show */
export function needWebParts(): void {
  const dist = join(repository, 'dist');
  const built = existsSync(dist) && readdirSync(dist).some((name) => name.endsWith('.manifest.json'));
  if (!built) throw new Error('The web parts are not built (dist). Run npm run build first.');
}

/** The data of a hub with its demonstration, filled on a day (UK date): a copy of what its first start makes. */
export function copyDemonstration(today: string): Promise<ScratchFolder> {
  return copyPrepared(`demonstration-${today}`, async (folder) => {
    const hub = await startHub({ HUB_DATA: folder, HUB_TODAY: today });
    const code = await hub.end('SIGTERM');
    if (code !== 0) throw new Error(`The site that was filled ended with code ${code}.`);
  });
}

/**
 * Starts the hub on a free port and waits for its ready line.
 *
 * @throws Error with what it said, when it ends before it is ready; or when it is not built
 */
export async function startHub(environment: Environment): Promise<HubProcess> {
  const { child, output } = launch({ PORT: '0', ...environment });
  const url = await new Promise<string>((ready, failed) => {
    child.stdout?.on('data', () => {
      const found = /^3Cs Info Hub ready: (http:\S+)$/m.exec(output());
      if (found?.[1] !== undefined) ready(found[1]);
    });
    child.once('exit', (code) =>
      failed(new Error(`The site ended with code ${code} before it was ready. ${output()}`))
    );
  });
  return {
    url,
    origin: new URL(url).origin,
    said: output(),
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      return child.exitCode;
    }
  };
}

/** Starts the hub where it cannot start, and gives the code it ends with and the lines it says. */
export async function startHubInVain(environment: Environment): Promise<{ code: number | null; lines: string[] }> {
  const { child, output } = launch({ PORT: '0', ...environment });
  child.stdout?.on('data', () => {
    if (output().includes('ready')) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return { code: child.exitCode, lines: output().trimEnd().split('\n') };
}

function launch(environment: Environment): { child: ChildProcess; output(): string } {
  const program = join(repository, '.build', 'site.mjs');
  if (!existsSync(program)) throw new Error('The site is not built (.build/site.mjs). Run npm run build first.');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    cwd: repository,
    env: { ...withoutHub(process.env), ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return { child, output: () => said };
}

/** What the tests' own surroundings say of a hub must not reach it. */
function withoutHub(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('HUB_') && name !== 'PORT'));
}
