import type { Page } from 'playwright-core';

/** A place within a screen that its first sight leads to. */
export interface Inside {
  name: string;
  screen: string;
  /** Goes there from the screen's first sight. */
  reach(page: Page): Promise<void>;
}

/** Leads the hub on a page to another address of its own, as Back and Forward do. @param query with its question mark */
export async function showAt(page: Page, query: string): Promise<void> {
  await page.evaluate((wanted) => {
    window.history.pushState({}, '', wanted);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

const link = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('link', { name }).first().click();
const button = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
const openCase = async (page: Page): Promise<void> => {
  await page.locator('[data-case]').first().click();
  await link(page, 'Open the case');
  await page.locator('[data-act]').first().waitFor();
};

/** The places where most is read and every kind of form is filled, with faults where a form can have some. */
export const insides: readonly Inside[] = [
  {
    name: 'board-case',
    screen: 'board',
    reach: async (page) => {
      await page.locator('[data-case]').first().click();
      await page.getByRole('link', { name: 'Open the case' }).waitFor();
    }
  },
  { name: 'board-forecast', screen: 'board', reach: (page) => showAt(page, '?screen=board&rag-show=forecast') },
  { name: 'board-totals', screen: 'board', reach: (page) => showAt(page, '?screen=board&rag-show=totals') },
  { name: 'case-open', screen: 'board', reach: openCase },
  {
    name: 'case-act',
    screen: 'board',
    reach: async (page) => {
      await openCase(page);
      await page.locator('[data-act="extend"]').click();
      await button(page, 'Record it');
      await page.locator('[aria-invalid="true"]').first().waitFor();
    }
  },
  {
    name: 'case-register',
    screen: 'case',
    reach: async (page) => {
      await button(page, 'Register a complaint');
      await button(page, 'Register it');
      await page.locator('[aria-invalid="true"]').first().waitFor();
    }
  },
  { name: 'case-contact', screen: 'case', reach: (page) => button(page, /^Record a compliment/) },
  { name: 'log-open', screen: 'log', reach: (page) => button(page, /^\w\w-\d{4}-\d{4}, /) },
  { name: 'guidance-which', screen: 'guidance', reach: (page) => showAt(page, '?screen=guidance&guide=which-process') },
  {
    name: 'guidance-edit',
    screen: 'guidance',
    reach: async (page) => {
      await showAt(page, '?screen=guidance&guide=roles&guide-do=edit');
      await page.locator('.ProseMirror').waitFor();
    }
  },
  {
    name: 'learning-record',
    screen: 'learning',
    reach: async (page) => page.locator('[data-screen="learning"] li[aria-posinset] a').first().click()
  },
  { name: 'report', screen: 'reports', reach: (page) => button(page, 'Show report') }
];
