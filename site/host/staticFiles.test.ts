import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createStaticFiles, serveText } from './staticFiles';

describe('files', () => {
  let folder: string;
  const files = createStaticFiles();
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response | undefined> =>
    files.serve(new Request('http://localhost/x', { headers }), join(folder, 'public'), path, 'no-cache');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
    mkdirSync(join(folder, 'public'));
    writeFileSync(join(folder, 'public', 'a.js'), 'let a = 1;');
    writeFileSync(join(folder, 'public', 'f.woff'), 'font');
    writeFileSync(join(folder, 'secret.js'), 'secret');
    mkdirSync(join(folder, 'public-too'));
    writeFileSync(join(folder, 'public-too', 'b.js'), 'secret');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('come with their type, to be asked for again next time', async () => {
    const response = await ask('a.js');
    expect(response?.headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(response?.headers.get('Cache-Control')).toBe('no-cache');
    expect(await response?.text()).toBe('let a = 1;');
  });

  test('are compressed for those who can read it, but fonts are not', async () => {
    const response = await ask('a.js', { 'Accept-Encoding': 'gzip, br' });
    expect(response?.headers.get('Content-Encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0))).toString()).toBe(
      'let a = 1;'
    );
    expect((await ask('f.woff', { 'Accept-Encoding': 'gzip' }))?.headers.get('Content-Encoding')).toBeNull();
  });

  test('are not sent twice while they stay the same', async () => {
    const tag = (await ask('a.js'))?.headers.get('ETag') ?? '';
    expect((await ask('a.js', { 'If-None-Match': tag }))?.status).toBe(304);
    writeFileSync(join(folder, 'public', 'a.js'), 'let a = 2;');
    utimesSync(join(folder, 'public', 'a.js'), 1_000, 1_000);
    const again = await ask('a.js', { 'If-None-Match': tag });
    expect(again?.status).toBe(200);
    expect(await again?.text()).toBe('let a = 2;');
  });

  test.each([
    '../secret.js',
    '../public-too/b.js',
    '..',
    '',
    '/etc/hostname',
    'a.js/../../secret.js',
    'a.js\0',
    'none.js'
  ])('outside the folder or missing are not given: %j', async (path) => {
    expect(await ask(path)).toBeUndefined();
  });

  test('made in memory can be kept for good', () => {
    const response = serveText(new Request('http://localhost/x'), 'm.js', 'define()', 'immutable');
    expect(response.headers.get('Cache-Control')).toContain('immutable');
  });
});
