import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { defaultGuidance } from '../../../src/shared/domain/guidance/defaultGuidance';
import { pagesFor } from '../../../src/shared/domain/guidance/readership';
import type { RoleCode } from '../../../src/shared/domain/roles/Role';
import { parse, unpack } from '../../../src/shared/reportFiles/testing/unpack';
import { addCase, underReference } from '../../contract/casework/caseSite';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { hostileMarkup } from '../../support/hostileMarkup';
import { openCasePage, startCaseSite } from '../casework/casePages';
import { choose, press, write } from '../hub/keyboard';
import { openGuidance, readersOf, strayRequests } from './guidancePages';

const reference = 'CH-2024-0001';

describe('the guidance around a case', () => {
  let browser: Browser;
  let site: HubSite;
  let readers: ReturnType<typeof readersOf>;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await startCaseSite('2024-01-05');
    readers = readersOf(browser, site);
    await addCase(site.connection(loginOf('R5')), underReference(readyCase('stage1'), reference));
  });
  afterEach(async () => {
    await site.faults();
    await readers.leave();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const as = (role: RoleCode): Promise<BrowserContext> => readers.as(role);
  const opened = async (): Promise<Page> => openCasePage(await as('R5'), site, reference);
  const openBeside = async (page: Page): Promise<void> => {
    await press(page.getByRole('button', { name: 'Guidance for this step' }));
    await page.getByRole('region', { name: 'Guidance', exact: true }).getByRole('heading').first().waitFor();
  };
  /** Clicks what gives a file, and reads its text and its name. */
  const fileOf = async (
    page: Page,
    button: string
  ): Promise<{ name: string; parts: Map<string, string>; text: string }> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page.getByRole('button', { name: button }))
    ]);
    const parts = unpack(readFileSync(await file.path()));
    return { name: file.suggestedFilename(), parts, text: parse(parts.get('word/document.xml') ?? '').text };
  };

  test('opens beside the case and its forms, follows the work without taking the focus, and gives it back', async () => {
    const page = await opened();
    await openBeside(page);
    const beside = page.getByRole('region', { name: 'Guidance', exact: true });
    const heading = beside.getByRole('heading', { name: "Stage 1 of a children's complaint" });
    await heading.waitFor();
    await getsFocus(heading);
    await beside.getByText('10 working days').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(beside.getByRole('link', { name: 'advocate' }));
    await getsFocus(beside.getByRole('heading', { name: /Advocacy/ }));
    await press(beside.getByRole('button', { name: 'Back' }));
    await getsFocus(heading);
    await page.locator('[data-act="extend"]').click();
    const form = page.getByRole('region', { name: 'Extend', exact: true });
    await form.waitFor();
    await beside.getByRole('heading', { name: 'Stages and times' }).waitFor();
    expect(await form.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    const [left, right] = await Promise.all([form.boundingBox(), beside.boundingBox()]);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    await page.screenshot({ path: 'test-output/guidance-beside-wide.png', fullPage: true });
    // Going through the list of pages keeps the focus in it.
    await choose(beside.getByRole('combobox'), "Stage 1 of a children's complaint");
    await heading.waitFor();
    await getsFocus(beside.getByRole('combobox'));
    await page.keyboard.press('Escape');
    await beside.waitFor({ state: 'detached' });
    expect(await form.isVisible()).toBe(true);
    const button = page.getByRole('button', { name: 'Guidance for this step' });
    await getsFocus(button);
  });

  test('is small on a phone, above what it is about, in each theme, and beside registering too', async () => {
    const page = await (await as('R5')).newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.goto(`${site.test.url}/SitePages/Case.aspx?case=new&theme=${theme}`);
      await page.waitForSelector('[data-register]');
      await openBeside(page);
      const beside = page.getByRole('region', { name: 'Guidance', exact: true });
      await beside.getByRole('heading', { name: /Comment, compliment/ }).waitFor();
      expect((await beside.boundingBox())?.height ?? 0).toBeLessThanOrEqual(322);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0
      );
      expect(await axeViolations(page)).toEqual([]);
      await page.screenshot({ path: `test-output/guidance-beside-phone-${theme}.png` });
    }
  });

  test('gives by keyboard a letter filled from the case, after the checks before sending, under a name that says nothing of it', async () => {
    const page = await opened();
    await press(page.getByText('Make a letter'));
    const letters = page.locator('[data-letters]');
    const get = letters.getByRole('button', { name: 'Get the letter' });
    await choose(letters.getByRole('combobox', { name: 'Letter', exact: true }), 'Acknowledgement');
    await letters.getByText(`Our reference: ${reference}`).waitFor();
    await letters.getByText('[fill in: name of the person]').waitFor();
    await press(get);
    await letters.getByText('Tick both checks.').waitFor();
    await getsFocus(letters.getByRole('checkbox').first());
    for (const tick of await letters.getByRole('checkbox').all()) await press(tick, 'Space');
    await press(get);
    await letters.getByText('Type the address twice, the same each time.').waitFor();
    await getsFocus(letters.getByLabel('The recipient’s address'));
    expect(await axeViolations(page)).toEqual([]);
    await page.screenshot({ path: 'test-output/guidance-letter.png', fullPage: true });
    await write(letters.getByLabel('The recipient’s address'), '1 High Street');
    await write(letters.locator('[id="letter-address-again"]'), '1 high street');
    const { name, parts, text } = await fileOf(page, 'Get the letter');
    expect(name).toBe('acknowledgement.docx');
    expect(text).toContain(`Our reference: ${reference}`);
    expect(text).toContain('16 January 2024');
    expect(text).not.toContain('[case ');
    expect([...parts.values()].join('')).not.toMatch(/High Street/i);
    expect(parts.get('docProps/core.xml')).not.toContain(reference);
  });

  test('says every limit as one row of the rules has it: beside a case, in a letter, in a picture and in a document', async () => {
    const items = site.connection().sp.web.lists.getByTitle('ProcessRules').items;
    const [row]: { Id: number }[] = await items.select('Id').filter("Row eq 'P04'")();
    const [panel]: { Id: number }[] = await items.select('Id').filter("Row eq 'P11'")();
    await items.getById(row?.Id ?? 0).update({ Allowance: 12 });
    await items.getById(panel?.Id ?? 0).update({ Allowance: 33 });
    try {
      const page = await opened();
      await openBeside(page);
      await page.locator('[data-guidance-beside] [data-rule="P04"]').filter({ hasText: '12 working days' }).waitFor();
      await page.getByText('Make a letter').click();
      await page
        .locator('[data-letters]')
        .getByRole('combobox', { name: 'Letter', exact: true })
        .selectOption({ label: 'Acknowledgement' });
      await page.locator('[data-letters]').getByText('18 January 2024').waitFor();
      const reader = await openGuidance(await as('R1'), site, '?guide=pictures');
      await reader.getByRole('button', { name: /Reply to each concern within 12 working days/ }).waitFor();
      await reader.goto(`${site.test.url}/SitePages/HandlingGuidance.aspx?guide=public&guide-for=externals`);
      await reader.locator('[data-outside] td [data-rule="P11"]').filter({ hasText: '33 working days' }).waitFor();
      const { text } = await fileOf(reader, 'Word file');
      expect(text).toContain('33 working days');
    } finally {
      await items.getById(row?.Id ?? 0).update({ Allowance: 10 });
      await items.getById(panel?.Id ?? 0).update({ Allowance: 30 });
    }
  });

  test('gives the public and externals a document of their pages and not a sentence of any other', async () => {
    const page = await openGuidance(await as('R1'), site, '?guide=public');
    await page.locator('[data-outside="public"]').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.screenshot({ path: 'test-output/guidance-outside.png', fullPage: true });
    const sentences = (body: string): string[] =>
      [...body.matchAll(/>([^<>[\]]{30,})</g)].map(([, words = '']) => words.trim());
    for (const to of ['public', 'externals'] as const) {
      await page.getByRole('combobox', { name: 'For' }).selectOption(to);
      await page.locator(`[data-outside="${to}"]`).waitFor();
      const { name, text } = await fileOf(page, 'Word file');
      expect(name).toMatch(/^handling-guidance-for-[a-z-]+\.docx$/);
      const shown = pagesFor(defaultGuidance, to);
      const hidden = defaultGuidance.filter((one) => !shown.includes(one));
      expect(shown.length).toBeGreaterThan(to === 'public' ? 2 : 4);
      expect(hidden.length).toBeGreaterThan(5);
      for (const { title, body } of shown) {
        expect(text).toContain(title);
        for (const words of sentences(body).slice(0, 1)) expect(text).toContain(words);
      }
      // Parts of the pages themselves that are marked as internal.
      expect(shown.filter(({ body }) => body.includes('[internal]')).length).toBeGreaterThan(1);
      for (const words of ['Offer an advocate each time', 'Service statement to link officer', 'internal']) {
        expect(text).not.toContain(words);
        expect(await page.locator('[data-outside]').getByText(words).count()).toBe(0);
      }
      const known = shown.flatMap(({ body }) => sentences(body));
      for (const { summary, body } of hidden) {
        for (const words of [summary, ...sentences(body)])
          if (!known.includes(words)) expect(text).not.toContain(words);
      }
    }
  });

  test('shows hostile markup as nothing but its words beside a case, in a letter and in the document', async () => {
    const { items } = site.connection().sp.web.lists.getByTitle('GuidancePages');
    const keys = ['stage-1', 'letter-acknowledgement', 'making-things-right'];
    const rows: { Id: number; PageKey: string; Body: string }[] = await items
      .select('Id', 'PageKey', 'Body')
      .top(100)();
    const mine = rows.filter(({ PageKey }) => keys.includes(PageKey));
    expect(mine).toHaveLength(3);
    const page = await opened();
    const stray = strayRequests(page, site);
    const inside = (frame: string): Promise<{ tags: string[]; attributes: string[]; ran: boolean }> =>
      page.locator(frame).evaluate((element) => {
        const all = [...element.querySelectorAll('*')];
        return {
          tags: [...new Set(all.map((one) => one.localName))],
          attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))],
          ran: 'ran' in window
        };
      });
    const allowed =
      'h2 h3 h4 p ul ol li strong em mark a br table caption thead tbody tr th td div section button svg path span label select option fieldset legend input';
    const plain =
      'class href target rel scope start tabindex role type title width height viewbox fill aria-hidden focusable fill-rule d value id for name aria-label aria-describedby aria-required aria-invalid autocomplete spellcheck checked data-open';
    try {
      for (let from = 0; from < hostileMarkup.length; from += 70) {
        const body = hostileMarkup
          .slice(from, from + 70)
          .map((markup) => `<p>here</p>${markup}`)
          .join('<p>and</p>');
        for (const { Id } of mine) await items.getById(Id).update({ Body: body });
        await page.goto(`${site.test.url}/SitePages/Case.aspx?case=${reference}`);
        await openBeside(page);
        await page.locator('[data-guidance-beside]').getByText('here').first().waitFor();
        await page.getByText('Make a letter').click();
        await page.getByRole('combobox', { name: 'Letter', exact: true }).selectOption({ label: 'Acknowledgement' });
        await page.locator('[data-letters]').getByText('here').first().waitFor();
        const found = [await inside('[data-guidance-beside]'), await inside('[data-letters]')];
        await page.goto(`${site.test.url}/SitePages/HandlingGuidance.aspx?guide=public`);
        await page.locator('[data-outside]').getByText('here').first().waitFor();
        found.push(await inside('[data-outside]'));
        // The file can be read, so that nothing in it has broken its XML.
        expect((await fileOf(page, 'Word file')).text).toContain('here');
        for (const { tags, attributes, ran } of found) {
          expect(tags.filter((tag) => !allowed.split(' ').includes(tag))).toEqual([]);
          expect(
            attributes.filter((name) => !plain.split(' ').includes(name.toLowerCase()) && !/^data-/.test(name))
          ).toEqual([]);
          expect(ran).toBe(false);
        }
      }
      expect(stray).toEqual([]);
    } finally {
      for (const { Id, Body } of mine) await items.getById(Id).update({ Body });
    }
  });
});
