import type { Page } from 'playwright-core';
import { SharePointPublicationRepository } from '../../../src/shared/data/publication/SharePointPublicationRepository';
import { axeViolations, getsFocus } from '../../support/browser';
import { loginOf } from '../../contract/data/hubSite';
import { heard, press } from '../hub/keyboard';
import { annual, keyOf, saved, settleChecks, startDraft, useReports } from './reportsSite';

describe('a report on its way to its readers', () => {
  const reports = useReports();
  const { open } = reports;
  const begin = (): Promise<Page> => startDraft(reports);
  const writeSummary = async (page: Page, text: string): Promise<void> => {
    await press(page.getByRole('button', { name: /^(Add|Edit) text: Summary$/ }));
    await getsFocus(page.getByLabel('Text of Summary'));
    await page.keyboard.insertText(text);
  };

  test('has figures in its text that are picked, follow the tables and open their cases', async () => {
    const page = await begin();
    await writeSummary(page, 'Team West had ');
    await press(page.getByRole('button', { name: 'Insert figure' }));
    await getsFocus(page.getByLabel('Find a figure'));
    await page.keyboard.type('by team west');
    await press(page.getByRole('button', { name: /^Statutory complaints by team: Team West\s*37$/ }));
    expect(await page.getByLabel('Text of Summary').inputValue()).toBe('Team West had {{M14.team-west}}');
    await page.keyboard.type(' complaints.');
    expect(await axeViolations(page)).toEqual([]);
    await press(page.getByRole('button', { name: 'Done', exact: true }));
    await getsFocus(page.getByRole('button', { name: 'Edit text: Summary' }));
    const summary = page.locator('[data-section="summary"]');
    await summary.getByText('Team West had 37 complaints.').waitFor();
    const figure = summary.getByRole('button', { name: /^37, Statutory complaints by team: Team West/ });
    await press(figure);
    await getsFocus(page.getByRole('heading', { name: '37 complaints' }));
    await page.keyboard.press('Escape');
    await getsFocus(figure);
    await saved(page);
    await page.reload();
    await summary.getByText('Team West had 37 complaints.').waitFor();
  });

  test('points out typed numbers and offers the figure in their place', async () => {
    const page = await begin();
    await writeSummary(page, 'Team West had 37 complaints, Team South 9999, within 10 working days.');
    await page.getByText('“9999” is no figure of this report.').waitFor();
    expect(await page.locator('[data-check="V1"]').innerText()).toContain('37');
    await page.getByRole('button', { name: 'Link it' }).first().click();
    const text = page.getByLabel('Text of Summary');
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('{{'));
    expect(await text.inputValue()).toMatch(/had \{\{M14\.team-west\}\} complaints/);
    await page.getByRole('button', { name: 'It is not a figure' }).last().click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes("{{'10'}}"));
    expect(await page.locator('[data-check="V3"]').innerText()).toContain('9999');
  });

  test('is barred by failing checks until somebody says why, approved by another and published as it was frozen', async () => {
    const writer = await begin();
    await writeSummary(
      writer,
      'We received {{M1.statutory}} complaints; MASH had {{M14.mash}}. <img src=x onerror=alert(1)>'
    );
    await writer.getByRole('button', { name: 'Done', exact: true }).click();
    await saved(writer);
    expect(await writer.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    const manager = await open('R6', `?report=draft:${keyOf(writer)}`);
    const signOff = manager.locator('[data-sign-off]');
    await signOff.getByText(/checks? fails?\. It can be approved when/).waitFor();
    expect(await signOff.getByRole('button').count()).toBe(0);
    const forms = manager.locator('[data-checks] form');
    await press(forms.first().getByRole('button'));
    await manager.getByText('Write the reason first.').waitFor();
    await getsFocus(forms.first().getByRole('textbox'));
    expect(await axeViolations(manager)).toEqual([]);
    const before = await forms.count();
    const settled = await heard(manager, async () => {
      await manager.keyboard.type('Known; see the minutes of the panel.');
      await press(forms.first().getByRole('button'));
      await manager.waitForFunction((count) => document.querySelectorAll('[data-checks] form').length < count, before);
    });
    expect(settled).toEqual([expect.stringMatching(/^\d+ checks? fails?\. /)]);
    await getsFocus(before > 1 ? forms.first().getByRole('textbox') : manager.locator('[data-checks] :focus'));
    await settleChecks(manager);
    await manager
      .getByText(/^Recorded by r6\.user on/)
      .first()
      .waitFor();
    const yes = signOff.getByRole('button', { name: 'Yes, do it' });
    await press(signOff.getByRole('button', { name: 'Approve' }));
    await getsFocus(yes);
    await press(signOff.getByRole('button', { name: 'Cancel' }));
    await getsFocus(signOff.getByRole('button', { name: 'Approve' }));
    await manager.keyboard.press('Enter');
    await getsFocus(yes);
    const approved = await heard(manager, async () => {
      await manager.keyboard.press('Enter');
      await signOff.getByText(/^Approved by r6\.user/).waitFor();
    });
    expect(approved).toEqual([expect.stringMatching(/^Approved by r6\.user/)]);
    await getsFocus(signOff.getByRole('button', { name: 'Publish' }));
    await manager.keyboard.press('Enter');
    await getsFocus(yes);
    await manager.keyboard.press('Enter');
    await manager.getByText('Published, version 1').waitFor();
    // What is published is suppressed, in tables and text alike, and readable by everybody.
    const reader = await open('R1', new URL(manager.url()).search);
    await reader.getByText('We received 156 complaints; MASH had fewer than 5. <img src=x onerror=alert(1)>').waitFor();
    const teams = reader.locator('[data-table="statutory-by-team"]');
    expect(await teams.locator('tr', { hasText: 'MASH' }).innerText()).toContain('<5');
    expect(await reader.locator('[data-figure]').count()).toBe(0);
    expect(await axeViolations(reader)).toEqual([]);
    // Later changes of the register do not reach it; who may see cases sees that they differ.
    const [row]: { Id: number }[] = await reports.site
      .connection()
      .sp.web.lists.getByTitle('Complaints')
      .items.select('Id')
      .filter("Team eq 'Team West'")
      .top(1)();
    await reports.site
      .connection()
      .sp.web.lists.getByTitle('Complaints')
      .items.getById(row?.Id ?? 0)
      .update({ Team: 'Team East' });
    const officer = await open('R5', new URL(manager.url()).search);
    await officer.locator('[data-table="statutory-by-team"]').getByRole('button', { name: '37, Team West' }).click();
    await officer
      .getByText('The figure is 37, as it was on 1 November 2024. The register has changed since.')
      .waitFor();
    await officer.getByRole('heading', { name: '36 complaints' }).waitFor();

    const lead = await open('R3', new URL(manager.url()).search);
    await lead.locator('[data-table="by-channel"]').getByRole('button', { name: '110, Email' }).click();
    await lead.getByText('The figure is 110. These are the cases behind it that you may see.').waitFor();
    expect(await lead.locator('[data-cases] li').count()).toBeLessThan(110);

    // A correction is a later version with a note, beside the earlier one.
    await officer.keyboard.press('Escape');
    await officer.getByRole('button', { name: 'Correct this report' }).click();
    await officer.getByLabel('What this version corrects').fill('One complaint belongs to Team East.');
    await saved(officer);
    const again = await open('R6', `?report=draft:${keyOf(officer)}`);
    await again.locator('[data-sign-off]').waitFor();
    await settleChecks(again);
    await again.locator('[data-sign-off]').getByRole('button', { name: 'Approve' }).click();
    await again.getByRole('button', { name: 'Yes, do it' }).click();
    await again.locator('[data-sign-off]').getByRole('button', { name: 'Publish' }).click();
    await again.getByRole('button', { name: 'Yes, do it' }).click();
    const restated = again.locator('[data-restatement]');
    await restated.getByText('One complaint belongs to Team East.').waitFor();
    expect(await restated.locator('tr', { hasText: 'by team: Team West' }).innerText()).toMatch(/37\s+36/);
    await restated.getByRole('button', { name: 'Open version 1' }).click();
    await again.getByText('A later version corrects this one: version 2.').waitFor();
    expect(
      await again.locator('[data-table="statutory-by-team"]').locator('tr', { hasText: 'Team West' }).innerText()
    ).toContain('37');
  });

  test('cannot be approved by its writer, though a site owner may do everything else', async () => {
    const owner = await open('R6', annual, { extraHTTPHeaders: { 'X-Hub-User': 'owner@council.example' } });
    await owner.getByRole('button', { name: 'Start a draft' }).click();
    await owner.getByText('You wrote in this draft, so somebody else has to approve it.').waitFor();
    expect(await owner.locator('[data-sign-off]').getByRole('button').count()).toBe(0);
  });

  test('keeps its text when the connection breaks while it is saved, and saves it afterwards', async () => {
    const page = await begin();
    await reports.site.faults({ match: 'MERGE *ReportDrafts*', drop: true });
    await writeSummary(page, 'Not lost.');
    await page.getByText(/^Not saved\. Your text is kept on this page\. SharePoint does not answer/).waitFor();
    expect(await page.getByLabel('Text of Summary').inputValue()).toBe('Not lost.');
    await reports.site.faults();
    await page.getByRole('button', { name: 'Save now' }).click();
    await saved(page);
    await page.reload();
    await page.locator('[data-section="summary"]').getByText('Not lost.').waitFor();
  });

  test('puts texts of two writers together, and shows both where they changed the same part', async () => {
    const page = await begin();
    const publication = new SharePointPublicationRepository(reports.site.connection(loginOf('R10')));
    const interfere = async (texts: Record<string, string>): Promise<void> => {
      await publication.saveDraft(await publication.draft(keyOf(page)), { texts });
    };
    await interfere({ teams: 'Theirs.' });
    await writeSummary(page, 'Mine.');
    await page.getByText('both texts were put together').waitFor();
    await page.locator('[data-section="teams"]').getByText('Theirs.').waitFor();
    await saved(page);
    await interfere({ summary: 'Their summary.', teams: 'Theirs.' });
    await page.getByLabel('Text of Summary').fill('My summary.');
    const conflict = page.getByRole('alert', { name: /changed the text of Summary at the same time/ });
    await conflict.getByText('Their summary.').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await conflict.getByLabel('The text put together').fill('Both.');
    await conflict.getByRole('button', { name: 'Keep this' }).click();
    await saved(page);
    expect((await publication.draft(keyOf(page))).texts).toEqual({ summary: 'Both.', teams: 'Theirs.' });
  });

  test('shows its kept figures, suppressed, to those who may not see the cases', async () => {
    const writer = await begin();
    const page = await open('R8', `?report=draft:${keyOf(writer)}`);
    await page.getByText('You may not see the cases, so these are the figures as the writers last kept them').waitFor();
    expect(
      await page.locator('[data-table="statutory-by-team"]').locator('tr', { hasText: 'MASH' }).innerText()
    ).toContain('<5');
    expect(await page.locator('[data-figure]').count()).toBe(0);
    expect(await page.getByRole('button', { name: /text: Summary/ }).count()).toBe(0);
  });
});
