import type { Browser, Page } from 'playwright-core';
import type {} from '../../../site/host/client/host';
import { openStage, probeControl, type SiteDouble, type Stage } from './siteDouble';
import { openWatched } from './watchedPage';

const SAFE_HTML = '6d3c733c-8cb7-4871-bb22-b5b37c1d518d';
const UNWRITTEN = 'bf211556-3cf0-412c-9618-a4f0e7069ebf';

describe("the stand-ins for what Microsoft keeps to itself, and the framework's hidden doors", () => {
  let stage: Stage | undefined;
  let browser: Browser;
  let site: SiteDouble;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage();
    ({ browser, site } = stage);
    site.pages.set('Home.aspx', {
      title: 'Home',
      canvasContent1: JSON.stringify([probeControl('aaaaaaaa-0000-4000-8000-000000000001')])
    });
    ({ page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx?theme=dark`));
  });
  afterAll(() => stage?.close());

  test('the loader is the real one and has started the host application', async () => {
    expect(await page.evaluate(() => typeof window.spModuleLoader?.start)).toBe('function');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)
    );
    expect(loaded).toContain('/_host/modules/application.js');
    expect(loaded.filter((path) => path.startsWith('/spfx/sp-webpart-base/'))).toHaveLength(1);
  });

  test('unsafe HTML loses its scripts, handlers and links', async () => {
    const cleaned = await page.evaluate((id) => {
      const { SafeHtml } = window.localHost.stub(id) as {
        SafeHtml: { clean(html: string): string; isSafeLinkProtocol(link: string): boolean };
      };
      return {
        html: SafeHtml.clean(
          '<p onclick="x()">a<script>x()</script><a href="javascript:x()">b</a><a href="/c">c</a></p>'
        ),
        links: ['https://x.example', '/here', 'mailto:a@b.example', 'javascript:x()', 'data:text/html,x'].map((link) =>
          SafeHtml.isSafeLinkProtocol(link)
        )
      };
    }, SAFE_HTML);
    expect(cleaned).toEqual({ html: '<p>a<a>b</a><a href="/c">c</a></p>', links: [true, true, true, false, false] });
  });

  test('an unwritten stand-in can be used in any way and is no promise', async () => {
    const used = await page.evaluate((id) => {
      const anything = window.localHost.stub(id) as Record<string, Record<string, (...args: unknown[]) => unknown>> & {
        then?: unknown;
        __esModule?: unknown;
      };
      return [typeof anything.Some?.member?.(1), anything.then === undefined, anything.__esModule];
    }, UNWRITTEN);
    expect(used).toEqual(['function', true, true]);
  });

  test('a theme reaches style sheets with theme tokens', async () => {
    const tokens = await page.evaluate(
      () => (window as { __themeState__?: { theme?: Record<string, string> } }).__themeState__?.theme
    );
    expect(tokens).toMatchObject({ bodyBackground: '#1b1a19', themePrimary: '#2899f5' });
  });
});
