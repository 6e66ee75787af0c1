import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import { DefaultParse } from '@pnp/queryable';
import { formatBatch, parseBatch } from './batch';
import { parseBody } from './body';
import { renderError } from './dialect';
import { itemDoesNotExist } from './errors';
import { parseUrl } from './url';
import type { BatchPart, BatchResponse } from './types';

const webUrl = 'http://localhost:8080/sites/dev';

/** A server in one function: the answer to each part, by its verb. */
const answerPart = ({ method, url, body }: BatchPart): BatchResponse => {
  const headers = { 'Content-Type': 'application/json', ETag: '"8f0a,2"' };
  if (method === 'GET') {
    const value = parseUrl(url)?.segments.map(({ key }) => key) ?? [];
    return { status: 200, headers, body: JSON.stringify({ value }) };
  }
  if (method === 'POST') return { status: 201, headers, body: JSON.stringify({ ...parseBody(body).values, Id: 59 }) };
  if (method === 'MERGE') return { status: 204, headers, body: '' };
  if (method === 'DELETE' && url.endsWith('(404)')) {
    return { status: 404, headers, body: JSON.stringify(renderError('minimal', itemDoesNotExist())) };
  }
  return { status: 200, headers, body: '' };
};

test('PnPjs batches what we parse and reads what we format (§19.1, §19.3)', async () => {
  const methods: string[] = [];
  const sp = spfi(webUrl).using(DefaultHeaders(), DefaultInit(), DefaultParse(), (instance) => {
    instance.on.send(async (_url: URL, init: RequestInit) => {
      const mediaType = new Headers(init.headers).get('content-type') ?? '';
      const parts = parseBatch(Buffer.from(String(init.body)), mediaType);
      methods.push(...parts.map(({ method }) => method));
      const { contentType, body } = formatBatch('6b59', parts.map(answerPart));
      return new Response(body.toString(), { status: 200, headers: { 'Content-Type': contentType } });
    });
    return instance;
  });

  const [batched, execute] = sp.batched();
  // PnPjs refuses to send one instance twice in a batch.
  const items = (): IItems => batched.web.lists.getByTitle("Ann's tasks").items;
  const results = Promise.allSettled([
    items().select('Id').top(1)(),
    items().add({ Title: 'é' }),
    items().getById(2).update({ Title: 'B' }),
    items().getById(3).delete(),
    items().getById(404).delete(),
    batched.web()
  ]);
  await execute();

  expect(methods).toEqual(['GET', 'POST', 'MERGE', 'DELETE', 'DELETE', 'GET']);
  const [read, added, updated, deleted, missing, web] = await results;
  expect(read).toMatchObject({ value: ['web', 'lists', 'getbytitle', 'items'] });
  expect(added).toMatchObject({ value: { Title: 'é', Id: 59 } });
  expect(updated).toMatchObject({ status: 'fulfilled', value: { etag: '"8f0a,2"' } });
  expect(deleted?.status).toBe('fulfilled');
  expect(missing).toMatchObject({ status: 'rejected', reason: { status: 404 } });
  expect(web).toMatchObject({ value: ['web'] });
});
