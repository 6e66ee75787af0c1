import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openStage, probeControl, type SiteDouble, type Stage } from './siteDouble';
import { openWatched } from './watchedPage';

const DIST = resolve(__dirname, '../../../dist');

const CODE_FROM_TEXT = /(?<![.\w])eval\s*\(|new\s+Function\b|(?<![.\w])Function\s*\(\s*["'`]|setTimeout\s*\(\s*["'`]/;
/** How webpack finds the global object in browsers without `globalThis`; SPFx's browsers all have it. */
const WEBPACK_GLOBAL =
  'if("object"==typeof globalThis)return globalThis;try{return this||new Function("return this")()}catch';

interface BuiltManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
}

/** What the build made; nothing when there was no build. */
function readBuild(ending: string): { name: string; text: string }[] {
  if (!existsSync(DIST)) return [];
  return readdirSync(DIST)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(DIST, name), 'utf8') }));
}

describe('the built solution', () => {
  let stage: Stage | undefined;
  let browser: Browser;
  let site: SiteDouble;

  beforeAll(async () => {
    stage = await openStage(DIST);
    ({ browser, site } = stage);
  });
  afterAll(() => stage?.close());

  test('makes code of no text, as the policy of SharePoint Online demands', () => {
    const bundles = readBuild('.js');
    expect(bundles).not.toEqual([]);
    const guilty = bundles.filter(({ text }) => CODE_FROM_TEXT.test(text.replaceAll(WEBPACK_GLOBAL, '')));
    expect(guilty.map(({ name }) => name)).toEqual([]);
  });

  test('every web part of it is loaded by the real loader, within the policy', async () => {
    const webParts = readBuild('.manifest.json')
      .map(({ text }) => JSON.parse(text) as BuiltManifest)
      .filter(({ componentType }) => componentType === 'WebPart');
    expect(webParts).not.toEqual([]);
    const controls = webParts.map(({ id }, index) =>
      probeControl(`aaaaaaaa-0000-4000-8000-00000000000${index}`, {}, id)
    );
    site.pages.set('Home.aspx', { title: 'Home', canvasContent1: JSON.stringify(controls) });
    const { page, troubles } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    expect(await page.locator('.failure').count()).toBe(0);
    const sizes = await page.locator('.web-part').evaluateAll((parts) => parts.map((part) => part.childElementCount));
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect(
      troubles.filter((trouble) => /^(console: policy|console: .*Content Security Policy|outside|thrown)/.test(trouble))
    ).toEqual([]);
  });
});
