import type { SPFI } from '@pnp/sp';
import { fingerprintOf } from '../../../src/shared/data/learning/fingerprint';
import { SharePointLearningRepository } from '../../../src/shared/data/learning/SharePointLearningRepository';
import { toLearningRecordUpdate } from '../../../src/shared/data/registers/learningRecordRow';
import { Reading } from '../../../src/shared/data/reports/Reading';
import { readReportRows, rowLists } from '../../../src/shared/data/reports/readReportRows';
import { identifyingWords } from '../../../src/shared/domain/anonymity/identifyingWords';
import { emptyLearning, type LearningContent } from '../../../src/shared/domain/learning/LearningContent';
import type { LearningDraft } from '../../../src/shared/domain/learning/LearningDraft';
import type { LearningRepository } from '../../../src/shared/domain/learning/LearningRepository';
import type { LearningState } from '../../../src/shared/domain/learning/learningState';
import { type RoleCode, roleCodes } from '../../../src/shared/domain/roles/Role';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { roleGroups } from '../../../src/shared/schema/roleGroups';
import { type HubSite, loginOf, owner, startHubSite } from '../data/hubSite';

const reference = 'CH-2026-0007';
const child = 'Wrenna Ashgrove';
const content: LearningContent = {
  ...emptyLearning,
  title: 'Telling families first',
  themes: ['Communication'],
  service: 'Assessment and family support',
  quarter: '2025/26 Q3',
  whatHappened: 'Nobody told Wrenna that the worker had changed.',
  whatWeLearned: 'A call comes before a change.',
  whatChanged: 'A letter goes out a week before.'
};

describe('learning on its way into the library', () => {
  let site: HubSite;
  let made = 0;
  /** A second service recovery officer, so that one can check what the other wrote. */
  const second = loginOf('R9');
  const over = (login: string): LearningRepository => new SharePointLearningRepository(site.connection(login));
  const as = (role: RoleCode): LearningRepository => over(loginOf(role));
  const sp = (role: RoleCode): SPFI => site.connection(loginOf(role)).sp;
  const list = (role: RoleCode, name: string) => sp(role).web.lists.getByTitle(name).items;
  const newKey = (): string => `k-${(made += 1)}`;
  const stateOf = async (key: string, role: RoleCode = 'R5'): Promise<LearningState> => {
    const found = (await as(role).workshop()).states.find(({ draft }) => draft.key === key);
    if (!found) throw new Error(`No draft ${key}.`);
    return found;
  };
  const draftOf = async (key: string): Promise<LearningDraft> => (await stateOf(key)).draft;
  /** A draft that the first officer wrote and sent to be checked. */
  const sent = async (given: Partial<LearningContent> = {}): Promise<string> => {
    const key = await as('R5').draftLearning({
      sourceKey: newKey(),
      sourceReference: reference,
      content: { ...content, ...given }
    });
    await as('R5').sendToCheck(await draftOf(key));
    return key;
  };
  const ready = async (given: Partial<LearningContent> = {}): Promise<string> => {
    const key = await sent(given);
    await over(second).check(await draftOf(key), newKey(), { decision: 'Passed', note: '' });
    await as('R3').approve(await draftOf(key), newKey(), 'Approved');
    return key;
  };
  const shown = async (role: RoleCode = 'R1'): Promise<readonly string[]> =>
    (await as(role).library()).records.map(({ key }) => key);
  /** Keys of the learning that a report of the quarter counts. */
  const inReport = async (): Promise<readonly string[]> => {
    const period = { from: '2026-01-01', to: '2026-03-31' };
    const { learning = [] } = await readReportRows(
      new Reading(site.connection(loginOf('R6')), rowLists),
      period,
      '2026-02-11'
    );
    return learning.map((record) => record.key);
  };

  beforeAll(async () => {
    site = await startHubSite({ today: '2026-02-11' });
    await site.fillGroups();
    await addRoleMembers(
      site.connection().sp,
      [{ login: second, roles: ['Service recovery officer'] }],
      () => undefined
    );
    await site
      .connection()
      .sp.web.lists.getByTitle('People')
      .items.add({
        Reference: reference,
        PersonRole: 'Child or service user',
        PersonName: child,
        PersonKey: `${reference}|P2`
      });
  });
  afterEach(() => site.faults());
  afterAll(() => site.close());

  it('is written, checked, approved and published by different roles, by the rights of the lists', async () => {
    const rights = await Promise.all(
      roleCodes
        .filter((role) => role !== 'R9')
        .map(async (role) => {
          const granted = await as(role)
            .rights()
            .then((found) => Object.entries(found).flatMap(([name, is]) => (is === true ? [name] : [])))
            .catch((error: { code: string }) => [error.code]);
          return [role, granted.join(' ')] as const;
        })
    );
    expect(Object.fromEntries(rights)).toEqual({
      ...Object.fromEntries(['R1', 'R8', 'R10', 'R13', 'R14'].map((role) => [role, 'mayUse'])),
      ...Object.fromEntries(['R11', 'R12'].map((role) => [role, 'forbidden'])),
      R2: 'seesDrafts mayDraft mayUse',
      R3: 'seesDrafts mayApprove mayUse',
      R4: 'seesDrafts mayUse',
      R5: 'seesDrafts mayDraft mayEdit mayCheck mayUse',
      R6: 'seesDrafts mayPublish mayUse',
      R7: 'seesDrafts mayDraft mayUse'
    });
  });

  it.each(roleGroups.map(({ code }) => code).filter((code) => code !== 'R9'))(
    'walks what role %s may send to each list, past the hub',
    async (role) => {
      const attempts = {
        LearningDrafts: { LearningKey: newKey(), SourceKey: newKey(), Status: 'Draft' },
        LearningChecks: { WordKey: newKey(), LearningKey: 'none', Fingerprint: 'x', Decision: 'Passed' },
        LearningApprovals: { WordKey: newKey(), LearningKey: 'none', Fingerprint: 'x', Decision: 'Approved' },
        LearningRecords: { LearningKey: newKey(), Title: 'Alone', Status: 'Published' },
        LearningUses: { WordKey: newKey(), LearningKey: 'none', Kind: 'Useful' }
      };
      const may: string[] = [];
      for (const [name, row] of Object.entries(attempts)) {
        const added = await list(role, name)
          .add(row)
          .then(() => true)
          .catch(() => false);
        if (added) may.push(name);
      }
      const expected: Partial<Record<RoleCode, string[]>> = {
        R2: ['LearningDrafts'],
        R3: ['LearningApprovals'],
        R5: ['LearningDrafts', 'LearningChecks'],
        R6: ['LearningRecords'],
        R7: ['LearningDrafts']
      };
      const isOutside = role === 'R11' || role === 'R12';
      expect(may).toEqual([...(expected[role] ?? []), ...(isOutside ? [] : ['LearningUses'])]);
      for (const name of ['LearningChecks', 'LearningApprovals', 'LearningUses']) {
        const words: { Id: number }[] = await site.connection().sp.web.lists.getByTitle(name).items.top(1)();
        const id = words[0]?.Id ?? 1;
        await expect(list(role, name).getById(id).update({ LearningKey: 'changed' })).rejects.toThrow();
        await expect(list(role, name).getById(id).delete()).rejects.toThrow();
      }
    }
  );

  it('with a child’s name from the case is pointed out to the checker, and published by no one person alone', async () => {
    const key = await sent();
    const draft = await draftOf(key);
    // The officer who wrote it: pointed out, and no way on, through the hub or past it.
    const known = await as('R5').knownOf(draft);
    expect(known.names).toEqual([child]);
    expect(identifyingWords(draft.content.whatHappened, known)).toMatchObject([{ kind: 'name', words: 'Wrenna' }]);
    await as('R5').check(draft, newKey(), { decision: 'Passed', note: '' });
    expect(await stateOf(key)).toMatchObject({ status: 'Anonymisation check' });
    await expect(as('R5').approve(draft, newKey(), 'Approved')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(as('R5').publish(key)).rejects.toMatchObject({ code: 'conflict' });
    const row = toLearningRecordUpdate({ ...content, key, status: 'Published', publishedOn: '2026-02-11' });
    await expect(list('R5', 'LearningRecords').add({ ...row })).rejects.toThrow();
    // The manager who publishes: cannot write, check or approve, and what they put in past the hub is shown to nobody.
    await expect(as('R6').check(draft, newKey(), { decision: 'Passed', note: '' })).rejects.toMatchObject({
      code: 'forbidden'
    });
    await expect(as('R6').approve(draft, newKey(), 'Approved')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(as('R6').publish(key)).rejects.toMatchObject({ code: 'conflict' });
    await list('R6', 'LearningRecords').add({ ...row });
    for (const role of ['R1', 'R6'] as const) expect(await shown(role)).not.toContain(key);
    expect((await as('R6').library()).unvouched).toBeGreaterThan(0);
    // The lead who approves: cannot write, check or publish.
    await expect(as('R3').publish(key)).rejects.toMatchObject({ code: 'conflict' });
    await expect(as('R3').check(draft, newKey(), { decision: 'Passed', note: '' })).rejects.toMatchObject({
      code: 'forbidden'
    });
    // An approval of another text does not vouch for it either.
    await list('R3', 'LearningApprovals').add({
      WordKey: newKey(),
      LearningKey: key,
      Fingerprint: await fingerprintOf({ ...content, whatHappened: 'Nobody told a child.' }),
      Decision: 'Approved'
    });
    expect(await shown()).not.toContain(key);
    // Returned and put right by its writer, it goes the whole way.
    await over(second).check(draft, newKey(), { decision: 'Returned', note: 'A name.' });
    expect(await stateOf(key)).toMatchObject({ status: 'Draft', check: { note: 'A name.' } });
    await as('R5').saveDraft(draft, { ...content, whatHappened: 'Nobody told the child.' });
    await as('R5').sendToCheck(await draftOf(key));
    await over(second).check(await draftOf(key), newKey(), { decision: 'Passed', note: '' });
    await as('R3').approve(await draftOf(key), newKey(), 'Approved');
    await as('R6').publish(key);
    const [published] = (await as('R1').library()).records.filter((one) => one.key === key);
    expect(published).toMatchObject({
      whatHappened: 'Nobody told the child.',
      status: 'Published',
      publishedOn: '2026-02-11',
      reviewOn: '2027-02-11'
    });
  });

  it('is shown as it was approved and not otherwise: a change of the row hides it', async () => {
    const key = await ready({ whatHappened: 'A visit was missed.' });
    expect(await stateOf(key, 'R6')).toMatchObject({ status: 'Service approval', isReady: true });
    await as('R6').publish(key);
    expect(await shown()).toContain(key);
    const counted = await inReport();
    expect(counted).toContain(key);
    // Put there past the hub, it is in no report either.
    const alone = newKey();
    await list('R6', 'LearningRecords').add({
      ...toLearningRecordUpdate({ ...content, key: alone, status: 'Published', publishedOn: '2026-02-11' })
    });
    expect(await inReport()).toEqual(counted);
    const [row]: { Id: number }[] = await list('R6', 'LearningRecords').filter(`LearningKey eq '${key}'`)();
    await list('R6', 'LearningRecords')
      .getById(row?.Id ?? 0)
      .update({ WhatHappened: 'Wrenna was missed.' });
    expect(await shown()).not.toContain(key);
    expect(await inReport()).toEqual(counted.filter((one) => one !== key));
  });

  it('is not seen before it is published by who sees no drafts, and not at all from outside', async () => {
    const key = await sent();
    for (const role of ['R1', 'R10', 'R11', 'R12', 'R13', 'R14'] as const) {
      await expect(as(role).workshop()).rejects.toMatchObject({ name: 'HubError' });
      await expect(list(role, 'LearningDrafts')()).rejects.toThrow();
      await expect(list(role, 'LearningChecks')()).rejects.toThrow();
    }
    expect(await shown()).not.toContain(key);
    for (const role of ['R11', 'R12'] as const) await expect(as(role).library()).rejects.toThrow();
  });

  it('is kept for a year, archived, and taken out with its text', async () => {
    const key = await ready({ whatHappened: 'A letter was late.' });
    await as('R6').publish(key);
    const [record] = (await as('R6').library()).records.filter((one) => one.key === key);
    if (!record) throw new Error('It is not there.');
    await as('R6').review(record, 'archive');
    expect((await as('R1').library()).records.find((one) => one.key === key)?.status).toBe('Archived');
    await expect(as('R5').takeOut(record)).rejects.toMatchObject({ code: 'forbidden' });
    await as('R6').takeOut(record);
    expect(await shown()).not.toContain(key);
    const rows: { WhatHappened: string | null }[] = await list('R1', 'LearningRecords').filter(
      `LearningKey eq '${key}'`
    )();
    expect(rows).toMatchObject([{ WhatHappened: null, Status: 'Withdrawn' }]);
    expect((await stateOf(key)).status).toBe('Withdrawn');
  });

  it('is made, checked, approved, published and used once, however often a lost answer is asked for again', async () => {
    const lost = async <T>(name: string, act: () => Promise<T>, method = 'POST'): Promise<T> => {
      await site.faults({ match: `${method} *${name}*items*`, drop: true, afterCommit: true });
      await expect(act()).rejects.toMatchObject({ code: 'unavailable' });
      await site.faults();
      return act();
    };
    const sourceKey = newKey();
    const begin = { sourceKey, content: { ...content, whatHappened: 'A call was missed.' } };
    const key = await lost('LearningDrafts', () => as('R2').draftLearning(begin));
    expect(await as('R2').draftLearning(begin)).toBe(key);
    const draft = await draftOf(key);
    const changed = { ...begin.content, title: 'Calls', changedOn: '2026-01-05' };
    await lost('LearningDrafts', () => as('R5').saveDraft(draft, changed), 'MERGE');
    await expect(over(second).saveDraft(draft, begin.content)).rejects.toMatchObject({ code: 'conflict' });
    const saved = await draftOf(key);
    await lost('LearningDrafts', () => as('R5').sendToCheck(saved), 'MERGE');
    const toCheck = await draftOf(key);
    expect(toCheck.writers).toHaveLength(2);
    const [checkKey, approvalKey, useKey] = [newKey(), newKey(), newKey()];
    await lost('LearningChecks', () => over(second).check(toCheck, checkKey, { decision: 'Passed', note: '' }));
    await lost('LearningApprovals', () => as('R3').approve(toCheck, approvalKey, 'Approved'));
    await lost('LearningRecords', () => as('R6').publish(key));
    await lost('LearningUses', () => as('R1').use(useKey, { kind: 'Useful', takenBack: false, key }));
    const { records, uses } = await as('R1').library();
    expect(records.filter((one) => one.key === key)).toHaveLength(1);
    expect(uses.filter((one) => one.key === key)).toMatchObject([{ kind: 'Useful', by: { name: 'r1.user' } }]);
    for (const name of ['LearningDrafts', 'LearningChecks', 'LearningApprovals']) {
      const rows: unknown[] = await site
        .connection(owner)
        .sp.web.lists.getByTitle(name)
        .items.filter(`LearningKey eq '${key}'`)();
      expect(rows).toHaveLength(1);
    }
  });
});
