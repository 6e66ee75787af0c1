import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import type { ScratchFolder } from '../../support/preparedSites';
import { copyDemonstration, type HubProcess, needWebParts, startHub } from '../hub/hubProcess';

const today = '2026-02-11';
const good = '#log-goodPractice';
/** Within so many milliseconds of the page's own time a keystroke is kept. */
const within = 1000;

/** A draft of the demonstration, with who writes it. */
interface Draft {
  readonly LogKey: string;
  readonly Content: string | null;
  readonly InvestigatingOfficer: { readonly EMail: string };
}

describe('a log report whose site is killed', () => {
  let data: ScratchFolder;
  let hub: HubProcess;
  let browser: Browser;

  beforeAll(async () => {
    needWebParts();
    data = await copyDemonstration(today);
    hub = await startHub({ HUB_DATA: data.folder, HUB_TODAY: today });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.end('SIGKILL');
    await data?.remove();
  });

  const drafts = async (filter: string): Promise<readonly Draft[]> => {
    const columns = '$select=LogKey,Content,InvestigatingOfficer/EMail&$expand=InvestigatingOfficer';
    const response = await fetch(
      `${hub.url}/_api/web/lists/getByTitle('InvestigationLogs')/items?${columns}&$filter=${encodeURIComponent(filter)}`,
      { headers: { Accept: 'application/json;odata=nometadata' } }
    );
    return ((await response.json()) as { value: Draft[] }).value;
  };

  test('has every keystroke older than a second, by the device and then by the site', async () => {
    const [draft] = await drafts("Status eq 'Draft'");
    if (draft === undefined) throw new Error('The demonstration has no report to write.');
    const [reference = '', stage = ''] = draft.LogKey.split('|');
    const context = await browser.newContext();
    const login = encodeURIComponent(draft.InvestigatingOfficer.EMail);
    await context.addCookies([{ name: 'hub-user', value: login, url: hub.origin }]);
    await context.clock.install();
    const open = async (): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`${hub.url}/SitePages/InvestigationLog.aspx?case=${reference}&stage=${stage}`);
      await page.waitForSelector('[data-log-form]');
      return page;
    };

    const page = await open();
    await page.locator(good).fill('');
    await page.locator(good).pressSequentially('Rang twice, ');
    const port = new URL(hub.origin).port;
    // As the power goes: it is told nothing, and neither is the page.
    await hub.end('SIGKILL');
    await page.locator(good).pressSequentially('then wrote.');
    await page.clock.fastForward(within);
    await page.close({ runBeforeUnload: false });

    hub = await startHub({ HUB_DATA: data.folder, HUB_TODAY: today, PORT: port });
    const again = await open();
    expect(await again.inputValue(good)).toBe('Rang twice, then wrote.');
    await again.getByText('Saved as a draft').waitFor();
    const [kept] = await drafts(`LogKey eq '${draft.LogKey}'`);
    expect(JSON.parse(kept?.Content ?? '')).toMatchObject({ goodPractice: 'Rang twice, then wrote.' });
    await context.close();
  });
});
