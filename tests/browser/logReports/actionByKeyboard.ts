import type { Page } from 'playwright-core';
import { tabTo } from '../hub/keyboard';

/** Finishes the action on a page with evidence, by keyboard, with an empty answer first and the connection cut while it is saved. */
export async function finishOverCutConnection(page: Page, evidence: string): Promise<void> {
  await tabTo(page, 'It is done');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await page.locator('textarea[aria-invalid="true"]:focus').waitFor();
  await page.keyboard.type(evidence);
  await page.route('**/items(*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    // The site has taken it, and the answer never comes.
    await route.fetch();
    await page.context().setOffline(true);
    return route.abort();
  });
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('It was not confirmed. Try again.').waitFor();
  await page.unrouteAll();
  await page.context().setOffline(false);
  await page.keyboard.press('Enter');
  await page.locator('li[data-action]:focus').waitFor();
}

/** Verifies the action on a page, by keyboard, with a day that is over first. Days are typed month, day, year. */
export async function verify(page: Page, over: string, day: string): Promise<void> {
  await tabTo(page, 'Verify');
  await page.keyboard.press('Enter');
  for (const typed of [over, day]) {
    await page.locator('input[type="date"]:focus').waitFor();
    await page.keyboard.type(typed);
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    if (typed === over) await page.getByText('Choose a day that is not over.').waitFor();
  }
}
