import type { FaultRule } from '../../../site/server/faults';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import type { Issue, IssueKind } from '../../../src/shared/domain/issues/Issue';
import type { RoleCode } from '../../../src/shared/domain/roles/Role';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addCase, underReference } from './caseSite';

const reference = 'CH-2024-0001';
const service = 'Assessment and family support';
const today = '2024-01-05';
let site: HubSite;

beforeAll(async () => {
  site = await startHubSite({ today });
  await site.fillGroups();
  const { sp } = site.connection();
  await addRoleMembers(sp, [{ login: loginOf('R3'), roles: [`Operational lead: ${service}`] }], () => undefined);
  const { Id } = await sp.web.ensureUser(loginOf('R2'));
  const file = underReference(readyCase('stage1'), reference);
  const stages = file.stages.map((stage) => ({ ...stage, service, officer: { id: Id, name: '' } }));
  await addCase(site.connection(loginOf('R6')), { ...file, stages, complaint: { ...file.complaint, service } });
  await secureAllCases(sp);
}, 120_000);
afterEach(() => site.faults());
afterAll(() => site.close());

async function report(role: RoleCode, key: string): Promise<void> {
  const casework = await site.hub(loginOf(role)).casework();
  const values = { on: today, kind: 'Sent to the wrong person', note: 'A letter went to an earlier address.' };
  await casework.perform({ act: 'report-breach', values, key, base: (await casework.open(reference)).file });
}

async function openIssues(role: RoleCode, kind: IssueKind): Promise<readonly Issue[] | undefined> {
  const lists = await (await site.hub(loginOf(role)).issues()).list();
  return lists.find((list) => list.kind === kind)?.open;
}

async function rows(): Promise<{ Title: string; IssueKey: string; Status: string; OutcomeNote: string | null }[]> {
  return site.connection().sp.web.lists.getByTitle('InformationIssues').items();
}

describe('a possible breach', () => {
  it('reported by the officer waits in the timeline until somebody who may passes it on, once', async () => {
    await report('R2', 'by officer');
    expect(await rows()).toEqual([]);
    expect(await openIssues('R9', 'information')).toEqual([]);
    await Promise.all([openIssues('R5', 'information'), openIssues('R6', 'information')]);
    expect(await rows()).toMatchObject([{ IssueKey: 'by officer', Title: 'by officer', Status: 'Open' }]);
    expect(await openIssues('R9', 'information')).toMatchObject([
      { reference, service, raisedOn: today, note: 'Sent to the wrong person. A letter went to an earlier address.' }
    ]);
  });

  const faults: Record<string, Omit<FaultRule, 'match'>> = {
    'a 429': { status: 429, retryAfter: 0 },
    'a 503': { status: 503, retryAfter: 0 },
    'a lost connection': { drop: true },
    'a lost answer': { drop: true, afterCommit: true }
  };
  it.each(Object.keys(faults))(
    'reported by the service recovery team is there at once, and once, over %s',
    async (fault) => {
      await site.faults(
        ...['POST *AddValidateUpdateItemUsingPath*', 'POST *InformationIssues*'].map((match) => ({
          match,
          ...faults[fault],
          times: 1
        }))
      );
      await report('R5', fault).catch((error: unknown) => expect(error).toMatchObject({ name: 'HubError' }));
      await site.faults();
      await report('R5', fault);
      expect((await rows()).filter(({ IssueKey }) => IssueKey === fault)).toHaveLength(1);
    }
  );

  it.each(['R1', 'R8', 'R10'] as const)('is not for %s to report', async (role) => {
    await expect(report(role, `by ${role}`)).rejects.toMatchObject({ name: 'HubError' });
  });
});

describe('the lists of issues', () => {
  it.each<[RoleCode, readonly IssueKind[]]>([
    ['R1', []],
    ['R2', []],
    ['R3', []],
    ['R5', ['information', 'equality']],
    ['R6', ['information', 'equality']],
    ['R9', ['information']],
    ['R10', ['equality']]
  ])('%s looks after %j, by the site itself', async (role, kinds) => {
    const lists = await (await site.hub(loginOf(role)).issues()).list();
    expect(lists.map(({ kind }) => kind)).toEqual(kinds);
    expect(lists.every(({ mayChange }) => mayChange)).toBe(true);
  });

  it('take what was done, as the issue was read, and tell the second person that somebody was first', async () => {
    const [issue] = (await openIssues('R9', 'information')) ?? [];
    if (!issue) throw new Error('There is no issue.');
    const keeper = await site.hub(loginOf('R9')).issues();
    const values = { status: 'Closed', outcome: 'The person was told; nothing had been read.' };
    await expect(keeper.record(issue, { ...values, outcome: '' })).rejects.toMatchObject({ code: 'invalid' });
    await site.faults({ match: 'POST *InformationIssues*', drop: true, afterCommit: true, times: 1 });
    await keeper.record(issue, values);
    await keeper.record(issue, values);
    const other = await site.hub(loginOf('R6')).issues();
    await expect(other.record(issue, { ...values, outcome: 'Something else.' })).rejects.toMatchObject({
      code: 'conflict'
    });
    expect((await openIssues('R9', 'information'))?.some(({ id }) => id === issue.id)).toBe(false);
    await expect((await site.hub(loginOf('R2')).issues()).record(issue, values)).rejects.toMatchObject({
      name: 'HubError'
    });
  });
});
