import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, errorReply, type RestRequest } from '../../../site/server/rest/execute';
import type { Reply } from '../../../site/server/rest/reply';
import { signIn } from '../../../site/server/signIn';
import { WireError } from '../../../site/server/wire/errors';
import { parseUrl } from '../../../site/server/wire/url';
import { SECRET, startFurnishedSite, USERS, type Places } from './rights/furnishedSite';
import { LEVELS, ROUTES, type Route } from './rights/routes';
import { localOnly, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;
let places: Places;

beforeAll(async () => {
  ({ site, places } = await startFurnishedSite());
});
afterAll(() => site.close());

const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (all, name: string) => places[name] ?? all);

function requestOf({ verb, path, body }: Route): RestRequest {
  const url = parseUrl(filled(`/sites/dev/_api/${path}`));
  if (url === undefined) throw new Error(`${path} is no path.`);
  const text = body === undefined ? '' : typeof body === 'string' ? body : filled(JSON.stringify(body));
  const headers: Record<string, string> = {
    accept: 'application/json',
    'content-type': 'application/json',
    'if-match': '*'
  };
  return { method: verb, url, origin: site.origin, header: (name) => headers[name], body: Buffer.from(text) };
}

class Undo extends Error {}

/** Sends a request as somebody, as the app would after sign-in, and undoes what it did. */
function answerUndone(route: Route, login: string): Reply {
  const replies: Reply[] = [];
  try {
    site.site.db.transaction(() => {
      try {
        const user = signIn(site.site, new Headers({ 'X-Hub-User': login }));
        replies.push(execute(site.site, user, requestOf(route)));
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        replies.push(errorReply(error, 'minimal'));
      }
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return replies[0] ?? { status: 0, headers: {}, body: '' };
}

const textOf = ({ body }: Reply): string => Buffer.from(body).toString();
const isDenied = (reply: Reply, refusal = 403): boolean =>
  refusal === 404
    ? reply.status === 404
    : reply.status === 403 && textOf(reply).includes('"code":"-2147024891, System.UnauthorizedAccessException"');

localOnly.describe('§6.6 Rights of every route', () => {
  it.each(ROUTES.map((route) => [`${route.verb} ${route.path}`, route] as const))('%s', (_name, route) => {
    const least = LEVELS.indexOf(route.least);
    // Each level may do what those before it may: the border between those who may and those who may not is enough.
    const outcomes = LEVELS.slice(Math.max(0, least - 1), least + 1).map((level, index) => {
      const reply = answerUndone(route, USERS[level]);
      const refusal = level === 'none' ? 403 : route.refusal;
      const isExpected =
        index === 0
          ? isDenied(reply, refusal)
          : route.status === undefined
            ? reply.status < 300
            : reply.status === route.status;
      return isExpected ? 'as expected' : `${level}: ${reply.status} ${textOf(reply)}`;
    });
    expect(outcomes).toEqual(['as expected', 'as expected']);
  });

  it('leaves no segment out that the site knows', () => {
    const folder = join(__dirname, '../../../site/server/rest/resources');
    const source = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const known = [
      ...source.matchAll(/case '([a-z.$]+)':/g),
      ...source.matchAll(/key [!=]== '([a-z$]+)'/g),
      ...[...source.matchAll(/const (?:ACTS|ON_ONE|ON_ALL)\b[^{]*\{([\s\S]*?)\n\};/g)].flatMap(([, body = '']) => [
        ...body.matchAll(/^ {2}([a-z]+)(?=[:,]|$)/gm)
      ])
    ].map(([, name = '']) => name);
    const asked = new Set(
      ROUTES.flatMap((route) =>
        requestOf(route).url.segments.flatMap(({ key }) => [key, key.replace('sp.movecopyutil.', '')])
      )
    );
    // Values a route's own code tells apart, which are no segments.
    const values = new Set('id ids item list number boolean text texts url term terms calculated'.split(' '));
    expect([...new Set(known)].filter((name) => !asked.has(name) && !values.has(name))).toEqual([]);
  });
});

localOnly.describe('§6.6 Security trimming', () => {
  const reads = ROUTES.filter(({ verb, least }) => verb === 'GET' || least === 'read');

  it('names nothing secret in what may be read, nor in a refusal', () => {
    const naming = (login: string): string[] =>
      reads
        .filter((route) => textOf(answerUndone(route, login)).toLowerCase().includes(SECRET))
        .map(({ path }) => path);
    expect(naming(USERS.read)).toEqual([]);
    expect(naming(TEST_USERS.owner.login).length).toBeGreaterThan(20);
  });

  it.each([
    ['a list', "web/lists/getByTitle('Open')", `web/lists/getByTitle('${SECRET} list')`],
    ['an item', "web/lists/getByTitle('Open')/items(1)", "web/lists/getByTitle('Open')/items(2)"],
    ['a file', '/a.txt', `/${SECRET}.txt`],
    ['a folder', "/F'", `/${SECRET} folder'`]
  ])('gives no way to %s that may not be seen', (_what, open, hidden) => {
    const found = ROUTES.filter(({ path }) => path.includes(open));
    expect(found.length).toBeGreaterThan(8);
    for (const route of found) {
      const path = route.path.replaceAll(open, hidden);
      for (const level of ['read', 'edit'] as const) {
        const { status } = answerUndone({ ...route, path }, USERS[level]);
        expect([path, status === 403 || status === 404]).toEqual([path, true]);
      }
    }
  });
});
