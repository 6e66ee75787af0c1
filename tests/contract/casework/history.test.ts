import type { CaseworkRepository } from '../../../src/shared/domain/casework/CaseworkRepository';
import type { CaseHistory } from '../../../src/shared/domain/casework/history/fieldHistory';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { type HubSite, loginOf, owner, startHubSite } from '../data/hubSite';
import { addCase, underReference } from './caseSite';

const reference = 'CH-2024-0001';

/** Edits as `who: part: field: before > after`. */
function told({ edits }: CaseHistory): string[] {
  const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
  return edits.flatMap(({ by, part, number, changes }) =>
    number === 1
      ? [`${by.name}: ${part.kind}: added`]
      : changes.map(
          ({ field, before, after }) => `${by.name}: ${part.kind}: ${field}: ${shown(before)} > ${shown(after)}`
        )
  );
}

describe('the history of a case, from the versions of its rows', () => {
  let site: HubSite;
  let officer: number;
  const casework = (role: Parameters<typeof loginOf>[0]): Promise<CaseworkRepository> =>
    site.hub(loginOf(role)).casework();
  const historyFor = async (role: Parameters<typeof loginOf>[0]): Promise<CaseHistory> => {
    const { file } = await (await casework('R6')).open(reference);
    return (await casework(role)).history(file);
  };

  beforeAll(async () => {
    site = await startHubSite({ today: '2024-01-05' });
    await site.fillGroups();
    officer = (await site.connection().sp.web.ensureUser(loginOf('R2'))).Id;
    await addCase(site.connection(loginOf('R5')), underReference(readyCase('stage1'), reference));
    const manager = await casework('R6');
    const opened = await manager.open(reference);
    const given = await manager.perform({
      act: 'allocate',
      values: { on: '2024-01-05', officer },
      key: 'allocated',
      base: opened.file
    });
    await (
      await casework('R5')
    ).perform({
      act: 'change-details',
      values: { team: 'Team East', channel: 'Email', repeat: false, riskLevel: 'High' },
      key: 'changed',
      base: given.file
    });
  });
  afterAll(async () => {
    await site.close();
  });

  it('says who changed which field, from what to what, people by name and days as days', async () => {
    const history = await historyFor('R5');
    const lines = told(history);
    expect(history.isWhole).toBe(true);
    expect(lines).toContain(
      `r6.user: stage: Investigating officer: "" > ${JSON.stringify({ id: officer, name: 'r2.user' })}`
    );
    expect(lines).toContain('r5.user: complaint: Team: Team West > Team East');
    expect(lines).toContain('r5.user: complaint: Risk: "" > High');
    expect(lines.filter((line) => line.endsWith('added')).sort()).toEqual([
      'r5.user: complaint: added',
      'r5.user: concern: added',
      'r5.user: remedy: added',
      'r5.user: remedy: added',
      'r5.user: stage: added'
    ]);
    const added = history.edits.find(({ part, number }) => part.kind === 'complaint' && number === 1);
    expect(added?.changes).toContainEqual({
      field: 'Received',
      after: { day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }
    });
    expect(history.edits.map(({ at }) => at)).toEqual([...history.edits.map(({ at }) => at)].sort().reverse());
  });

  it("keeps the hub's own bookkeeping out of it", async () => {
    const fields = new Set((await historyFor('R6')).edits.flatMap(({ changes }) => changes.map(({ field }) => field)));
    for (const name of ['Last entry taken in', 'Rights last set for', 'Stage key', 'Concern key', 'Reference']) {
      expect(fields).not.toContain(name);
    }
    expect(fields).toContain('Received by');
  });

  it('is for those who may see the case, and for nobody else', async () => {
    expect(told(await historyFor('R2'))).toEqual(told(await historyFor('R6')));
    for (const role of ['R1', 'R8', 'R13', 'R14'] as const) {
      await expect(historyFor(role)).rejects.toMatchObject({
        name: 'HubError',
        code: expect.stringMatching(/forbidden|not-found|not-provisioned/)
      });
    }
  });

  it('tells of changes made in the list itself, and reads on past a page of versions', async () => {
    const { sp } = site.connection(owner);
    const { file } = await (await casework('R6')).open(reference);
    const row = sp.web.lists.getByTitle('Complaints').items.getById(file.complaint.id);
    await sp.web.lists.getByTitle('Complaints').update({ MajorVersionLimit: 50_000 });
    for (let time = 1; time <= 501; time += 1) await row.update({ RiskLevel: time % 2 === 0 ? 'High' : 'Low' });
    const lines = told(await historyFor('R6'));
    expect(lines[0]).toBe('owner: complaint: Risk: High > Low');
    expect(lines.filter((line) => line.startsWith('owner: complaint: Risk'))).toHaveLength(501);
    expect(lines).toContain('r5.user: complaint: added');
  });

  it('says so where the oldest versions are no longer kept', async () => {
    const { sp } = site.connection(owner);
    const { file } = await (await casework('R6')).open(reference);
    await sp.web.lists.getByTitle('Complaints').items.getById(file.complaint.id).versions.getById(512).delete();
    const history = await historyFor('R6');
    expect(history.isWhole).toBe(false);
    expect(told(history)).not.toContain('r5.user: complaint: added');
  });
});
