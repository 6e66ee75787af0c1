import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import type { RetentionRepository } from '../../../src/shared/domain/retention/RetentionRepository';
import { addCase, underReference } from '../casework/caseSite';
import { type HubSite, loginOf, owner, startHubSite } from '../data/hubSite';

/*
 * Records with a time of their own: compliments and comments after three years, answers to equality questions a year after the
 * year that reported them, allegations that were not upheld two years after the case closed.
 */
const [first, second] = [loginOf('R6'), loginOf('R4')];
let site: HubSite;

beforeAll(async () => {
  site = await startHubSite({ today: '2026-11-26' });
  await site.fillGroups();
  const { sp } = site.connection();
  await addRoleMembers(sp, [{ login: second, roles: ['Service recovery manager'] }], () => undefined);
  const add = (list: string, columns: object): Promise<unknown> => sp.web.lists.getByTitle(list).items.add(columns);
  for (const day of ['2023-10-31', '2023-11-01', '2022-01-01']) {
    await add('Compliments', { Reference: `CP ${day}`, ReceivedDate: `${day}T12:00:00Z` });
    await add('Comments', { Reference: `CM ${day}`, ReceivedDate: `${day}T12:00:00Z` });
  }
  for (const day of ['2025-03-31', '2025-04-01']) {
    const answer = { AnswerKey: day, Reference: 'CH-2025-0001', Subject: 'Complainant' };
    await add('EqualityAnswers', { ...answer, CollectedDate: `${day}T12:00:00Z` });
  }
  for (const [reference, closedOn, outcome] of [
    ['CH-2024-0001', '2024-10-31', 'Not upheld'],
    ['CH-2024-0002', '2024-10-31', 'Upheld'],
    ['CH-2024-0003', '2024-11-05', 'Not upheld']
  ] as const) {
    const file = underReference(readyCase('withdrawn'), reference);
    const concerns = file.concerns.map((concern) => ({ ...concern, outcome }));
    const complaint = { ...file.complaint, status: 'Closed', closedOn } as const;
    await addCase(site.connection(), { ...file, complaint, concerns });
    const { Id: StaffMemberId } = await sp.web.ensureUser(loginOf('R1'));
    const row = { Reference: reference, ConcernKey: `${reference}|1`, AllegationKey: reference, StaffMemberId };
    await add('StaffAllegations', { ...row, AllegedDate: '2024-01-04T12:00:00Z' });
  }
});
afterEach(() => site.faults());
afterAll(() => site.close());

const as = (login: string): Promise<RetentionRepository> => site.hub(login).retention();

async function namesIn(list: string, column: string): Promise<string[]> {
  const rows: Record<string, string>[] = await site.connection().sp.web.lists.getByTitle(list).items();
  return rows.map((row) => row[column] ?? '').sort();
}

describe('records with a time of their own', () => {
  it('are in the review with the rule and the number of rows', async () => {
    const repository = await as(first);
    const { items } = await repository.review();
    const found = items.filter(({ reference }) => !reference.startsWith('CH-'));
    expect(found.map(({ reference, retention }) => [reference, retention.rule.months, retention.state])).toEqual(
      expect.arrayContaining([
        ['Compliments 2023-10-31', 36, 'due'],
        ['Comments 2023-10-31', 36, 'due'],
        ['EqualityAnswers 2025-03-31', 12, 'due'],
        ['StaffAllegations 2024-10-31', 24, 'due']
      ])
    );
    expect(found).toHaveLength(4);
    expect(await repository.dryRun('Compliments 2023-10-31')).toEqual([{ list: 'Compliments', rows: 2 }]);
    expect(await repository.dryRun('StaffAllegations 2024-10-31')).toEqual([{ list: 'StaffAllegations', rows: 1 }]);
  });

  it.each([
    ['Compliments 2023-10-31', 'Compliments', 'Reference', ['CP 2023-11-01']],
    ['EqualityAnswers 2025-03-31', 'EqualityAnswers', 'AnswerKey', ['2025-04-01']],
    ['StaffAllegations 2024-10-31', 'StaffAllegations', 'AllegationKey', ['CH-2024-0002', 'CH-2024-0003']]
  ])(
    '%s go once two people have agreed, over lost answers, and nothing else goes',
    async (subject, list, column, left) => {
      const [one, two, job] = [await as(first), await as(second), await as(owner)];
      const shown = await one.dryRun(subject);
      await expect(job.destroy(subject)).rejects.toMatchObject({ code: 'invalid' });
      await one.propose(subject, shown);
      await expect(one.agree(subject, shown)).rejects.toMatchObject({
        refusal: { why: 'sameProposer' }
      });
      await two.agree(subject, shown);
      await site.faults({ match: 'POST *$batch*', drop: true, afterCommit: true, times: 1 });
      await job.destroy(subject);
      await site.faults();
      expect(await namesIn(list, column)).toEqual(left);
      expect((await one.review()).items.map(({ reference }) => reference)).not.toContain(subject);
    }
  );

  it('follow the council’s own schedule', async () => {
    const { items } = site.connection(first).sp.web.lists.getByTitle('RetentionRules');
    const [rule]: { Id: number }[] = await items.filter("Record eq 'contact'")();
    await items.getById(rule?.Id ?? 0).update({ Months: 58 });
    const { items: found } = await (await as(first)).review();
    expect(found.map(({ reference }) => reference)).not.toContain('Comments 2023-10-31');
  });
});
