import type { Browser, Page } from 'playwright-core';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import type { ActField, ActValue } from '../../../src/shared/domain/casework/acts/ActField';
import type { CaseActId } from '../../../src/shared/domain/casework/acts/ActId';
import { acts, actOf } from '../../../src/shared/domain/casework/acts/acts';
import type { CaseState } from '../../../src/shared/domain/casework/CaseState';
import { actTexts } from '../../../src/shared/loc/acts';
import { dayOf, entryOf, readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { addCase, underReference } from '../../contract/casework/caseSite';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { heard, reach } from '../hub/keyboard';
import { openCasePage, service, setDay, signedIn, startCaseSite } from './casePages';

/*
 * Every act of the table by keyboard alone, on a page 320 pixels wide: its button, each field in its order, and the record or
 * the way back. Acts that leave the case where it is are recorded on one case, one after the other; those that end it are
 * entered and left with Escape, but for one in each state.
 */
const walk: readonly { state: CaseState; record: readonly CaseActId[]; leave: readonly CaseActId[] }[] = [
  {
    state: 'stage1',
    record: [
      'acknowledge',
      'allocate',
      'attempt-informally',
      'change-details',
      'record-concern',
      'check-sending',
      'extend',
      'offer-remedy',
      'agree-remedy',
      'pay-remedy',
      'hold-destruction',
      'report-breach',
      'freeze',
      'resume',
      'correct-date'
    ],
    leave: ['respond', 'withdraw', 'refuse', 'merge']
  },
  { state: 'informal', record: ['start-stage-1'], leave: [] },
  {
    state: 'stage1Answered',
    record: ['escalate-to-ombudsman', 'answer-ombudsman', 'decide-ombudsman', 'request-stage-2'],
    leave: []
  },
  { state: 'statement', record: ['agree-statement'], leave: [] },
  { state: 'investigation', record: ['adjudicate'], leave: [] },
  { state: 'stage2Answered', record: ['request-stage-3'], leave: [] },
  { state: 'panel', record: ['hold-panel'], leave: [] },
  { state: 'panelReport', record: ['receive-panel-report'], leave: [] },
  { state: 'withdrawn', record: ['reopen'], leave: [] }
];

describe('every act, by keyboard alone', () => {
  let site: HubSite;
  let browser: Browser;
  let count = 0;

  beforeAll(async () => {
    site = await startCaseSite(dayOf('stage1'));
    // One person who may do them all: the manager, who is a director of the service too.
    await addRoleMembers(
      site.connection().sp,
      [{ login: loginOf('R6'), roles: [`Strategic lead: ${service}`, 'Strategic lead'] }],
      () => undefined
    );
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('is in the walk', () => {
    const walked = walk.flatMap(({ record, leave }) => [...record, ...leave]);
    expect([...walked].sort()).toEqual(acts.map(({ id }) => id).sort());
  });

  it.each(walk)('$state: $record $leave', async ({ state, record, leave }) => {
    await setDay(site, dayOf(state));
    const reference = `CH-2024-${String((count += 1)).padStart(4, '0')}`;
    // Recorded by somebody else, so that an answer has been checked by another person.
    await addCase(site.connection(loginOf('R5')), underReference(readyCase(state), reference));
    const context = await signedIn(browser, site, loginOf('R6'), { viewport: { width: 320, height: 900 } });
    const page = await openCasePage(context, site, reference);
    for (const act of [...leave, ...record]) {
      const { name } = actTexts['en-GB'].acts[act];
      await reach(page.locator(`[data-act="${act}"]`));
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name, exact: true }).waitFor();
      await getsFocus(page.getByText(name, { exact: true }));
      expect([act, await axeViolations(page)]).toEqual([act, []]);
      expect([act, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([act, 320]);
      await fill(page, act, state);
      if (leave.includes(act)) {
        await page.keyboard.press('Escape');
        await page.getByRole('region', { name, exact: true }).waitFor({ state: 'detached' });
        await getsFocus(page.locator(`[data-act="${act}"]`));
        continue;
      }
      await reach(page.getByRole('region', { name, exact: true }).locator('button[type="submit"]'));
      const confirm = page.getByRole('button', { name: 'Confirm and record' });
      const told = page.getByText(`Recorded: ${name}.`);
      const said = await heard(page, async () => {
        await page.keyboard.press('Enter');
        await confirm.or(told).first().waitFor();
        if (await confirm.isVisible()) await page.keyboard.press('Enter');
        await told.waitFor();
      });
      expect(said).toEqual([`Recorded: ${name}.`]);
      await getsFocus(page.getByText(reference, { exact: true }));
    }
    await context.close();
  });

  /** Fills what the act needs and what its test entry gives, field by field in the form's order. */
  async function fill(page: Page, act: CaseActId, state: CaseState): Promise<void> {
    const entered = entryOf(act, state);
    for (const [name, field] of Object.entries(actOf(act).fields)) {
      const id = `act-${act}-${name}`;
      const isThere = (await page.locator(`[id="${id}"]`).count()) > 0;
      const value = entered[name];
      // What the record says already stands.
      const isFilled = act === 'change-details' && value === undefined;
      if (!isThere || isFilled || !(field.required || value !== undefined)) continue;
      await reach(page.locator(`[id="${id}"]`));
      await enter(page, field, value, id);
    }
  }

  async function enter(page: Page, field: ActField, value: ActValue | undefined, id: string): Promise<void> {
    const { keyboard } = page;
    switch (field.kind) {
      case 'day': {
        const [year, month, day] = String(value).split('-');
        return keyboard.type(`${month}${day}${year}`);
      }
      case 'tick':
      case 'choices':
        return keyboard.press('Space');
      case 'match':
        await keyboard.type('someone@example.org');
        await reach(page.locator(`[id="${id}-again"]`));
        return keyboard.type('someone@example.org');
      case 'text':
      case 'note':
      case 'reference':
      case 'references':
        return keyboard.type(String(value ?? 'In words.'));
      default:
        return choose(page, field, typeof value === 'string' ? value : undefined);
    }
  }

  /** Goes down in a list to a value, or by one where any will do. */
  async function choose(page: Page, field: ActField, value: string | undefined): Promise<void> {
    if (field.kind === 'person') await page.waitForFunction(() => (document.activeElement?.childElementCount ?? 0) > 1);
    const steps = await page.evaluate((wanted) => {
      const list = document.activeElement as HTMLSelectElement;
      const values = [...list.options].map((option) => option.value);
      return (wanted === undefined ? 1 : values.indexOf(wanted)) - list.selectedIndex;
    }, value);
    for (let step = 0; step < Math.abs(steps); step += 1)
      await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }
});
