import { resolve } from 'node:path';
import { createApp, type AppOptions } from './app';
import { createClock } from './clock';
import { readSiteConfig } from './config';
import { readDirectory } from './directory';
import { listen, type Listening } from './listen';
import { DataFolderError } from './store/database';
import { openSite } from './store/site';
import { ListenError } from './listen';

/** What the site is started with. */
export interface StartOptions {
  /** 4321 by default; 0 for a free port. */
  readonly port: number;
  /** Data folder. */
  readonly folder: string;
  /** `YYYY-MM-DD`, or the real day. */
  readonly today?: string;
  readonly configFile: string;
  readonly directoryFile: string;
  readonly mount?: AppOptions['mount'];
}

/** A started site. */
export interface Started extends Listening {
  /** Absolute URL of the web. */
  readonly url: string;
}

function flag(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(`--${name}`);
  return at === -1 ? undefined : argv[at + 1];
}

/**
 * Reads the options from the environment (`PORT`, `HUB_DATA`, `HUB_TODAY`) and the command line
 * (`--config FILE`, `--directory FILE`).
 * @throws RangeError for a port that is none
 */
export function readStartOptions(env: NodeJS.ProcessEnv, argv: readonly string[]): StartOptions {
  const port = Number(env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new RangeError(`PORT "${env['PORT'] ?? ''}" is not a port number.`);
  const today = env['HUB_TODAY'] || undefined;
  return {
    port,
    folder: resolve(env['HUB_DATA'] || '.hub'),
    ...(today === undefined ? {} : { today }),
    configFile: resolve(flag(argv, 'config') ?? 'site/site.config.json'),
    directoryFile: resolve(flag(argv, 'directory') ?? 'site/directory.json')
  };
}

/** Opens the data, makes the app and listens. Throws what each of these throws. */
export async function start(options: StartOptions): Promise<Started> {
  const config = readSiteConfig(options.configFile);
  const clock = createClock(options.today, config.clockZone);
  const directory = readDirectory(options.directoryFile);
  const site = openSite({ folder: options.folder, config, directory, clock });
  try {
    const { app } = createApp({ site, ...(options.mount === undefined ? {} : { mount: options.mount }) });
    const listening = await listen(app, options.port);
    const close = async (): Promise<void> => {
      await listening.close();
      site.close();
    };
    return { origin: listening.origin, port: listening.port, close, url: `${listening.origin}${config.path}` };
  } catch (error) {
    site.close();
    throw error;
  }
}

/** Why a start failed, in one line; what nobody expected keeps its trace. */
export function explainFailure(error: unknown): string {
  const expected = error instanceof DataFolderError || error instanceof ListenError || error instanceof RangeError;
  if (error instanceof Error)
    return expected || error.stack === undefined || error.cause !== undefined ? error.message : error.stack;
  return String(error);
}
