import type { Browser, Locator, Page } from 'playwright-core';
import type { RoleCode } from '../../../src/shared/domain/roles/Role';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { hostileMarkup } from '../../support/hostileMarkup';
import { heard, press } from '../hub/keyboard';
import { openGuidance, readersOf, startGuidanceSite, strayRequests } from './guidancePages';

describe('writing the guidance', () => {
  let browser: Browser;
  let site: HubSite;
  let readers: ReturnType<typeof readersOf>;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await startGuidanceSite('2026-11-26');
    readers = readersOf(browser, site);
  });
  afterEach(async () => {
    await site.faults();
    await readers.leave();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const as = async (role: RoleCode, query: string): Promise<Page> => openGuidance(await readers.as(role), site, query);
  const editorOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Text', exact: true });
  const told = (page: Page, words: string): Promise<void> =>
    page.getByRole('status').filter({ hasText: words }).waitFor();
  /** Puts the caret behind the last words. */
  const toEnd = async (editor: Locator): Promise<void> => {
    const last = editor.locator('p').last();
    const box = await last.boundingBox();
    await last.click({ position: { x: (box?.width ?? 0) - 4, y: (box?.height ?? 0) - 6 } });
    await editor.page().waitForFunction(() => {
      const { focusNode, focusOffset } = document.getSelection() ?? {};
      const at = document.querySelector('.ProseMirror > p:last-of-type');
      return at?.contains(focusNode ?? null) === true && focusOffset === focusNode?.textContent?.length;
    });
  };
  const paste = (editor: Locator, html: readonly string[]): Promise<void> =>
    editor.evaluate((element, all) => {
      for (const markup of all) {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', markup);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }
    }, html);

  test('by keyboard an officer writes, a manager who wrote no word of it approves, everybody reads, and it can be taken back', async () => {
    const reader = await as('R1', '?guide=about');
    await reader.getByRole('button', { name: 'Earlier versions' }).waitFor();
    expect(await reader.getByRole('button', { name: 'Edit this page' }).count()).toBe(0);

    const officer = await as('R5', '?guide=about');
    await press(officer.getByRole('button', { name: 'Edit this page' }));
    const heading = officer.getByRole('heading', { name: 'Edit: About this guidance' });
    await heading.waitFor();
    await getsFocus(heading);
    const editor = editorOf(officer);
    await editor.waitFor();
    expect(await axeViolations(officer)).toEqual([]);
    // By keyboard alone: a limit typed by hand is named, and barred.
    await toEnd(editor);
    await officer.keyboard.press('Enter');
    await officer.keyboard.type('We answer you within 5 working days. ');
    await officer.getByText('“5 working days” is typed by hand. Take it out and insert the limit.').waitFor();
    expect(await officer.getByRole('button', { name: 'Send for approval' }).getAttribute('aria-disabled')).toBe('true');
    await officer.keyboard.press('Shift+Home');
    await officer.keyboard.type('We answer you within ');
    await officer.getByText('Nothing to put right.').waitFor();
    // Backwards out of the text, to the one stop of the toolbar, and on by arrow keys.
    await officer.keyboard.press('Shift+Tab');
    const tool = officer.getByRole('button', { name: 'Insert limit' });
    for (let step = 0; step < 20 && !(await tool.evaluate((one) => one === document.activeElement)); step += 1) {
      await officer.keyboard.press('ArrowRight');
    }
    await officer.keyboard.press('Enter');
    const choose = officer.getByRole('combobox', { name: 'Limit' });
    await choose.selectOption('[P36]');
    await officer.keyboard.press('Tab');
    await officer.keyboard.press('Enter');
    await editor.locator('[data-code="[P36]"]', { hasText: '5 working days' }).waitFor();
    await officer.keyboard.type('.');
    const saved = await heard(officer, async () => {
      await press(officer.getByRole('button', { name: 'Save draft' }));
      await told(officer, 'Saved.');
    });
    expect(saved).toEqual(['Saving.', 'Saved.']);
    await getsFocus(officer.getByRole('button', { name: 'Save draft' }));
    const drop = officer.getByRole('button', { name: 'Drop the draft' });
    await press(drop);
    await getsFocus(officer.getByRole('button', { name: 'Yes, drop it' }));
    await press(officer.getByRole('button', { name: 'No, keep it' }));
    await getsFocus(drop);
    await press(officer.getByRole('button', { name: 'Preview' }));
    await officer.locator('[data-page-text]').waitFor();
    await getsFocus(officer.getByRole('button', { name: 'Preview' }));
    await press(officer.getByRole('button', { name: 'Send for approval' }));
    await told(officer, 'Say what changed before you send it.');
    await officer.keyboard.type('How soon you hear from us');
    await press(officer.getByRole('button', { name: 'Send for approval' }));
    await told(officer, 'Sent for approval.');
    await reader.reload();
    await reader.getByRole('heading', { name: 'About this guidance' }).waitFor();
    expect(await reader.getByText('We answer you within').count()).toBe(0);

    const manager = await as('R6', '?guide=upkeep');
    await press(manager.getByRole('table', { name: 'Drafts' }).getByRole('link', { name: 'About this guidance' }));
    await getsFocus(manager.getByRole('heading', { name: 'Approve: About this guidance' }));
    await manager.locator('ins', { hasText: 'We answer you within [P36].' }).waitFor();
    expect(await manager.locator('[data-page-text] [data-rule="P36"]').innerText()).toBe('5 working days');
    expect(await axeViolations(manager)).toEqual([]);
    const approved = await heard(manager, async () => {
      await press(manager.getByRole('button', { name: 'Approve and show it' }));
      await told(manager, 'Approved. Everybody reads it now.');
    });
    expect(approved[approved.length - 1]).toBe('Approved. Everybody reads it now.');
    await getsFocus(manager.getByRole('button', { name: 'Back to the page' }));
    await reader.reload();
    await reader.getByText('We answer you within 5 working days.').waitFor();
    await reader.getByText('Written by r5.user, approved by r6.user on Thursday 26 November 2026.').waitFor();
    await press(reader.getByRole('button', { name: 'Earlier versions' }));
    await press(reader.getByText('What changed').first());
    await reader.locator('ins', { hasText: 'We answer you within' }).waitFor();
    expect(await axeViolations(reader)).toEqual([]);
    expect(await reader.getByRole('button', { name: 'Make a draft of this version' }).count()).toBe(0);

    await officer.goto(`${site.test.url}/SitePages/HandlingGuidance.aspx?guide=about&guide-do=versions`);
    await press(officer.getByRole('button', { name: 'Make a draft of this version' }));
    await officer.getByRole('heading', { name: 'Edit: About this guidance' }).waitFor();
    await editorOf(officer).waitFor();
    expect(await editorOf(officer).getByText('We answer you within').count()).toBe(0);
    await officer.getByRole('button', { name: 'Send for approval' }).click();
    await told(officer, 'Sent for approval.');
    // While a draft is open, no earlier version is put in its place.
    await officer.goto(`${site.test.url}/SitePages/HandlingGuidance.aspx?guide=about&guide-do=versions`);
    await officer.getByText('A draft of this page is open.').waitFor();
    await officer.getByText('Version 1', { exact: true }).waitFor();
    expect(await officer.getByRole('button', { name: 'Make a draft of this version' }).count()).toBe(0);
    await manager.goto(`${site.test.url}/SitePages/HandlingGuidance.aspx?guide=about&guide-do=approve`);
    await manager.getByRole('button', { name: 'Approve and show it' }).click();
    await told(manager, 'Approved.');
    await reader.goto(`${site.test.url}/SitePages/HandlingGuidance.aspx?guide=about`);
    await reader.getByRole('heading', { name: 'About this guidance' }).waitFor();
    expect(await reader.getByText('We answer you within').count()).toBe(0);
  });

  test('a new page stays one draft when its title changes', async () => {
    const page = await as('R5', '?guide=upkeep');
    await page.getByRole('button', { name: 'Write a new page' }).click();
    await page.getByLabel('Title').fill('How to say sorry');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await told(page, 'Saved.');
    await page.getByLabel('Title').fill('How we say sorry');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await told(page, 'Saved.');
    await page.getByRole('button', { name: 'Back to the page' }).click();
    const drafts = page.getByRole('table', { name: 'Drafts' });
    await drafts.getByRole('link', { name: 'How we say sorry' }).waitFor();
    expect(await drafts.getByRole('link', { name: 'sorry' }).count()).toBe(1);
  });

  test('keeps tables, lists, links and limits of a page as they are, and writes all of them', async () => {
    const page = await as('R5', '?guide=templates&guide-do=edit');
    const editor = editorOf(page);
    await editor.locator('table').waitFor();
    await page.getByRole('button', { name: 'What changes' }).click();
    await toEnd(editor);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Now.');
    // One added word and nothing else: the table, its head and its cells came through the editor as they were.
    await page.locator('ins', { hasText: 'Now.' }).waitFor();
    expect(await page.locator('del').allInnerTexts()).toEqual([]);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.keyboard.type('Head');
    await editor.locator('table').nth(1).locator('th').first().getByText('Head').waitFor();
    await page.getByRole('button', { name: 'Add row' }).click();
    await page.getByRole('button', { name: 'Delete column' }).click();
    expect(await editor.locator('table').nth(1).locator('tr').count()).toBe(4);
    expect(await editor.locator('table').nth(1).locator('th').count()).toBe(1);
  });

  test('keeps what was written when it cannot be saved, and puts together what two people wrote', async () => {
    const [mine, theirs] = [
      await as('R5', '?guide=privacy&guide-do=edit'),
      await as('R13', '?guide=privacy&guide-do=edit')
    ];
    await Promise.all([editorOf(mine).waitFor(), editorOf(theirs).waitFor()]);
    await theirs.getByLabel('What it is for').fill('Their summary');
    await theirs.getByLabel('What changed', { exact: true }).fill('Their note');
    await theirs.getByRole('button', { name: 'Save draft' }).click();
    await told(theirs, 'Saved.');
    await site.faults({ match: 'POST *GuidanceDrafts*', drop: true }, { match: 'MERGE *GuidanceDrafts*', drop: true });
    await mine.getByLabel('What it is for').fill('My summary');
    await mine.getByLabel('Title').fill('My title');
    await mine.getByRole('button', { name: 'Save draft' }).click();
    await told(mine, 'It was not saved. What you wrote is kept on this device.');
    await site.faults();
    await mine.reload();
    await mine.getByRole('button', { name: 'Take it up' }).click();
    expect(await mine.getByLabel('Title').inputValue()).toBe('My title');
    await mine.getByRole('button', { name: 'Save draft' }).click();
    await told(mine, 'Saved.');
    // Now the other is late: one field of both, one of each.
    await theirs.getByLabel('What it is for').fill('Their second summary');
    await theirs.getByLabel('To be looked at again by').fill('2027-12-01');
    await theirs.getByRole('button', { name: 'Save draft' }).click();
    await theirs.getByText('r5.user changed the same parts in the meantime. Choose what is to stand.').waitFor();
    expect(await axeViolations(theirs)).toEqual([]);
    await theirs.getByLabel('Theirs: My summary').check();
    await theirs.getByRole('button', { name: 'Go on with these' }).click();
    expect(await theirs.getByLabel('Title').inputValue()).toBe('My title');
    await theirs.getByRole('button', { name: 'Save draft' }).click();
    await told(theirs, 'Saved.');
    const { draft } = await (await site.hub(loginOf('R5')).guidanceEditing()).desk('privacy');
    expect(draft?.text).toMatchObject({ title: 'My title', summary: 'My summary', reviewOn: '2027-12-01' });
  });

  test('shows hostile markup as nothing but its words: stored, pasted, previewed, compared and in every field', async () => {
    const editing = await site.hub(loginOf('R5')).guidanceEditing();
    const stray: string[][] = [];
    for (let from = 0; from < hostileMarkup.length; from += 70) {
      const part = hostileMarkup.slice(from, from + 70);
      const { draft } = await editing.desk('glossary');
      const [title = '', summary = '', changeNote = ''] = part.map((markup) => markup.slice(0, 200));
      await editing.saveDraft(draft, {
        key: 'glossary',
        kind: 'Page',
        state: 'For approval',
        text: {
          title,
          summary,
          changeNote,
          audience: 'Everyone',
          reviewOn: '',
          body: part.map((markup) => `<p>here</p>${markup}`).join('<p>and</p>')
        }
      });
      const page = await as('R5', '?guide=upkeep');
      stray.push(strayRequests(page, site));
      await page.goto(`${site.test.url}/SitePages/HandlingGuidance.aspx?guide=glossary&guide-do=edit`);
      const editor = editorOf(page);
      await editor.getByText('here').first().waitFor();
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.locator('[data-page-text]').getByText('here').first().waitFor();
      await page.getByRole('button', { name: 'Preview' }).click();
      await editor.focus();
      await paste(
        editor,
        part.map((markup) => `<p>pasted</p>${markup}`)
      );
      await page.getByRole('button', { name: 'What changes' }).click();
      await page.locator('ins').first().waitFor();
      const found = await page.evaluate(() => {
        const inEditor = [...document.querySelectorAll('.ProseMirror *')];
        return {
          tags: [...new Set(inEditor.map((one) => one.localName))],
          attributes: [...new Set(inEditor.flatMap((one) => one.getAttributeNames()))],
          links: inEditor.flatMap((one) => one.getAttribute('href') ?? []),
          outside: document.querySelectorAll(
            '[data-guidance] :is(script, iframe, img, object, embed, style, form[action], math, video)'
          ).length,
          ran: 'ran' in window
        };
      });
      const tags = 'h3 h4 p ul ol li strong em a br table thead tbody tr th td span'.split(' ');
      const attributes = [
        'href',
        'data-code',
        'data-gap',
        'title',
        'contenteditable',
        'class',
        'colspan',
        'rowspan',
        'colwidth'
      ];
      expect(found.tags.filter((tag) => !tags.includes(tag))).toEqual([]);
      expect(found.attributes.filter((name) => !attributes.includes(name))).toEqual([]);
      expect(found.links.filter((href) => !/^(https:\/\/(?!.*@)|\?guide=[a-z0-9-]+$)/.test(href))).toEqual([]);
      expect(found).toMatchObject({ outside: 0, ran: false });
      const manager = await as('R6', '?guide=glossary&guide-do=approve');
      stray.push(strayRequests(manager, site));
      await manager.locator('[data-page-text]').getByText('here').first().waitFor();
      expect(await manager.evaluate(() => 'ran' in window)).toBe(false);
      await readers.leave();
    }
    expect(stray.flat()).toEqual([]);
  });

  test.each([
    ['edit', 'light', 320],
    ['edit', 'dark', 320],
    ['edit', 'contrast', 1280],
    ['upkeep', 'contrast', 320],
    ['upkeep', 'dark', 1280]
  ] as const)('%s fits its screen: %s, %i wide', async (name, theme, width) => {
    const query = name === 'edit' ? '?guide=stage-1&guide-do=edit' : '?guide=upkeep';
    const page = await as('R5', `${query}&theme=${theme}`);
    await page.setViewportSize({ width, height: 900 });
    await (name === 'edit' ? editorOf(page) : page.getByText('To be looked at again').first()).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-output/guidance-${name}-${width}-${theme}.png`, fullPage: true });
  });
});
