import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeScratchFolder, type ScratchFolder } from '../../support/preparedSites';
import { type Environment, type HubProcess, startHub, startHubInVain } from './hubProcess';

describe('starting the hub', () => {
  let data: ScratchFolder;
  const running: HubProcess[] = [];
  const start = async (environment: Environment): Promise<HubProcess> => {
    const hub = await startHub(environment);
    running.push(hub);
    return hub;
  };

  beforeEach(async () => {
    data = await makeScratchFolder();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((hub) => hub.end('SIGKILL')));
    await data.remove();
  });

  test('on a port in use says so in one line and ends with code 1', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const { code, lines } = await startHubInVain({ HUB_DATA: data.folder, PORT: port });
    other.close();
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [`Port ${port} is in use. Stop what uses it, or set PORT to another.`]
    });
  });

  test('on a port that is none says so in one line and ends with code 1', async () => {
    const { code, lines } = await startHubInVain({ HUB_DATA: data.folder, PORT: '70000' });
    expect({ code, lines }).toEqual({ code: 1, lines: ['PORT "70000" is not a port number.'] });
  });

  test('with data that cannot be written names the folder in one line and ends with code 1', async () => {
    // A file where a folder is needed stops everybody, the administrator of the machine too.
    const folder = join(data.folder, 'a file', 'data');
    await writeFile(join(data.folder, 'a file'), '');
    const { code, lines } = await startHubInVain({ HUB_DATA: folder });
    expect({ code, lines }).toEqual({ code: 1, lines: [`The data folder ${folder} cannot be made or written.`] });
  });

  test.each(['2026-02-30', 'yesterday'])(
    'on the day %s says in one line what a day is and ends with 1',
    async (day) => {
      const { code, lines } = await startHubInVain({ HUB_DATA: data.folder, HUB_TODAY: day });
      expect(code).toBe(1);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(`"${day}" is not a day written YYYY-MM-DD.`);
    }
  );

  test('with a register that is not there names it and ends with code 1', async () => {
    const folder = join(data.folder, 'nowhere');
    const { code, lines } = await startHubInVain({ HUB_DATA: data.folder, HUB_SEED: folder });
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain(`${folder}: There is no such folder.`);
  });

  test('twice on the same data is refused the second time, with the first going on', async () => {
    const first = await start({ HUB_DATA: data.folder, HUB_SEED: 'empty' });
    const { code, lines } = await startHubInVain({ HUB_DATA: data.folder, HUB_SEED: 'empty' });
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`The data folder ${data.folder} is in use by another running site.`);
    expect((await fetch(first.url)).status).toBe(200);
  });

  test('is ended by Ctrl+C with code 0, and a second start is ready without filling again', async () => {
    const environment = { HUB_DATA: data.folder, HUB_SEED: 'samples/register-2023-24', HUB_TODAY: '2023-09-15' };
    const first = await start(environment);
    expect(first.said).toContain('Making the lists.');
    const before = await countStages(first);
    expect(before).toBeGreaterThan(0);
    expect(await first.end('SIGINT')).toBe(0);
    const second = await start(environment);
    expect(second.said.trimEnd()).toBe(`3Cs Info Hub ready: ${second.url}`);
    expect(await countStages(second)).toBe(before);
  });

  test('is ended by a request to terminate with code 0', async () => {
    const hub = await start({ HUB_DATA: data.folder, HUB_SEED: 'empty' });
    expect(await hub.end('SIGTERM')).toBe(0);
  });
});

async function countStages(hub: HubProcess): Promise<number> {
  const response = await fetch(`${hub.url}/_api/web/lists/getByTitle('ComplaintStages')?$select=ItemCount`, {
    headers: { Accept: 'application/json;odata=nometadata' }
  });
  const list = (await response.json()) as { ItemCount: number };
  return list.ItemCount;
}
