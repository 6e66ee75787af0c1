import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { makeScratchFolder, type ScratchFolder } from '../../support/preparedSites';
import { openWatched } from '../host/watchedPage';
import { type Counters, readCounters, readRows } from './boardPage';
import { type HubProcess, needWebParts, repository, startHub } from './hubProcess';
import { addWorked, workedBetween } from './plainDays';

const register = join(repository, 'samples', 'register-2023-24');

/** A stage of the register's file; its days as `YYYY-MM-DD`, empty when blank. */
interface Line {
  readonly reference: string;
  readonly stage: string;
  readonly started: string;
  readonly acknowledged: string;
  readonly due: string;
  readonly extendedTo: string;
  readonly closed: string;
}

/** stages.csv has no quoted cell, so a plain split reads it. */
const lines: readonly Line[] = readFileSync(join(register, 'stages.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [reference = '', stage = '', ...days] = line.split(',');
    const [started = '', acknowledged = '', due = '', extendedTo = '', closed = ''] = days.map(
      (day) => /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(day)?.slice(1).reverse().join('-') ?? ''
    );
    return { reference, stage, started, acknowledged, due, extendedTo, closed };
  });

const openOn = (day: string): Line[] =>
  lines
    .filter(({ started, closed }) => started <= day && (closed === '' || closed > day))
    .sort((a, b) => (a.reference < b.reference ? -1 : 1));

const stageNames: Readonly<Record<string, string>> = { 0: 'Informal', 1: 'Stage 1', 2: 'Stage 2', 3: 'Stage 3' };

/** At how many working days left a case turns amber, plain and on an extension. @see domain.md 6 */
const amberAt: Readonly<Record<string, readonly [number, number]>> = { 0: [1, 1], 1: [3, 4], 2: [7, 13], 3: [10, 10] };

/** The law's 30 days to the panel, and an informal complaint's 5 (rules P11 and P01); else what the file says. */
function headlineDue({ stage, started, due, extendedTo }: Line): string {
  if (stage === '0') return addWorked(started, 5);
  return stage === '3' ? addWorked(started, 30) : extendedTo || due;
}

/** Headline first; then the Stage 3 target of the file, or acknowledging within 3 days where that is still to do. */
function dueDays(line: Line, today: string): string[] {
  const unacknowledged = line.acknowledged > today && line.stage === '1';
  return [
    headlineDue(line),
    ...(line.stage === '3' ? [line.due] : []),
    ...(unacknowledged ? acknowledgeDays(line) : [])
  ];
}

/** The guidance's 2 days lead the council's 3 for a statutory complaint (P03, P02); a corporate one has 3 (P19). */
function acknowledgeDays({ reference, started }: Line): string[] {
  return (reference.includes('-S') ? [2, 3] : [3]).map((count) => addWorked(started, count));
}

function colourOf(line: Line, today: string): keyof Counters {
  const left = workedBetween(today, headlineDue(line));
  const extended = line.extendedTo !== '' && line.stage !== '3';
  if (left < 0 || (extended && left <= 2)) return 'red';
  return left <= (amberAt[line.stage]?.[extended ? 1 : 0] ?? NaN) ? 'amber' : 'green';
}

function headlineStatus(line: Line, today: string): string {
  const left = workedBetween(today, headlineDue(line));
  if (left < 0) return `Overdue ${-left}`;
  if (left === 0) return 'Due today';
  return colourOf(line, today) === 'green' ? `${left} left` : `Due in ${left}`;
}

describe('the board over the register of 2023/24', () => {
  let data: ScratchFolder;
  let hub: HubProcess;
  let browser: Browser;

  beforeAll(async () => {
    needWebParts();
    data = await makeScratchFolder();
    hub = await startHub({ HUB_DATA: data.folder, HUB_SEED: register, HUB_TODAY: '2023-09-15' });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.end('SIGKILL');
    await data?.remove();
  });

  /** Opens the board on a day, in a window so high that every row is drawn. */
  const boardOn = async (today: string): Promise<{ page: Page; troubles: string[] }> => {
    await fetch(`${hub.origin}/_local/clock`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ today })
    });
    const watched = await openWatched(browser, `${hub.url}/SitePages/RagBoard.aspx`, {
      viewport: { width: 1400, height: 4000 }
    });
    await watched.page.getByText(/ of \d+ loaded/).waitFor();
    return watched;
  };

  test.each(['2023-07-14', '2023-09-15', '2023-10-30'])(
    'shows on %s the open stages of the file with their due days, colours and counts',
    async (today) => {
      const expected = openOn(today);
      expect(expected.length).toBeGreaterThan(10);
      const { page, troubles } = await boardOn(today);
      await page
        .locator('[role="row"][data-case]')
        .nth(expected.length - 1)
        .waitFor();
      const seen = await readRows(page, today);
      expect(seen.map(({ reference, stage, due }) => ({ reference, stage, due }))).toEqual(
        expected.map((line) => ({
          reference: line.reference,
          stage: stageNames[line.stage],
          due: dueDays(line, today)
        }))
      );
      expect(seen.map(({ reference, status }) => `${reference} ${status[0]}`)).toEqual(
        expected.map((line) => `${line.reference} ${headlineStatus(line, today)}`)
      );
      const counts = { red: 0, amber: 0, green: 0, blue: 0, grey: 0 };
      for (const line of expected) counts[colourOf(line, today)] += 1;
      expect(await readCounters(page)).toEqual(counts);
      expect(await page.getByText(`${expected.length} of ${expected.length} loaded`).count()).toBe(1);
      expect(troubles).toEqual([]);
      await page.context().close();
    }
  );

  test('says plainly when no complaint is open', async () => {
    const today = '2024-03-28';
    expect(openOn(today)).toEqual([]);
    const { page, troubles } = await boardOn(today);
    await page.getByText('No open complaints on Thu 28 Mar.').waitFor();
    expect(await page.locator('[data-case]').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
