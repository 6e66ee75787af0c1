import { retention } from '../../../cli/verbs/retention';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { addCase, underReference } from '../casework/caseSite';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';

describe('npm run hub -- retention', () => {
  let site: HubSite;

  beforeAll(async () => {
    site = await startHubSite({ today: '2026-11-26' });
    await site.fillGroups();
    const manager = { login: loginOf('R4'), roles: ['Service recovery manager'] };
    await addRoleMembers(site.connection().sp, [manager], () => undefined);
    const file = readyCase('withdrawn');
    const complaint = { ...file.complaint, status: 'Closed', closedOn: '2017-05-02' } as const;
    for (const reference of ['CH-2017-0001', 'CH-2017-0002']) {
      await addCase(site.connection(), underReference({ ...file, complaint }, reference));
    }
  });
  afterAll(async () => {
    await site.close();
  });

  async function run(...options: string[]): Promise<string> {
    const lines: string[] = [];
    await retention.run({
      terminal: { line: (text) => lines.push(text), warn: (text) => lines.push(text), progress: () => undefined },
      rest: [],
      text: () => undefined,
      flag: (option) => options.includes(option),
      site: site.test.url,
      open: () => Promise.resolve(site.connection())
    });
    return lines.join('\n');
  }

  it('says what is over its time and what would go, and destroys nothing', async () => {
    const told = await run();
    expect(told).toContain('2 records are over the time.');
    expect(told).toMatch(/CH-2017-0001: .*kept until 2023-05-02, due for review\. CaseEvents 1, .*Complaints 1$/m);
    expect(told).toContain('Nothing was destroyed.');
    expect(await run('destroy')).toContain('Two people have agreed on none, so nothing was destroyed.');
    expect(await run()).toBe(told);
  });

  it('destroys what two people have agreed on, and that alone', async () => {
    const [first, second] = await Promise.all(['R6', 'R4'].map((role) => site.hub(loginOf(role as 'R6')).retention()));
    const shares = (await first?.dryRun('CH-2017-0001')) ?? [];
    await first?.propose('CH-2017-0001', shares);
    await second?.agree('CH-2017-0001', shares);
    expect(await run('destroy')).toMatch(/agreed on by two people[^]*CH-2017-0001: destroyed\.$/);
    expect(await run()).toMatch(/^1 record is over the time\.\nCH-2017-0002/);
  });
});
