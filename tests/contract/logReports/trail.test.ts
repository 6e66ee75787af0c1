import type { FaultRule } from '../../../site/server/faults';
import type { LogRepository } from '../../../src/shared/domain/logReports/InvestigationLog';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addAnsweredCase, completed, fillServiceGroups, logToday } from './logSite';

let site: HubSite;
let officerId: number;
const as = async (role: 'R2' | 'R5'): Promise<LogRepository> => site.hub(loginOf(role)).logReports();

beforeAll(async () => {
  site = await startHubSite({ today: logToday });
  await site.fillGroups();
  await fillServiceGroups(site);
  officerId = (await site.connection().sp.web.ensureUser(loginOf('R2'))).Id;
});
afterEach(() => site.faults());
afterAll(() => site.close());

async function rows(list: string, filter = ''): Promise<Record<string, unknown>[]> {
  const { items } = site.connection().sp.web.lists.getByTitle(list);
  return (filter === '' ? items : items.filter(filter))();
}

async function submitted(reference: string, faults: readonly FaultRule[] = []): Promise<void> {
  await addAnsweredCase(site, reference, officerId);
  const officer = await as('R2');
  const base = (await officer.open(reference, 'S1')).log.content;
  const content = {
    ...completed(base),
    learningIdentified: true,
    learningStatement: `Calls are returned within a day. ${reference.slice(-1)}`,
    learningKind: 'Team' as const,
    actions: [
      { id: 'a1', action: 'Agree who returns calls.', owner: { id: officerId, name: '' }, dueOn: '2024-02-01' }
    ],
    equalityIssue: true,
    equalityNote: 'Large print was asked for.',
    adjustment: 'Missed' as const,
    referToEqualityBoard: true,
    informationIssue: true,
    informationNote: 'A letter went to an earlier address.'
  };
  const request = { reference, stage: 'S1', act: 'submit', key: `submit ${reference}`, content, base } as const;
  await site.faults(...faults);
  await officer.write(request).catch(() => undefined);
  await site.faults();
  await officer.write(request);
}

describe('what a submitted log report sets going', () => {
  it('is a draft of learning at once, and actions and issues as soon as somebody who may looks at it, each once', async () => {
    const reference = 'CH-2024-0001';
    await submitted(reference);
    expect(await rows('LearningDrafts', `SourceReference eq '${reference}'`)).toMatchObject([
      { WhatWeLearned: 'Calls are returned within a day. 1', Status: 'Draft' }
    ]);
    expect(await rows('Actions', `Reference eq '${reference}'`)).toEqual([]);
    const recovery = await as('R5');
    await recovery.open(reference, 'S1');
    await recovery.open(reference, 'S1');
    expect(await rows('Actions', `Reference eq '${reference}'`)).toMatchObject([
      { ActionText: 'Agree who returns calls.', OwnerId: officerId, Status: 'Not started', Source: 'Log report' }
    ]);
    const issue = await rows('EqualityIssues');
    expect(issue).toMatchObject([{ IssueNote: 'Large print was asked for.', Adjustment: 'Missed', ForBoard: true }]);
    expect(JSON.stringify(issue)).not.toContain(reference);
    expect(await rows('InformationIssues', `Reference eq '${reference}'`)).toHaveLength(1);
    // Whoever looks after such issues sees them, and the owner their action.
    for (const [role, list] of [
      ['R10', 'EqualityIssues'],
      ['R9', 'InformationIssues'],
      ['R2', 'Actions']
    ] as const) {
      const seen: unknown[] = await site.connection(loginOf(role)).sp.web.lists.getByTitle(list).items();
      expect([list, seen.length]).toEqual([list, 1]);
    }
  });

  it.each([{ status: 503, retryAfter: 0 }, { drop: true }, { drop: true, afterCommit: true }])(
    'is written once where the site fails with %j',
    async (fault) => {
      const reference = `CH-2024-01${String(fault.status ?? (fault.afterCommit ? 2 : 1)).padStart(3, '0')}`;
      await submitted(reference, [{ match: 'POST *', ...fault, times: 3 }]);
      const recovery = await as('R5');
      await site.faults({ match: 'POST *items', ...fault, times: 2 });
      await recovery.open(reference, 'S1').catch(() => undefined);
      await site.faults();
      await recovery.open(reference, 'S1');
      expect(await rows('LearningDrafts', `SourceReference eq '${reference}'`)).toHaveLength(1);
      expect(await rows('Actions', `Reference eq '${reference}'`)).toHaveLength(1);
      expect(await rows('InformationIssues', `Reference eq '${reference}'`)).toHaveLength(1);
    }
  );

  it('leads to an action that its owner does and the service recovery team verifies, each step once', async () => {
    const reference = 'CH-2024-0001';
    const owner = await site.hub(loginOf('R2')).actions();
    const recovery = await site.hub(loginOf('R5')).actions();
    const [action] = (await owner.plan(reference)).actions;
    const id = action?.id ?? 0;
    expect((await owner.plan()).actions.map((one) => one.owner?.id)).toContain(officerId);
    await expect(owner.perform({ id, act: 'verify', key: 'x' })).rejects.toMatchObject({ code: 'invalid' });
    const finish = { id, act: 'finish', key: 'f', text: 'Rota of 18 January' } as const;
    for (const fault of [{ status: 412 }, { drop: true, afterCommit: true }, { status: 503, retryAfter: 0 }]) {
      await site.faults({ match: 'POST *items(*', ...fault, times: 1 });
      await owner.perform(finish).catch(() => undefined);
    }
    await site.faults();
    expect(await owner.perform(finish)).toMatchObject({
      status: 'Done',
      doneOn: logToday,
      evidence: 'Rota of 18 January'
    });
    const verified = await recovery.perform({ id, act: 'verify', key: 'v', on: '2024-04-18' });
    expect(verified).toMatchObject({
      verifiedOn: logToday,
      verifiedBy: { name: 'r5.user' },
      impactReviewOn: '2024-04-18'
    });
    await recovery.perform({ id, act: 'review-impact', key: 'i', text: 'Fewer calls are missed.' });
    expect((await owner.plan(reference)).actions).toMatchObject([{ effectFound: 'Fewer calls are missed.' }]);
  });
});
