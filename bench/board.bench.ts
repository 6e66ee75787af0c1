import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser';
import { startBoardSite, type BoardSite } from './boardSite';
import { median, type BenchResult, type BenchRow } from './Bench';

const few = 1000;
const many = 10000;

/** Milliseconds from the web part's first element to its first row, in a fresh page. */
async function firstRows(browser: Browser, site: BoardSite): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('[data-board]')) {
        performance.getEntriesByName('board').length === 0 && performance.mark('board');
      }
      if (document.querySelector('[role="row"][data-case]')) {
        performance.mark('rows');
        watch.disconnect();
      }
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site.url}/SitePages/RagBoard.aspx`);
  await page.waitForSelector('[role="row"][data-case]');
  const time = await page.evaluate(
    () =>
      (performance.getEntriesByName('rows')[0]?.startTime ?? NaN) -
      (performance.getEntriesByName('board')[0]?.startTime ?? NaN)
  );
  await page.close();
  return time;
}

/**
 * Seconds of script, style and layout so far. Painting is left out: without a graphics card it costs the same for
 * any page of this size and would hide what the code does.
 */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
  return metrics.reduce((sum, { name, value }) => sum + (parts.includes(name) ? value : 0), 0);
}

/** Resolves when the page has painted and nothing more is queued. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())));
      })
  );

/** How long a key's work is watched: longer than the board waits for the typing to rest. */
const watchMs = 500;

/** Middle of the milliseconds that one key in the search box costs, what the page costs when idle taken off. */
async function keystroke(page: Page, search: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.locator(search).focus();
  const cost = async (act: () => Promise<void>): Promise<number> => {
    await settled(page);
    const before = await busy(session);
    await act();
    await new Promise((resolve) => setTimeout(resolve, watchMs));
    await settled(page);
    return (await busy(session)) - before;
  };
  const idle: number[] = [];
  const typing: number[] = [];
  // Every text on the way matches many rows, so that each key filters and draws.
  for (const key of ['C', 'H', '-', '2', '0', '2', '6', '-', '0', 'Backspace', '0', 'Backspace']) {
    idle.push(await cost(() => Promise.resolve()));
    typing.push(await cost(() => page.keyboard.press(key)));
  }
  return (median(typing) - median(idle)) * 1000;
}

/** Share of frames in which a fling through the list left part of it blank. */
const blankOnFling = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const grid = document.querySelector('[role="grid"]');
        const scroller = [grid, ...(grid?.querySelectorAll('*') ?? [])].find(
          (element): element is HTMLElement =>
            element instanceof HTMLElement &&
            element.scrollHeight > element.clientHeight + 200 &&
            getComputedStyle(element).overflowY !== 'visible'
        );
        if (!scroller) {
          resolve(NaN);
          return;
        }
        let frames = 0;
        let blank = 0;
        const check = (): void => {
          const { top, bottom } = scroller.getBoundingClientRect();
          const rows = [...scroller.querySelectorAll('[role="row"]')]
            .map((row) => row.getBoundingClientRect())
            .sort((a, b) => a.top - b.top);
          let covered = top;
          for (const row of rows) {
            if (row.top <= covered + 2) {
              covered = Math.max(covered, row.bottom);
            }
          }
          frames++;
          blank += covered < bottom - 2 ? 1 : 0;
        };
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          scroller.scrollTop += 2500;
          requestAnimationFrame(() => {
            check();
            frames < 60 ? channel.port2.postMessage(0) : resolve(blank / frames);
          });
        };
        channel.port2.postMessage(0);
      })
  );

async function detailsListPage(browser: Browser): Promise<Page> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join('bench', 'detailsListPage.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' }
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<div id="root"></div>');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  await page.evaluate(`benchRows(${many})`);
  await page.waitForSelector('[role="row"] [role="gridcell"]');
  return page;
}

/** The board with 10,000 open stages, against 1,000 and against Fluent's DetailsList with the same rows. */
export async function run(): Promise<BenchResult> {
  const sites = [await startBoardSite(few), await startBoardSite(many)] as const;
  const browser = await launchBrowser();
  const rows: BenchRow[] = [];
  try {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < 7; round++) {
      for (const place of [0, 1] as const) {
        times[place].push(await firstRows(browser, sites[place]));
      }
    }
    const first = median(times[1]) / median(times[0]);
    rows.push({
      what: 'first rows, 10,000 stages',
      ratio: first,
      note: 'times 1,000 stages; at most 1.3',
      ok: first <= 1.3
    });

    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${sites[1].url}/SitePages/RagBoard.aspx`);
    await page.getByText('10,000 of 10,000').first().waitFor({ timeout: 60000 });
    const nodes = await page.evaluate(() =>
      [...document.querySelectorAll('[role="row"][data-case]')].reduce(
        (sum, row) => sum + 1 + row.querySelectorAll('*').length,
        0
      )
    );
    rows.push({
      what: 'DOM nodes for rows, 10,000 stages',
      ratio: nodes,
      note: 'elements; at most 300',
      ok: nodes <= 300
    });
    const blank = await blankOnFling(page);
    rows.push({
      what: 'blank frames in a fling, 10,000 stages',
      ratio: blank,
      note: 'share of 60 frames; none',
      ok: blank === 0
    });
    const ours = await keystroke(page, '[data-board] input');
    await page.close();

    const list = await detailsListPage(browser);
    const theirs = await keystroke(list, 'input');
    await list.close();
    rows.push({
      what: 'filter keystroke, 10,000 stages',
      ratio: ours / theirs,
      note: `times Fluent's DetailsList (${ours.toFixed(0)} ms to ${theirs.toFixed(0)} ms of script, style and layout); at most 0.25`,
      ok: ours / theirs <= 0.25
    });
  } finally {
    await browser.close();
    await Promise.all(sites.map((site) => site.close()));
  }
  return { name: 'RAG board', rows };
}
