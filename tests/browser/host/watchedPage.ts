import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page whose every trouble is written down: errors said or thrown, failed and outside requests, broken policy. */
export interface WatchedPage {
  readonly page: Page;
  readonly troubles: string[];
}

/**
 * Opens a page and waits until the host has shown its web parts, or said why not.
 *
 * @param url - on the site; a request to any other origin counts as a trouble
 * @param before - readies the page before it goes anywhere
 */
export async function openWatched(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<void> = () => Promise.resolve()
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) =>
    troubles.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`)
  );
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${origin}/`) && !asked.startsWith('data:')) troubles.push(`outside: ${asked}`);
  });
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (!entry.hadRecentInput) window.layoutShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await before(page);
  await page.goto(url);
  await page.waitForSelector('html[data-host-state=ready]', { state: 'attached' });
  return { page, troubles };
}

/** What the probe says of one fact. */
export function factOf(page: Page, name: string): Promise<string> {
  return page.locator(`[data-fact="${name}"]`).first().innerText();
}

/** Something that moved while nobody had touched anything. @see Layout Instability API */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare global {
  interface Window {
    /** How far what stood on the page has moved by itself, by the measure of Core Web Vitals. */
    layoutShift: number;
  }
}
