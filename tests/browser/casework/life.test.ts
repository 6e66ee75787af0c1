import type { Browser, Page } from 'playwright-core';
import type { CaseActId } from '../../../src/shared/domain/casework/acts/ActId';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { launchBrowser } from '../../support/browser';
import { type Counters, readCounters, readRows, type SeenRow } from '../hub/boardPage';
import { doAct, type Entries, fillFields, openCasePage, setDay, signedIn, startCaseSite } from './casePages';

const reference = 'CH-2026-0001';
/** Monday. The days below were counted by hand, with the holidays of 25 and 28 December and 1 January. */
const received = '2026-11-23';

/** What the report counts of the case. */
interface Figures {
  received: number;
  /** Stages opened, by stage. */
  opened: readonly number[];
  /** Answers sent, by stage. */
  answered: readonly number[];
  decided: number;
  /** Stages open at the end of the day. */
  open: number;
}

/** A step of a case's life: who does what on which day, and what the board says afterwards. */
interface Step {
  day: string;
  who: 'R5' | 'R2' | 'R3';
  act: CaseActId;
  entries: Entries;
  /** The case's row on the board: stage, due days, the headline's first, and the chip; absent when it is not on it. */
  row?: { stage: string; due: string; status: string };
  counts: Partial<Counters>;
  /** What a report of the year says afterwards. */
  figures: Figures;
}

const inStage1: Figures = { received: 1, opened: [1, 0, 0], answered: [0, 0, 0], decided: 0, open: 1 };
const stage1Answered: Figures = { ...inStage1, answered: [1, 0, 0], decided: 1, open: 0 };
const inStage2: Figures = { ...inStage1, opened: [1, 1, 0], answered: [1, 0, 0] };
const stage2Answered: Figures = { ...inStage2, answered: [1, 1, 0], decided: 1, open: 0 };
const inStage3: Figures = { ...inStage1, opened: [1, 1, 1], answered: [1, 1, 0] };
const stage3Answered: Figures = { ...inStage3, answered: [1, 1, 1], decided: 1, open: 0 };

const answer = { format: 'Email with protected file', protectedFile: true, passwordApart: true } as const;
const address = { address: 'someone@example.org', 'address-again': 'someone@example.org' } as const;
const checked = { names: true, enclosures: true, reply: true } as const;

describe("a complaint's life, as three people live it", () => {
  let site: HubSite;
  let browser: Browser;
  const pages = new Map<string, Page>();
  const ids = new Map<string, number>();

  beforeAll(async () => {
    site = await startCaseSite(received);
    const { sp } = site.connection();
    for (const role of ['R2', 'R11'] as const) ids.set(role, (await sp.web.ensureUser(loginOf(role))).Id);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** The case's page of a person, opened by its address once and then read anew. */
  async function pageOf(who: Step['who']): Promise<Page> {
    const open = pages.get(who);
    if (open) {
      await open.reload();
      await open.waitForSelector(`[data-case-page] h2:has-text("${reference}")`);
      return open;
    }
    const page = await openCasePage(await signedIn(browser, site, loginOf(who)), site, reference);
    pages.set(who, page);
    return page;
  }

  /** The board as somebody opens it who has no copy of it yet. */
  async function boardOn(day: string): Promise<{ row: SeenRow | undefined; counts: Counters | undefined }> {
    const context = await signedIn(browser, site, loginOf('R5'));
    const board = await context.newPage();
    await board.goto(`${site.test.url}/SitePages/RagBoard.aspx`);
    await board.locator('[data-case], [role="status"]:has-text("No open")').first().waitFor();
    const [row] = await readRows(board, day);
    const counts = row && (await readCounters(board));
    await context.close();
    return { row, counts };
  }

  /** What a report of the year says on a day, of all that can be told of one case. */
  async function figuresOn(day: string): Promise<Figures> {
    const request = { kind: 'annual', from: '2026-04-01', to: day, mode: 'standard', process: 'CHILD_STAT' } as const;
    const { measures } = computeReport(request, await (await site.hub(loginOf('R5')).reports()).read(request), false);
    const value = (id: string): number => Number(measures[id]?.value ?? NaN);
    return {
      received: value('M1.statutory'),
      opened: [value('M3.stage-1'), value('M3.stage-2'), value('M3.stage-3')],
      answered: ['M8', 'M9.maximum', 'M10.stage'].map((id) => Number(measures[id]?.base ?? NaN)),
      decided: value('M6.decided'),
      open: value('M12')
    };
  }

  const steps: Step[] = [
    {
      day: '2026-11-24',
      who: 'R5',
      act: 'acknowledge',
      entries: { on: '2026-11-24' },
      row: { stage: 'Stage 1', due: '2026-12-07', status: '9 left' },
      counts: { green: 1 },
      figures: inStage1
    },
    {
      day: '2026-11-24',
      who: 'R5',
      act: 'allocate',
      entries: { on: '2026-11-24', officer: 'R2' },
      row: { stage: 'Stage 1', due: '2026-12-07', status: '9 left' },
      counts: { green: 1 },
      figures: inStage1
    },
    {
      day: '2026-12-03',
      who: 'R2',
      act: 'extend',
      entries: { newDue: '2026-12-21', on: '2026-12-03', reason: 'Complexity', toldOn: '2026-12-03', agreed: true },
      row: { stage: 'Stage 1', due: '2026-12-21', status: '12 left' },
      counts: { green: 1 },
      figures: inStage1
    },
    {
      day: '2026-12-14',
      who: 'R2',
      act: 'respond',
      entries: { on: '2026-12-14', outcomes: 'Partly upheld', ...answer, ...address },
      counts: {},
      figures: stage1Answered
    },
    {
      day: '2026-12-16',
      who: 'R5',
      act: 'request-stage-2',
      entries: { on: '2026-12-16' },
      row: { stage: 'Stage 2', due: '2027-01-04', status: '10 left' },
      counts: { green: 1 },
      figures: inStage2
    },
    {
      day: '2026-12-18',
      who: 'R5',
      act: 'agree-statement',
      entries: { on: '2026-12-18', version: '1' },
      row: { stage: 'Stage 2', due: '2027-01-27', status: '25 left' },
      counts: { green: 1 },
      figures: inStage2
    },
    {
      day: '2026-12-18',
      who: 'R5',
      act: 'allocate',
      entries: { on: '2026-12-18', officer: 'R11', independent: true, independentPersonOn: '2026-12-18' },
      row: { stage: 'Stage 2', due: '2027-01-27', status: '25 left' },
      counts: { green: 1 },
      figures: inStage2
    },
    {
      day: '2027-01-20',
      who: 'R3',
      act: 'check-sending',
      entries: { on: '2027-01-20', ...checked },
      row: { stage: 'Stage 2', due: '2027-01-27', status: 'Due in 5' },
      counts: { amber: 1 },
      figures: inStage2
    },
    {
      day: '2027-01-20',
      who: 'R5',
      act: 'adjudicate',
      entries: { on: '2027-01-20', outcomes: 'Upheld', ...answer, ...address },
      counts: {},
      figures: stage2Answered
    },
    {
      day: '2027-01-25',
      who: 'R5',
      act: 'request-stage-3',
      entries: { on: '2027-01-25' },
      row: { stage: 'Stage 3', due: '2027-03-08', status: '30 left' },
      counts: { green: 1 },
      figures: inStage3
    },
    {
      day: '2027-02-15',
      who: 'R5',
      act: 'hold-panel',
      entries: { on: '2027-02-15' },
      row: { stage: 'Stage 3', due: '2027-02-22', status: '5 left' },
      counts: { green: 1 },
      figures: inStage3
    },
    {
      day: '2027-02-19',
      who: 'R5',
      act: 'receive-panel-report',
      entries: { on: '2027-02-18', receivedOn: '2027-02-19' },
      row: { stage: 'Stage 3', due: '2027-03-12', status: '15 left' },
      counts: { green: 1 },
      figures: inStage3
    },
    {
      day: '2027-03-01',
      who: 'R3',
      act: 'check-sending',
      entries: { on: '2027-03-01', ...checked },
      row: { stage: 'Stage 3', due: '2027-03-12', status: '9 left' },
      counts: { green: 1 },
      figures: inStage3
    },
    {
      day: '2027-03-01',
      who: 'R5',
      act: 'respond',
      entries: { on: '2027-03-01', outcomes: 'Upheld', ...answer, ...address },
      counts: {},
      figures: stage3Answered
    }
  ];

  it('R5: registers it with five fields, and it is on the board', async () => {
    const page = await (await signedIn(browser, site, loginOf('R5'))).newPage();
    await page.goto(`${site.test.url}/SitePages/Case.aspx`);
    await page.getByRole('button', { name: 'Register a complaint' }).click();
    await page.waitForSelector('[data-register]');
    await fillFields(page, 'register-', {
      process: 'CHILD_STAT',
      receivedOn: received,
      channel: 'Email',
      team: 'Team West',
      'category.1': 'Communication'
    });
    await page.getByRole('button', { name: 'Register it' }).click();
    await page.waitForSelector(`[data-case-page] h2:has-text("${reference}")`);
    pages.set('R5', page);
    const seen = await boardOn(received);
    expect(seen.row).toMatchObject({ reference, stage: 'Stage 1' });
    expect(seen.row?.due[0]).toBe('2026-12-07');
    expect(seen.counts).toEqual({ red: 0, amber: 0, green: 1, blue: 0, grey: 0 });
    expect(await figuresOn(received)).toEqual(inStage1);
  });

  it.each(steps)('$who: $act on $day', async ({ day, who, act, entries, row, counts, figures }) => {
    await setDay(site, day);
    const page = await pageOf(who);
    const { officer } = entries;
    await doAct(page, act, { ...entries, ...(officer !== undefined && { officer: String(ids.get(String(officer))) }) });
    expect(await figuresOn(day)).toEqual(figures);
    const seen = await boardOn(day);
    expect(seen.row && { stage: seen.row.stage, due: seen.row.due[0] ?? '', status: seen.row.status[0] }).toEqual(row);
    expect(seen.counts).toEqual(row && { red: 0, amber: 0, green: 0, blue: 0, grey: 0, ...counts });
  });

  it('leaves the whole life in the timeline, with who did what', async () => {
    const page = await pageOf('R5');
    const lines = await page.getByRole('region', { name: 'Timeline' }).locator('ol > li').allInnerTexts();
    expect(lines).toHaveLength(steps.length + 1);
    expect(lines[0]).toContain('Send the answer');
    expect(lines.filter((line) => line.includes('Recorded by r3.user'))).toHaveLength(2);
    expect(await page.locator('[data-case-page] header').innerText()).toContain('Stage 3 answered');
    expect(await page.getByRole('region', { name: 'Concerns' }).innerText()).toContain(
      'Stage 1: Partly upheld; Stage 2: Upheld; Stage 3: Upheld'
    );
  });

  it('says to somebody without access that there is nothing to see', async () => {
    const page = await openCasePage(await signedIn(browser, site, loginOf('R1')), site, reference);
    expect(await page.getByRole('alert').innerText()).toContain('You do not have access to cases.');
    expect(await page.locator('[data-case-page]').innerText()).not.toContain('Communication');
  });
});
