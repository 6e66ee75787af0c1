import { rmSync } from 'node:fs';
import { join } from 'node:path';
// Batches are in no public index, yet programs use them.
import type * as SpHttp from '@microsoft/sp-http-base/dist/index-internal-beta';
import type { Browser, Page } from 'playwright-core';
import '@pnp/sp/presets/all';
import { createHostRoutes } from '../../../site/host/routes';
import { launchBrowser } from '../../support/browser';
import { startTestSite, TEST_USERS, type TestSite } from '../../support/site';
import { makeHostRoot } from './hostRoot';
import { probeControl } from './siteDouble';
import { openWatched } from './watchedPage';

const HTTP_PROBE_ID = '6b2f4d63-0e1f-4c78-9a6d-3f8b0e52c714';

declare global {
  interface Window {
    /** What the web part lends its page. */
    httpProbe: { readonly http: typeof SpHttp; readonly client: SpHttp.SPHttpClient; readonly web: string };
  }
}

/** What a client got: status, body and the headers a program reads. */
interface Got {
  readonly status: number;
  readonly body: unknown;
  readonly type: string | null;
  readonly etag: string | null;
}

let root: string;
let site: TestSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  root = makeHostRoot(join(__dirname, 'httpProbe'));
  site = await startTestSite({ mount: createHostRoutes({ root, navigation: ['Home.aspx'] }) });
  const { web } = site.sp();
  await web.lists.add('Client list');
  await web.lists.getByTitle('Client list').items.add({ Title: 'first' });
  const canvas = JSON.stringify([probeControl('aaaaaaaa-0000-4000-8000-000000000001', {}, HTTP_PROBE_ID)]);
  const home = await web.getFileByServerRelativePath(`${site.path}/SitePages/Home.aspx`).getItem();
  await home.update({ CanvasContent1: canvas });
  browser = await launchBrowser();
  ({ page } = await openWatched(browser, `${site.url}/SitePages/Home.aspx`));
  await page.waitForFunction(() => 'httpProbe' in window);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

const items = "/_api/web/lists/getByTitle('Client list')/items";

/** Asks from inside the page, as a web part would. */
function ask(verb: 'get' | 'post', path: string, headers: Record<string, string> = {}, body?: string): Promise<Got> {
  return page.evaluate(
    async ([method, url, sent, text]) => {
      const { client, http, web } = window.httpProbe;
      const options = { headers: sent, ...(text === undefined ? {} : { body: text }) };
      const response = await client[method](`${web}${url}`, http.SPHttpClient.configurations.v1, options);
      const answer = await response.text();
      return {
        status: response.status,
        body: answer === '' ? null : (JSON.parse(answer) as unknown),
        type: response.headers.get('content-type'),
        etag: response.headers.get('etag')
      };
    },
    [verb, path, headers, body] as const
  );
}

describe('§1.7 SPHttpClient of a web part', () => {
  it('reads entities and collections in version 4', async () => {
    const list = await ask('get', "/_api/web/lists/getByTitle('Client list')?$select=Title");
    expect(list).toMatchObject({
      status: 200,
      type: expect.stringContaining('odata.metadata=minimal'),
      body: { '@odata.type': '#SP.List', Title: 'Client list' }
    });
    const rows = await ask('get', `${items}?$select=Title`);
    expect(rows.body).toMatchObject({ value: [{ '@odata.etag': '"1"', Title: 'first' }] });
    expect((await ask('get', '/_api/web/currentUser')).body).toMatchObject({ Title: TEST_USERS.owner.title });
  });

  it('writes with a digest it fetched by itself, by POST and by an override', async () => {
    const added = await ask('post', items, {}, JSON.stringify({ Title: 'second' }));
    expect(added).toMatchObject({
      status: 201,
      etag: expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
      body: { '@odata.type': '#SP.Data.Client_x0020_listListItem', Title: 'second' }
    });
    const override = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '"1"' };
    expect((await ask('post', `${items}(2)`, override, '{"Title":"changed"}')).status).toBe(204);
    expect((await ask('post', `${items}(2)`, override, '{"Title":"lost"}')).status).toBe(412);
    expect((await ask('get', `${items}(2)?$select=Title`)).body).toMatchObject({ Title: 'changed' });
  });

  it('is told of errors with a plain message, and may leave version 4', async () => {
    expect(await ask('get', "/_api/web/lists/getByTitle('None')")).toMatchObject({
      status: 404,
      body: { error: { code: '-1, System.ArgumentException', message: expect.stringContaining("List 'None'") } }
    });
    const light = { Accept: 'application/json;odata=nometadata', 'odata-version': '' };
    expect((await ask('get', `${items}(1)?$select=Title`, light)).body).toEqual({ Title: 'first' });
    const refused = await ask('get', '/_api/web', { Accept: 'application/json;odata=verbose' });
    expect(refused.status).toBe(406);
  });
});

describe('§19.2 SPHttpClientBatch of a web part', () => {
  it('sends reads and writes in one request and gets each answer', async () => {
    const answers = await page.evaluate(async (path) => {
      const { client, http, web } = window.httpProbe;
      const { v1 } = http.SPHttpClientBatch.configurations;
      const batch = client.beginBatch();
      const url = `${web}${path}`;
      const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
      const sent = [
        batch.post(url, v1, { body: JSON.stringify({ Title: 'by batch' }) }),
        batch.get(`${url}?$select=Title&$orderby=Id desc&$top=1`, v1),
        batch.post(`${url}(1)`, v1, { headers: merge, body: JSON.stringify({ Title: 'merged' }) }),
        batch.get(`${url}(999)`, v1),
        batch.fetch(`${url}(1)`, v1, { method: 'DELETE', headers: { 'IF-MATCH': '*' } }),
        batch.post(`${web}/_api/web/lists/getByTitle('Client list')/RenderListDataAsStream`, v1, {
          body: JSON.stringify({
            parameters: { ViewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>' }
          })
        })
      ];
      await batch.execute();
      const responses = await Promise.all(sent);
      return Promise.all(
        responses.map(async (response) => {
          const text = await response.text();
          return { status: response.status, body: text.trim() === '' ? null : (JSON.parse(text) as unknown) };
        })
      );
    }, items);
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 204, 404, 200, 200]);
    expect(answers[0]?.body).toMatchObject({ '@odata.type': expect.any(String), Title: 'by batch' });
    expect(answers[1]?.body).toMatchObject({ value: [{ Title: 'by batch' }] });
    expect(answers[3]?.body).toMatchObject({ error: { message: expect.stringContaining('Item does not exist') } });
    expect(answers[5]?.body).toMatchObject({ Row: [{ Title: 'changed' }, { Title: 'by batch' }] });
  });
});
