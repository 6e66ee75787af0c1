import { SharePointLearningRepository } from '../../../src/shared/data/learning/SharePointLearningRepository';
import { toConcernUpdate } from '../../../src/shared/data/complaints/concernRow';
import { emptyLearning } from '../../../src/shared/domain/learning/LearningContent';
import type { LearningRepository } from '../../../src/shared/domain/learning/LearningRepository';
import { standingUses, usefulVotes } from '../../../src/shared/domain/learning/standingUses';
import type { RoleCode } from '../../../src/shared/domain/roles/Role';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';

const team = 'Team West';
const theme = 'Communication';
const changedOn = '2025-08-01';

describe('learning in use', () => {
  let site: HubSite;
  const second = loginOf('R9');
  const over = (login: string): LearningRepository => new SharePointLearningRepository(site.connection(login));
  const as = (role: RoleCode): LearningRepository => over(loginOf(role));

  beforeAll(async () => {
    site = await startHubSite({ today: '2026-02-11' });
    await site.fillGroups();
    const { sp } = site.connection();
    await addRoleMembers(sp, [{ login: second, roles: ['Service recovery officer'] }], () => undefined);
    const complaints = sp.web.lists.getByTitle('Complaints').items;
    const concerns = sp.web.lists.getByTitle('Concerns').items;
    // Twenty-four before, twenty after; the theme in 18 of the first and in 2 of the second, and once in another team.
    for (let index = 0; index < 45; index += 1) {
      const reference = `CH-2025-${String(index).padStart(4, '0')}`;
      const receivedOn = index < 24 ? '2025-03-03' : '2025-10-06';
      await complaints.add({
        Reference: reference,
        Process: 'CHILD_STAT',
        Team: index === 44 ? 'Team East' : team,
        ReceivedDate: `${receivedOn}T12:00:00Z`
      });
      const category = index < 18 || index === 30 || index === 31 || index === 44 ? theme : 'Finance';
      await concerns.add({ ...toConcernUpdate({ reference, category }, 1) });
    }
  });
  afterEach(() => site.faults());
  afterAll(() => site.close());

  it('shows the rate of a theme in a team before and after to who sees every case, and nothing to others', async () => {
    const question = { team, theme, changedOn, praise: false };
    expect(await as('R6').effect(question)).toMatchObject({
      before: { count: 18, base: 24, percent: 75 },
      after: { count: 2, base: 20, percent: 10 },
      verdict: 'less'
    });
    for (const role of ['R1', 'R2', 'R3', 'R10'] as const) expect(await as(role).effect(question)).toBeUndefined();
  });

  it('votes once a person and takes back, follows themes with a digest, and cannot be changed by others', async () => {
    const content = { ...emptyLearning, title: 'Ring first', themes: [theme], service: 'S' };
    const key = await as('R5').draftLearning({ sourceKey: 'k1', content });
    const draft = async () => {
      const state = (await as('R5').workshop()).states.find((one) => one.draft.key === key);
      if (!state) throw new Error('It is not there.');
      return state.draft;
    };
    await as('R5').sendToCheck(await draft());
    await over(second).check(await draft(), 'c1', { decision: 'Passed', note: '' });
    await as('R3').approve(await draft(), 'a1', 'Approved');
    await as('R6').publish(key);
    const votes = async (): Promise<number> => usefulVotes(standingUses((await as('R1').library()).uses)).get(key) ?? 0;
    const useful = { kind: 'Useful', key, takenBack: false } as const;
    await as('R1').use('v1', useful);
    await as('R1').use('v1', useful);
    await as('R1').use('v2', useful);
    await as('R14').use('v3', useful);
    expect(await votes()).toBe(2);
    // Taking back somebody else's vote takes nothing back.
    await as('R2').use('v4', { ...useful, takenBack: true });
    expect(await votes()).toBe(2);
    await as('R1').use('v5', { ...useful, takenBack: true });
    expect(await votes()).toBe(1);
    expect(await as('R1').digest('2026-01-11')).toEqual([]);
    await as('R1').use('f1', { kind: 'Follows theme', key: '', theme, takenBack: false });
    expect((await as('R1').digest('2026-01-11')).map(({ title }) => title)).toEqual(['Ring first']);
    expect(await as('R1').digest('2026-02-12')).toEqual([]);
    expect(await as('R2').digest('2026-01-11')).toEqual([]);
    await as('R2').use('m1', {
      kind: 'Discussed',
      key,
      forum: 'Practice forum',
      meetingOn: '2026-02-10',
      takenBack: false
    });
    expect((await as('R1').library()).uses.find(({ kind }) => kind === 'Discussed')).toMatchObject({
      forum: 'Practice forum',
      meetingOn: '2026-02-10',
      by: { name: 'r2.user' }
    });
    await as('R2').use('m2', {
      kind: 'Discussed',
      key,
      forum: 'Practice forum',
      meetingOn: '2026-02-10',
      takenBack: true
    });
    const standing = standingUses((await as('R1').library()).uses);
    expect(standing.filter(({ kind }) => kind === 'Discussed')).toEqual([]);
    for (const role of ['R11', 'R12'] as const) {
      await expect(as(role).use(`x-${role}`, useful)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
