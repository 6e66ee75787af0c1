import { once } from 'node:events';
import { createServer } from 'node:net';
import { runHub } from './runHub';
import { verbs } from './verbs/verbs';

async function run(...args: string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const code = await runHub(args, {
    line: (text) => void lines.push(text),
    warn: (text) => void lines.push(text),
    progress: () => undefined
  });
  return { code, text: lines.join('\n') };
}

describe('npm run hub', () => {
  it('explains itself', async () => {
    expect(await run('--help')).toEqual({ code: 0, text: expect.stringContaining('import FOLDER') });
    expect((await run()).code).toBe(2);
  });

  it('tells of every verb in its help', async () => {
    const { text } = await run('--help');
    for (const { name, help } of verbs) {
      expect(text).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      expect(text).toContain(help[0]);
    }
  });

  it.each([
    ['a verb there is not', ['frob'], /no verb “frob”/],
    ['an export to nowhere', ['export'], /^Say where: npm run hub -- export --out FOLDER\. More/],
    [
      'a report of an unknown kind',
      ['report', '--kind', 'daily', '--from', '2023-04-01', '--to', '2024-03-31'],
      /^Say --kind with one of: annual/
    ],
    [
      'a report that ends before it begins',
      ['report', '--kind', 'annual', '--from', '2024-04-01', '--to', '2024-03-31'],
      /^--to is before --from/
    ],
    [
      'an option of another verb',
      ['provision', '--dry-run'],
      /^provision has no option --dry-run\. More with --help\.$/
    ],
    ['something after a verb that takes nothing', ['provision', 'x'], /^provision takes nothing/],
    ['an option there is not', ['import', 'x', '--frob'], /^Unknown option '--frob'\. More with --help\.$/],
    ['import without a folder', ['import'], /Say which folder/],
    ['an address that is none', ['import', 'x', '--site', 'nonsense'], /“nonsense” is not the address of a site/],
    ['a tenant without https', ['import', 'x', '--site', 'http://council.sharepoint.com/sites/x'], /https only/],
    [
      'a login on a tenant',
      ['import', 'x', '--site', 'https://council.sharepoint.com/sites/x', '--user', 'a'],
      /--user is for the local site/
    ],
    [
      'a tenant without the settings to sign in',
      ['import', 'x', '--site', 'https://council.sharepoint.com/sites/x'],
      /^Set HUB_CLIENT_ID/
    ]
  ])('refuses %s with code 2 and one line', async (_what, args, message) => {
    const { code, text } = await run(...args);
    expect(code).toBe(2);
    expect(text).toMatch(message);
    expect(text.split('\n')).toHaveLength(1);
  });

  it('says in one line that nothing answers', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    server.close();
    await once(server, 'close');
    const site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/sites/3CsInfoHub`;
    expect(await run('import', 'x', '--site', site)).toEqual({
      code: 1,
      text: `Nothing answers at ${site}. Start the site with npm start.`
    });
  });
});
