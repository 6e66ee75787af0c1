import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type LaunchOptions,
  type Locator,
  type Page
} from 'playwright-core';

const AXE_PATH = require.resolve('axe-core/axe.min.js');
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** The version of the package, so that another one is unpacked anew. */
const BUNDLED_VERSION = '153.0.0';

/** How long a test waits for what has to come, in milliseconds: longer than any machine needs, for no test measures time. */
const PATIENCE = 90_000;

/** Sandboxing needs rights that a container seldom gives. */
const LAUNCH_ARGUMENTS = ['--no-sandbox', '--disable-gpu'];

/**
 * Starts a browser for a test: an installed Chrome, Edge or Chromium, else the Chromium that npm ships.
 *
 * `CHROME_PATH` names a browser to use; `HUB_BROWSER=bundled` asks for the one from npm. `HUB_SLOW=4` makes every page
 * take four times its time, which brings to light a test that does not wait for what it looks at.
 *
 * @throws Error when there is neither, as on a machine for which npm ships none (all but Linux on x64)
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.HUB_BROWSER === 'bundled' ? undefined : findInstalledBrowser();
  const browser = await chromium.launch(
    installed === undefined ? await prepareBundledBrowser() : { executablePath: installed, args: LAUNCH_ARGUMENTS }
  );
  const rate = Number(process.env.HUB_SLOW ?? 1);
  browser.on('context', (context) => {
    context.setDefaultTimeout(PATIENCE);
    if (rate > 1) context.on('page', (page) => void slowDown(context, page, rate));
  });
  return browser;
}

async function slowDown(context: BrowserContext, page: Page, rate: number): Promise<void> {
  try {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}

/**
 * Where an installed browser is.
 *
 * @returns `undefined` when none of the usual places has one, or when `CHROME_PATH` is `none`
 * @throws Error when `CHROME_PATH` names a file that is not there
 */
export function findInstalledBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named === 'none') return undefined;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names a browser that is not there: ${named}`);
    return named;
  }
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium'
    ];
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined
    );
    return folders.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
    ]);
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.map((name) => join(folder, name))
  );
}

/**
 * Makes the Chromium that npm ships ready, with the system libraries a bare Linux lacks. It is unpacked once for all
 * tests of a machine, into a folder that appears whole or not at all, so that tests may start side by side.
 *
 * @see spfx-local.md 7
 */
async function prepareBundledBrowser(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Edge or Chromium was found. Install one, or name it in CHROME_PATH.');
  }
  const folder = join(tmpdir(), `bundled-chromium-${BUNDLED_VERSION}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter((path) => path !== undefined);
  return {
    executablePath: join(folder, 'chromium'),
    args: LAUNCH_ARGUMENTS,
    env: {
      ...definedOnly(process.env),
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_FILE: await writeFontsConf(folder)
    }
  };
}

/**
 * The package's own list of font folders names places of the service it is made for; with no font at all this Chromium ends.
 * @returns a list with the package's fonts and the machine's
 */
async function writeFontsConf(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  if (!existsSync(file)) {
    const directories = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
    const unfinished = `${file}-${process.pid}`;
    await writeFile(
      unfinished,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${directories}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`
    );
    await rename(unfinished, file);
  }
  return file;
}

async function unpackInto(folder: string): Promise<void> {
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await promisify(execFile)(process.execPath, [join(__dirname, 'unpackBundledBrowser.mjs')], {
      env: { ...process.env, TMPDIR: unfinished }
    });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another test was faster: its copy is as good.
    if (!existsSync(folder)) throw error;
  }
}

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  );
}

/** Waits until an element has the focus, which a screen moves a moment after it has changed what it shows. */
export async function getsFocus(element: Locator): Promise<void> {
  await element.and(element.page().locator(':focus')).waitFor();
}

/**
 * Checks the page as it stands, frames included, against WCAG 2.2 level AA with axe.
 *
 * @returns one line for each element at fault: the rule, the element, and what to do; empty when all is well
 */
export async function axeViolations(page: Page): Promise<string[]> {
  // axe sees into a frame only where it runs too.
  await Promise.all(
    page.frames().map(async (frame) => {
      if (!(await frame.evaluate(() => 'axe' in window))) await frame.addScriptTag({ path: AXE_PATH });
    })
  );
  return page.evaluate(async (tags) => {
    // Half-way through a change of colour, or of coming into sight, a text is paler than it will be. Some never end.
    const changing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(changing.map(({ finished }) => finished));
    // What it finds in order is not told, which takes half as long.
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      // Of WCAG 2.2, and off unless asked for.
      rules: { 'target-size': { enabled: true } }
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
    );
  }, WCAG_TAGS);
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
