import type { Browser, Page } from 'playwright-core';
import '@pnp/sp/presets/all';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import type { ComplaintStage, Person } from '../../../src/shared/domain/stages/ComplaintStage';
import { addStages, aStage, type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { heard, press, pressInMenu, write } from '../hub/keyboard';
import { boardPages } from './boardPages';
import { addComplaints, counters, fewStages, references, startBoardSite } from './boardSite';

const family = 'Assessment and family support';
const care = 'Children in care and care leavers';

describe('views of the RAG board', () => {
  let browser: Browser;
  let site: HubSite;
  let open: readonly ComplaintStage[];

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ site } = await startBoardSite([]));
    await site.fillGroups();
    const { sp } = site.connection();
    await addRoleMembers(sp, [{ login: loginOf('R3'), roles: [`Operational lead: ${family}`] }], () => undefined);
    const person = async (login: string): Promise<Person> => ({ id: (await sp.web.ensureUser(login)).Id, name: login });
    const [manager, officer] = [await person(loginOf('R2')), await person(loginOf('R5'))];
    const officers: Record<string, Person> = { '0001': manager, '0002': manager, '0003': officer };
    const other = { service: care, team: 'Children in Care' };
    const acknowledged = (day: string): Pick<ComplaintStage, 'openedOn' | 'events'> => ({
      openedOn: day,
      events: { received_on: day, acknowledged_on: day }
    });
    open = [
      ...fewStages.map((stage) => ({ ...stage, officer: officers[stage.reference.slice(-4)] })),
      aStage({ reference: 'CH-2026-0010', ...acknowledged('2026-11-13'), ...other, officer }),
      aStage({ reference: 'CH-2026-0011', ...acknowledged('2026-10-28'), ...other })
    ];
    const answered = (reference: string, on: string, more: Partial<ComplaintStage> = {}): ComplaintStage => {
      const { openedOn, events } = acknowledged('2026-11-02');
      return aStage({
        reference,
        openedOn,
        closedOn: on,
        closureType: 'Responded',
        officer: manager,
        ...more,
        events: { ...events, response_sent_on: on, ...more.events }
      });
    };
    const closed = [
      answered('CH-2026-0020', '2026-11-13'),
      answered('CH-2026-0021', '2026-11-18', other),
      answered('CH-2026-0022', '2026-11-13', { events: { log_submitted_on: '2026-11-16' } }),
      answered('CH-2026-0023', '2026-11-13', { closureType: 'Withdrawn' })
    ];
    await addStages(site.connection(), [...open, ...closed]);
    await addComplaints(site.connection(), [...open, ...closed]);
    await secureAllCases(sp);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const openPage = boardPages(() => ({ browser, site }));
  const board: typeof openPage = async (...what) => {
    const page = await openPage(...what);
    await page.getByText(/ (\d+) of \1 loaded/).waitFor();
    return page;
  };
  /** The rows of a table but its head: the first cell's text, and the numbers of the others by their columns. */
  const numbersOf = async (page: Page, name: string): Promise<{ head: string; numbers: Record<string, number> }[]> => {
    const table = page.getByRole('table', { name });
    await table.waitFor();
    return table.evaluate((found) =>
      [...found.querySelectorAll('tbody tr, tfoot tr')].map((row) => ({
        head: row.querySelector('th')?.textContent ?? '',
        numbers: Object.fromEntries(
          [...row.querySelectorAll('td')].map((cell) => [cell.dataset.label ?? '', Number(cell.textContent)])
        )
      }))
    );
  };
  const sum = (rows: readonly { numbers: Record<string, number> }[], column: string): number =>
    rows.reduce((total, { numbers }) => total + (numbers[column] ?? 0), 0);
  const countOpen = (which: (stage: ComplaintStage) => boolean): number => open.filter(which).length;

  test('totals by service and team add up, agree with a plain count and with the counters, and lead to their cases', async () => {
    const page = await board('?rag-show=totals');
    const rows = await numbersOf(page, 'Open cases by service and team');
    const total = rows[rows.length - 1];
    const services = rows.filter(({ head }) => [family, care, 'No service recorded'].includes(head));
    const teams = rows.filter((row) => row !== total && !services.includes(row));
    for (const column of Object.keys(total?.numbers ?? {})) {
      expect([column, sum(services, column), sum(teams, column)]).toEqual([
        column,
        ...Array(2).fill(total?.numbers[column])
      ]);
    }
    expect(services.map(({ head, numbers }) => [head, numbers.Total])).toEqual([
      [family, countOpen(({ service }) => service === family)],
      [care, countOpen(({ service }) => service === care)],
      ['No service recorded', countOpen(({ service }) => service === '')]
    ]);
    expect(teams.map(({ head, numbers }) => [head, numbers.Total])).toEqual(
      ['Team East', 'Team West', 'Children in Care', 'No team recorded'].map((name) => [
        name,
        countOpen(({ team }) => team === (name === 'No team recorded' ? '' : name))
      ])
    );
    expect(total?.numbers).toEqual({
      ...(await counters(page)),
      Total: open.length,
      'Without an officer': countOpen(({ officer }) => officer === undefined)
    });
    await page
      .getByRole('heading', { name: /^3 of 11 open cases are overdue or at the limit; most of them in Assessment/ })
      .waitFor();
    await press(page.getByRole('button', { name: `Show the cases of ${care}` }));
    await page.waitForURL(/rag-service=Children/);
    expect((await references(page)).sort()).toEqual(['CH-2026-0010', 'CH-2026-0011']);
  });

  test('the forecast says what breaches in 5 and 10 working days, by team and by officer, every case once', async () => {
    const page = await board('?rag-show=forecast&rag-as=table');
    await page
      .getByRole('heading', {
        name: 'If nothing moves, 3 cases reach their deadline within 5 working days and 4 more within 10; 3 are overdue already'
      })
      .waitFor();
    const byTeam = await numbersOf(page, 'Deadlines to come, by team');
    const expected = {
      'Overdue already': 3,
      'Within 5 working days': 3,
      'Within 6 to 10 working days': 4,
      Later: 0,
      'No day counted': 1,
      Total: open.length
    };
    await page.getByRole('button', { name: 'Officer' }).last().click();
    const byOfficer = await numbersOf(page, 'Deadlines to come, by officer');
    for (const rows of [byTeam, byOfficer]) {
      expect(rows[rows.length - 1]?.numbers).toEqual(expected);
      for (const column of Object.keys(expected)) {
        expect([column, sum(rows.slice(0, -1), column)]).toEqual([column, expected[column as keyof typeof expected]]);
      }
    }
    expect(byOfficer.map(({ head, numbers }) => [head, numbers.Total])).toEqual([
      ['Unassigned', countOpen(({ officer }) => officer === undefined)],
      ['r2.user', 2],
      ['r5.user', 2],
      ['Total', open.length]
    ]);
    expect(new URL(page.url()).search).toBe('?rag-show=forecast&rag-as=table&rag-by=officerId');
  });

  test('the chart of the forecast is one stop for the keyboard, and arrow keys say its parts', async () => {
    const page = await board('?rag-show=forecast');
    const parts = page.getByRole('img', { name: /: \d+ cases?, / });
    await parts.first().waitFor();
    const said = await parts.evaluateAll((all) => all.map((part) => part.getAttribute('aria-label')));
    expect(said).toContain('Team East: 1 case, overdue already');
    await page.getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('Tab');
    const name = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const heard = [await name()];
    for (let press = 1; press < said.length; press += 1) {
      await page.keyboard.press('ArrowDown');
      heard.push(await name());
    }
    expect([...heard].sort()).toEqual([...said].sort());
    expect(await axeViolations(page)).toEqual([]);
  });

  test('the age profile counts every case once and opens the oldest', async () => {
    const page = await board('?rag-show=age&rag-as=table');
    const rows = await numbersOf(page, 'Open cases by working days since they were received');
    const total = rows[rows.length - 1];
    expect(total?.numbers).toEqual({ 'Overdue or at limit': 3, 'Due soon': 2, Others: 6, Total: open.length });
    for (const column of Object.keys(total?.numbers ?? {}))
      expect(sum(rows.slice(0, -1), column)).toBe(total?.numbers[column]);
    expect(rows.map(({ head, numbers }) => [head, numbers.Total]).slice(0, 2)).toEqual([
      ['0 to 10 days', countOpen(({ openedOn }) => openedOn >= '2026-11-09')],
      ['11 to 20 days', countOpen(({ openedOn }) => openedOn < '2026-11-09')]
    ]);
    const oldest = page.getByRole('button', { name: 'Open the oldest, CH-2026-0011' });
    await press(oldest);
    await page.getByRole('region', { name: 'Case CH-2026-0011' }).getByText('Why this colour').waitFor();
    await page.keyboard.press('Escape');
    await getsFocus(oldest);
  });

  test('log reports still to come are listed, late ones first, without those that need none', async () => {
    const page = await board('?rag-show=logs');
    await page.getByRole('heading', { name: '2 log reports are still to come: 1 late, 1 due soon' }).waitFor();
    await page.getByText('due 5 working days after the answer was sent: amber with 2 working days left').waitFor();
    const rows = await page.getByRole('table', { name: 'Log reports still to come' }).getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => row.split(/\s*\t\s*/))).toEqual([
      ['CH-2026-0020', 'Stage 1', `Team West / ${family}`, 'r2.user', 'Fri 13 Nov', 'Fri 20 Nov', 'Overdue 1'],
      ['CH-2026-0021', 'Stage 1', `Children in Care / ${care}`, 'r2.user', 'Wed 18 Nov', 'Wed 25 Nov', 'Due in 2']
    ]);
    await page.getByRole('heading', { name: '1 of 3 log reports has come, 1 on time' }).waitFor();
    const none = { 'On time': 0, Late: 0, Overdue: 0, 'Still in time': 0 };
    const whole = { ...none, 'On time': 1, Overdue: 1, 'Still in time': 1, Total: 3 };
    expect(await numbersOf(page, 'How log reports came, by team')).toEqual([
      { head: 'Children in Care', numbers: { ...none, 'Still in time': 1, Total: 1 } },
      { head: 'Team West', numbers: { ...none, 'On time': 1, Overdue: 1, Total: 2 } },
      { head: 'Total', numbers: whole }
    ]);
    await page.getByRole('group', { name: 'Count by' }).getByRole('button', { name: 'Officer' }).click();
    expect(await numbersOf(page, 'How log reports came, by officer')).toEqual([
      { head: 'r2.user', numbers: whole },
      { head: 'Total', numbers: whole }
    ]);
    const empty = await board('?rag-show=logs&rag-team=Team+East');
    await empty.getByRole('heading', { name: 'Every log report has come' }).waitFor();
  });

  test('a view is saved by name by keyboard, goes by link, and shows the same to whoever opens it', async () => {
    const page = await board('?rag-show=forecast&rag-team=Team+East', loginOf('R6'), {
      permissions: ['clipboard-read', 'clipboard-write']
    });
    const saved = page.getByRole('button', { name: 'Saved views' });
    await pressInMenu(saved, page.getByRole('menuitem', { name: 'Save this view' }));
    await getsFocus(page.getByLabel('Name of the view'));
    await write(page.getByLabel('Name of the view'), 'East, next weeks');
    expect(await axeViolations(page)).toEqual([]);
    const keep = async (): Promise<void> => {
      await page.keyboard.press('Enter');
      await page.getByText('View “East, next weeks” saved.').waitFor();
    };
    expect(await heard(page, keep)).toEqual(['View “East, next weeks” saved.']);
    await getsFocus(saved);
    const copy = async (): Promise<void> => {
      await pressInMenu(saved, page.getByRole('menuitem', { name: 'Copy link to this view' }));
      await page.getByText('Link copied.').waitFor();
    };
    expect(await heard(page, copy)).toEqual(['Link copied.']);
    await getsFocus(saved);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await board(new URL(link).search, loginOf('R5'));
    await other.getByRole('heading', { name: /^If nothing moves, 0 cases reach their deadline within 5/ }).waitFor();
    await page.goto(page.url().replace(/\?.*/, ''));
    await pressInMenu(saved, page.getByRole('menuitem', { name: 'East, next weeks' }));
    await page.getByRole('heading', { name: /^If nothing moves/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?rag-team=Team+East&rag-show=forecast');
  });

  test('“my cases” are those whose officer the reader is, and the rights of a team manager leave no others', async () => {
    const officer = await board('?rag-scope=mine', loginOf('R5'));
    await officer.locator('[data-case]').first().waitFor();
    expect((await references(officer)).sort()).toEqual(['CH-2026-0003', 'CH-2026-0010']);
    await officer.getByText('0 overdue, 2 due this week, 2 open among your cases').waitFor();
    const manager = await board('', loginOf('R2'));
    expect((await references(manager)).sort()).toEqual(['CH-2026-0001', 'CH-2026-0002']);
    await manager.getByRole('button', { name: 'My cases' }).click();
    await manager.getByText(/2 open among your cases$/).waitFor();
    expect(await references(manager)).toHaveLength(2);
    const none = await board('?rag-scope=mine', loginOf('R6'));
    await none.getByText('No open case has you as its officer.').waitFor();
  });

  test('“my service” is that of the reader’s group, else of their cases, else the one they choose', async () => {
    const ofFamily = open.filter(({ service }) => service === family).map(({ reference }) => reference);
    const lead = await board('?rag-scope=service', loginOf('R3'));
    await lead.getByText(`Your service: ${family}`).waitFor();
    expect((await references(lead)).sort()).toEqual([...ofFamily].sort());
    const officer = await board('?rag-scope=service', loginOf('R5'));
    await officer.getByText(`Your service: ${family}, ${care}`).waitFor();
    expect(await references(officer)).toHaveLength(10);
    const manager = await board('?rag-scope=service', loginOf('R6'));
    await manager.getByText(/^The hub does not know your service/).waitFor();
    expect(await axeViolations(manager)).toEqual([]);
    await manager
      .getByRole('status')
      .filter({ hasText: 'The hub does not know' })
      .getByRole('button', { name: 'Service' })
      .click();
    await manager.getByRole('menuitemcheckbox', { name: care }).click();
    await manager.getByText(`Your service: ${care}`).waitFor();
    expect((await references(manager)).sort()).toEqual(['CH-2026-0010', 'CH-2026-0011']);
  });

  test('a view whose code cannot be fetched leaves the board standing, and comes when asked for again', async () => {
    const page = await board();
    await page.route('**/*hub-board-views*', (route) => route.abort());
    await press(page.getByRole('button', { name: 'Forecast' }));
    await page.getByText('SharePoint does not answer. Your connection may be down.').waitFor();
    expect((await counters(page))['Overdue or at limit']).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute('**/*hub-board-views*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: /^If nothing moves/ }).waitFor();
  });

  test.each(['light', 'dark', 'contrast'])(
    'every view fits 320 pixels without an axe violation in the %s theme',
    async (theme) => {
      const page = await board(`?theme=${theme}`, loginOf('R6'), { viewport: { width: 320, height: 640 } });
      for (const [name, ready] of [
        ['Totals', 'Show the cases of Team East'],
        ['Forecast', 'Table'],
        ['Age', 'Open the oldest, CH-2026-0011'],
        ['Log reports', 'CH-2026-0020']
      ] as const) {
        await page.getByRole('button', { name: 'View: ' }).click();
        await page.getByRole('menuitemcheckbox', { name }).click();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: ready }).waitFor();
        expect([name, await axeViolations(page)]).toEqual([name, []]);
        expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 320]);
      }
    }
  );
});
