import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ config: { timeZone: 'Europe/London' } });
  const { web } = site.sp();
  await web.lists.add('Batched');
  await web.lists.getByTitle('Batched').fields.addText('Key', { Indexed: true, EnforceUniqueValues: true });
});
afterAll(() => site.close());

describe('§19 $batch', () => {
  it('answers each part on its own, and one that fails undoes no other', async () => {
    const [batched, execute] = site.sp().batched();
    // A chain that is used twice in one batch never ends in PnPjs.
    const items = (): IItems => batched.web.lists.getByTitle('Batched').items;
    const settled = Promise.allSettled([
      items().add({ Title: 'a', Key: '1' }),
      items().add({ Title: 'b', Key: '1' }),
      items().add({ Title: 'c', Nothing: 1 }),
      items().add({ Title: 'd', Key: '2' }),
      batched.web.lists.getByTitle('Missing')(),
      items().select('Title')()
    ]);
    await execute();
    const results = await settled;
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled'
    ]);
    const read = results[5];
    expect(read?.status === 'fulfilled' && read.value.map(({ Title }: { Title: string }) => Title)).toEqual(['a', 'd']);
    expect((await site.sp().web.lists.getByTitle('Batched').select('ItemCount')()).ItemCount).toBe(2);
  });

  it('leaves nothing of a part that fails half-way', async () => {
    const { web } = site.sp();
    await web.lists.add('Half');
    await web.lists.getByTitle('Half').fields.addText('Code');
    for (const Title of ['a', 'b']) await web.lists.getByTitle('Half').items.add({ Title, Code: 'same' });
    const [batched, execute] = site.sp().batched();
    const unique = batched.web.lists
      .getByTitle('Half')
      .fields.getByInternalNameOrTitle('Code')
      .update({ EnforceUniqueValues: true, Title: 'Renamed' }, 'SP.FieldText');
    const settled = Promise.allSettled([unique, batched.web.lists.getByTitle('Half').items.add({ Title: 'c' })]);
    await execute();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    const field = await web.lists.getByTitle('Half').fields.getByInternalNameOrTitle('Code')();
    expect(field).toMatchObject({ EnforceUniqueValues: false, Title: 'Code' });
    expect((await web.lists.getByTitle('Half').select('ItemCount')()).ItemCount).toBe(3);
  });

  it('changes and deletes by the verb of the part', async () => {
    const { Id } = await site.sp().web.lists.getByTitle('Batched').items.add({ Title: 'x' });
    const [batched, execute] = site.sp().batched();
    const item = batched.web.lists.getByTitle('Batched').items.getById(Id);
    const update = item.update({ Title: 'y' });
    const remove = item.delete();
    await execute();
    expect((await update).etag).toMatch(/,2"$/);
    await remove;
    await expect(site.sp().web.lists.getByTitle('Batched').items.getById(Id)()).rejects.toThrow('[404]');
  });

  localOnly.it('holds to the rights of who sent it', async () => {
    await site.sp().web.associatedVisitorGroup.users.add(`i:0#.f|membership|${TEST_USERS.visitor.login}`);
    const [batched, execute] = site.sp(TEST_USERS.visitor.login).batched();
    const items = (): IItems => batched.web.lists.getByTitle('Batched').items;
    const settled = Promise.allSettled([items()(), items().add({ Title: 'no' })]);
    await execute();
    expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('answers SPHttpClient in OData version 4, without changesets', async () => {
    const part = (line: string, headers: string, body = ''): string =>
      `--batch_1\nContent-type: application/http\nContent-transfer-encoding: binary\n\n${line} HTTP/1.1\n${headers}\n${body}\n\n`;
    const accept = 'accept: application/json;odata.metadata=minimal\n';
    const items = `${site.url}/_api/web/lists/getByTitle('Batched')/items`;
    const body = `\n${part(`POST ${items}`, `${accept}content-type: application/json\n`, '{"Title":"v4"}')}${part(`GET ${items}?$top=1`, accept)}--batch_1--\n\n`;
    const response = await site.request('/_api/$batch', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1', 'OData-Version': '4.0' },
      body
    });
    const text = await response.text();
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 201', 'HTTP/1.1 200']);
    expect(text).toContain('"@odata.type":"#SP.Data.BatchedListItem"');
    expect(text).not.toContain('"odata.type"');
  });

  it('answers flat, in order, as the strictest of its clients reads it', async () => {
    const items = `${site.url}/_api/web/lists/getByTitle('Batched')/items`;
    const request = (line: string, body = ''): string =>
      `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\naccept: application/json\ncontent-type: application/json\nif-match: *\n\n${body}`;
    const { Id } = await site.sp().web.lists.getByTitle('Batched').items.add({ Title: 'first' });
    const body =
      `--b\n${request(`GET http://other.example${new URL(items).pathname}?$top=1&$select=Id`)}\n` +
      `--b\nContent-Type: multipart/mixed; boundary="c"\n\n` +
      `--c\n${request(`POST ${items}`, '{"Title":"made"}\n\n')}--c\n${request(`MERGE ${items}(${Id})`, '{"Title":"changed"}\n\n')}` +
      `--c\n${request(`DELETE ${items}(${Id})`)}\n--c\n${request(`DELETE ${items}(9999)`)}\n--c--\n\n` +
      `--b\n${request(`GET ${items}(${Id})`)}\n--b--\n`;
    const response = await site.request('/_api/$batch', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body
    });
    expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary=batchresponse_/);
    const lines = (await response.text()).split('\r\n');
    const marks = lines.flatMap((line, at) => (line.startsWith('--batchresponse_') ? [at] : []));
    expect(marks).toHaveLength(7);
    const parts = marks.slice(0, -1).map((at, index) => lines.slice(at + 1, marks[index + 1]));
    expect(parts.map((part) => part[3])).toEqual([
      'HTTP/1.1 200 OK',
      'HTTP/1.1 201 Created',
      'HTTP/1.1 204 No Content',
      'HTTP/1.1 200 OK',
      'HTTP/1.1 404 Not Found',
      'HTTP/1.1 404 Not Found'
    ]);
    for (const part of parts) {
      expect(part.slice(0, 3)).toEqual(['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '']);
      // A blank line, then one line of body, empty or not, then the next boundary.
      expect(part.slice(4, -1).indexOf('')).toBe(part.length - 6);
    }
    expect(parts[1]?.some((line) => /^LOCATION: http/.test(line))).toBe(true);
    expect(parts[2]?.some((line) => /^ETAG: "[0-9a-f-]+,2"$/.test(line))).toBe(true);
    expect(lines.slice(-2)).toEqual([expect.stringMatching(/^--batchresponse_.*--$/), '']);
  });

  it('takes a hundred parts and a thousand operations of a changeset, and no more', async () => {
    const get = `Content-Type: application/http\n\nGET ${site.url}/_api/web?$select=Title HTTP/1.1\naccept: application/json\n\n\n`;
    const send = (body: string): Promise<Response> =>
      site.request('/_api/$batch', {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
        body
      });
    const parts = (count: number): string => `${`--b\n${get}`.repeat(count)}--b--\n`;
    expect((await (await send(parts(100))).text()).match(/HTTP\/1\.1 200/g)).toHaveLength(100);
    const over = await send(parts(101));
    expect([over.status, await over.text()]).toEqual([
      400,
      expect.stringContaining("a maximum number of '100' query operations")
    ]);
    const changeset = (count: number): string =>
      `--b\nContent-Type: multipart/mixed; boundary=c\n\n${`--c\n${get}`.repeat(count)}--c--\n--b--\n`;
    expect((await (await send(changeset(150))).text()).match(/HTTP\/1\.1 200/g)).toHaveLength(150);
    expect((await send(changeset(1001))).status).toBe(400);
  });

  it('refuses a batch within a batch as a part of its own', async () => {
    const inner = `Content-Type: application/http\n\nPOST ${site.url}/_api/$batch HTTP/1.1\n\nx\n`;
    const response = await site.request('/_api/$batch', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: `--b\n${inner}--b--\n`
    });
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('HTTP/1.1 400')]);
  });

  it('refuses a body that is no batch', async () => {
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
    expect((await site.request('/_api/$batch', { method: 'POST', headers, body: 'nonsense' })).status).toBe(400);
  });
});

describe('§10.1, §11.2 a site outside UTC', () => {
  localOnly.it('keeps a day as its local midnight, and filters by it', async () => {
    const { web } = site.sp();
    await web.lists.add('Days');
    const list = web.lists.getByTitle('Days');
    await list.fields.addDateTime('Day', { DisplayFormat: 0 });
    for (const Day of ['2026-07-06', '2026-07-06T12:00:00Z', '2026-07-05T23:00:00Z', '2026-07-05T22:59:59Z'])
      await list.items.add({ Title: Day, Day });
    const days = (await list.items.select('Day')()).map(({ Day }: { Day: string }) => Day);
    expect(days).toEqual([
      '2026-07-05T23:00:00Z',
      '2026-07-05T23:00:00Z',
      '2026-07-05T23:00:00Z',
      '2026-07-04T23:00:00Z'
    ]);
    expect(await list.items.filter("Day eq '2026-07-06'")()).toHaveLength(3);
    expect(await list.items.filter("Day ge datetime'2026-07-05T23:00:00Z'")()).toHaveLength(3);
    expect(await list.items.filter('day(Day) eq 6')()).toHaveLength(3);
  });
});
