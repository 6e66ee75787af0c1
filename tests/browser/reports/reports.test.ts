import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { axeViolations, getsFocus } from '../../support/browser';
import { all, parse, unpack } from '../../../src/shared/reportFiles/testing/unpack';
import { choose, heard, press, pressInMenu, reach } from '../hub/keyboard';
import { annual, useReports } from './reportsSite';

/** What every figure of the page says, and how many cases it opens; walked in the page, as a reader would. */
async function walkFigures(page: Page): Promise<{ place: string; says: string; opens: string; listed: number }[]> {
  return page.evaluate(async () => {
    const next = (): Promise<void> =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    const found = [];
    for (const figure of [...document.querySelectorAll<HTMLElement>('[data-figure]')]) {
      figure.click();
      await next();
      const more = (): HTMLElement | undefined =>
        [...document.querySelectorAll<HTMLElement>('[role="region"] button')].find((one) =>
          /^Show .* more$/.test(one.innerText)
        );
      while (more() !== undefined) {
        more()?.click();
        await next();
      }
      const panel = [...document.querySelectorAll<HTMLElement>('section[role="region"]')].pop();
      const times = [...(panel?.querySelectorAll<HTMLElement>('[data-cases] li') ?? [])].map((item) => {
        const [, count] = /([\d,]+) times/.exec(item.innerText) ?? [];
        return count === undefined ? 1 : Number(count.replace(',', ''));
      });
      found.push({
        place: figure.dataset.figure ?? '',
        says: figure.innerText,
        opens: panel?.querySelector('h2, h3')?.textContent ?? '',
        listed: times.reduce((sum, count) => sum + count, 0)
      });
    }
    return found;
  });
}

describe('a report on the screen', () => {
  const reports = useReports();
  const { open } = reports;

  test('is asked for by keyboard by kind and period and fills with the figures of the year', async () => {
    const page = await open('R6');
    await page.getByText('No report is published yet.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await choose(page.getByLabel('Kind'), 'Quarterly service report');
    expect(await page.getByLabel('Period').locator('option').first().innerText()).toBe('Quarter 3 of 2024/25 (so far)');
    await choose(page.getByLabel('Kind'), 'Annual report');
    await choose(page.getByLabel('Period'), '2023/24');
    await press(page.getByRole('button', { name: 'Show report' }));
    const teams = page.locator('[data-table="statutory-by-team"]');
    await teams.getByRole('button', { name: '37, Team West' }).waitFor();
    expect(await teams.getByRole('heading').innerText()).toContain('Most: Team West, 37 of 156');
    await getsFocus(page.getByText(/^Annual report, 2023\/24/));
    await page.goBack();
    await page.getByRole('button', { name: 'Show report' }).waitFor();
  });

  test('leaves the page standing where the part that shows a report cannot be fetched', async () => {
    const page = await open('R6');
    await page.route('**/*hub-report_*', (route) => route.abort());
    await page.getByRole('button', { name: 'Show report' }).click();
    await page.getByRole('alert').getByText('SharePoint does not answer.').waitFor();
    await page.unroute('**/*hub-report_*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('[data-table]');
  });

  test('says how far the reading has come', async () => {
    await reports.site.faults({ match: 'GET *Compliments*', delayMs: 3000 });
    const page = await open('R6', annual);
    await page.getByText(/^Reading: [\d,]+ rows, \d of \d+ lists done/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.waitForSelector('[data-table]');
  });

  /** Counts that are no count of cases: averages and days. */
  const isCount = ({ place, says }: { place: string; says: string }): boolean =>
    /^[\d,]+$/.test(says) && !/^M11\./.test(place) && !(place.startsWith('average-by-stage/') && !place.endsWith('/1'));
  const expectSame = (figures: Awaited<ReturnType<typeof walkFigures>>): void => {
    for (const { place, says, opens, listed } of figures.filter(isCount)) {
      const count = Number(says.replace(',', ''));
      expect({ place, opens: Number(opens.replace(/\D/g, '')), listed }).toEqual({
        place,
        opens: count,
        listed: count
      });
    }
  };

  test('opens as many cases as every figure says', async () => {
    const page = await open('R6', annual);
    await page.waitForSelector('[data-table]');
    const figures = await walkFigures(page);
    expect(figures.filter(isCount).length).toBeGreaterThan(150);
    expectSame(figures);
  });

  test('is of the cases of their service for an operational lead, and says so', async () => {
    const page = await open('R3', annual);
    await page.getByText(/^You may see only some of the cases: your own, or those of your service\./).waitFor();
    // Team West 37, Team East 20, Team South and Team Central 16 each, MASH 3, Safeguarding 1.
    await page.getByRole('button', { name: "93, Statutory children's" }).first().waitFor();
    expect(await page.locator('[data-table="statutory-by-team"] tbody tr').count()).toBe(6);
    expect(await axeViolations(page)).toEqual([]);
    const figures = await walkFigures(page);
    expect(figures.filter(isCount).length).toBeGreaterThan(100);
    expectSame(figures);
  });

  test('is read by keyboard: one stop a table, arrows inside, Enter opens, Escape comes back', async () => {
    const page = await open('R6', annual);
    const teams = page.locator('[data-table="statutory-by-team"]');
    await teams.getByRole('button', { name: '37, Team West' }).waitFor();
    await reach(teams.locator('[data-figure][tabindex="0"]'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: /Children in Care/ });
    await panel.getByRole('heading', { name: '26 complaints' }).waitFor();
    expect(await panel.getByRole('link').count()).toBe(26);
    expect(await panel.getByRole('link').first().getAttribute('href')).toMatch(/RagBoard\.aspx\?case=CS23-/);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await getsFocus(page.locator('[aria-label^="26, Children in Care"]'));
    expect(await teams.locator('[data-figure][tabindex="0"]').count()).toBe(1);
  });

  test('follows procedure, service and definitions at once', async () => {
    const page = await open('R6', annual);
    await page.getByLabel('Definitions').selectOption('Definitions of the printed reports');
    const timescales = page.locator('[data-table="stage-by-timescale"]');
    await timescales.getByRole('button', { name: '68, Stage 1' }).waitFor();
    expect(page.url()).toContain('report-mode=published');
    await page.getByLabel('Statutory procedure').selectOption('Corporate complaints');
    await page.getByRole('heading', { name: /corporate complaints$/ }).waitFor();
  });

  test('says whether small numbers are shown, and shows what readers outside will see', async () => {
    const page = await open('R6', annual);
    const table = page.locator('[data-table="statutory-by-team"]');
    await table.getByRole('button', { name: '3, MASH' }).waitFor();
    await page.getByText(/^Small numbers are shown/).waitFor();
    const said = await heard(page, async () => {
      await press(page.getByRole('button', { name: 'Show as published' }));
      await table.getByText('<5').first().waitFor();
    });
    expect(said).toEqual(['Small numbers are hidden, as in files and published reports.']);
    expect(await table.getByRole('button', { name: '3, MASH' }).count()).toBe(0);
    await page.getByText('Small numbers are hidden, as in files and published reports.').waitFor();
  });

  test.each(['light', 'dark', 'contrast'] as const)('can be read by everybody, charts and all: %s', async (theme) => {
    const page = await open('R6', annual);
    // Charts come when they are near the screen.
    for (const table of await page.locator('[data-table]:has(table):has([data-chart])').all()) {
      await table.scrollIntoViewIfNeeded();
      await table.locator('svg').first().waitFor();
    }
    await page.getByText('View', { exact: true }).click();
    await page.getByLabel('Theme').selectOption(theme);
    await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('fits a phone of 320 pixels, where the cases take the page', async () => {
    const page = await open('R6', annual, { viewport: { width: 320, height: 640 } });
    await page.waitForSelector('[data-table]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.locator('[data-table="statutory-by-team"]').getByRole('button', { name: '37, Team West' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: '37 complaints' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('goes out as Word, Excel and CSV with small numbers hidden, each library loaded when asked for', async () => {
    const page = await open('R6', annual);
    await page.waitForSelector('[data-table]');
    const scripts: string[] = [];
    page.on('response', (response) => scripts.push(response.url()));
    const save = async (name: string): Promise<{ file: string; parts: Map<string, string> }> => {
      const button = page.getByRole('button', { name: 'Save as a file' });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        pressInMenu(button, page.getByRole('menuitem', { name }))
      ]);
      await getsFocus(button);
      const path = await download.path();
      return { file: download.suggestedFilename(), parts: unpack(await readFile(path)) };
    };
    const word = await save('Word document');
    expect(word.file).toBe('annual-report-2023-24-statutory-children-s-complaints.docx');
    const body = parse(word.parts.get('word/document.xml') ?? '');
    expect(body.text).toContain('Draft. Not for publication.');
    const rows = all(body, 'w:tr').map((row) => all(row, 'w:tc').map(({ text }) => text));
    expect(rows).toContainEqual(['Team West', '37']);
    expect(rows).toContainEqual(['MASH', '<5']);
    expect(scripts.some((url) => url.includes('hub-docx'))).toBe(true);
    expect(scripts.some((url) => url.includes('hub-xlsx'))).toBe(false);
    const excel = await save('Excel workbook');
    expect(excel.parts.get('xl/workbook.xml')).toContain('Statutory complaints by team');
    const csv = await save('CSV files');
    expect(csv.parts.get('statutory-by-team.csv')).toContain('Team West,37\r\n');
    expect(csv.parts.get('statutory-by-team.csv')).toContain('MASH,<5\r\n');
  });

  test('is printed as sheets of its own, definitions and checks among them', async () => {
    const page = await open('R6', annual);
    await page.waitForSelector('[data-table]');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-hub-print]');
    expect(await sheet.locator('h2').allInnerTexts()).toEqual(
      expect.arrayContaining(['Summary', 'Teams', 'Checks', 'Definitions'])
    );
    expect(await page.locator('[data-reports]').isVisible()).toBe(false);
  });

  test('tells who may not see cases where published reports are', async () => {
    const page = await open('R1', annual);
    await page.getByText('You may not see the complaints that this report is counted from.').waitFor();
    const home = await open('R1');
    await home.getByText('No report is published yet.').waitFor();
    expect(await home.getByRole('button', { name: 'Show report' }).count()).toBe(0);
    expect(await home.getByRole('heading', { name: 'Drafts' }).count()).toBe(0);
  });

  test('says so when SharePoint does not answer, and reads again when asked', async () => {
    await reports.site.faults({ match: 'GET *ComplaintStages*', status: 500 });
    const page = await open('R6', annual);
    await page.getByText('SharePoint does not answer.').waitFor();
    await reports.site.faults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('[data-table]');
  });
});
