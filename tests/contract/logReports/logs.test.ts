import type { FaultRule } from '../../../site/server/faults';
import { emptyLog } from '../../../src/shared/domain/logReports/LogContent';
import {
  LogConflict,
  type LogInList,
  type WaitingLogs,
  type LogRepository,
  type LogRequest
} from '../../../src/shared/domain/logReports/InvestigationLog';
import { withAnswers } from '../../../src/shared/domain/logReports/mergeLog';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addAnsweredCase, completed, fillServiceGroups, logToday } from './logSite';

let site: HubSite;
let officerId: number;
let count = 0;
const as = async (role: 'R2' | 'R3' | 'R5' | 'R6'): Promise<LogRepository> => site.hub(loginOf(role)).logReports();

beforeAll(async () => {
  site = await startHubSite({ today: logToday });
  await site.fillGroups();
  await fillServiceGroups(site);
  officerId = (await site.connection().sp.web.ensureUser(loginOf('R2'))).Id;
});
afterEach(() => site.faults());
afterAll(() => site.close());

async function newCase(): Promise<string> {
  const reference = `CH-2024-${String((count += 1)).padStart(4, '0')}`;
  await addAnsweredCase(site, reference, officerId);
  return reference;
}

async function rowsOf(list: 'InvestigationLogs' | 'ComplaintStages', reference: string): Promise<unknown[]> {
  return site.connection().sp.web.lists.getByTitle(list).items.filter(`Reference eq '${reference}'`)();
}

/** The act with what it needs, on a report that stands where the act may be done; done by whoever may. */
async function prepared(
  act: LogRequest['act'],
  reference: string
): Promise<{ by: LogRepository; request: LogRequest }> {
  const officer = await as('R2');
  const base = (await officer.open(reference, 'S1')).log.content;
  const request: LogRequest = { reference, stage: 'S1', act, key: `${act} ${reference}`, reason: 'Which team?' };
  const submit: LogRequest = { ...request, act: 'submit', key: 'first', content: completed(base), base };
  switch (act) {
    case 'save':
      return { by: officer, request: { ...request, content: withAnswers(base, { goodPractice: 'Rang.' }), base } };
    case 'submit':
      return { by: officer, request: { ...submit, key: request.key } };
    case 'not-required':
      return { by: await as('R5'), request };
    case 'accept':
      await officer.write(submit);
      await (await as('R3')).write({ ...request, act: 'sign-off', key: 'second' });
      return { by: await as('R5'), request };
    default:
      await officer.write(submit);
      return { by: await as('R3'), request };
  }
}

const acts = ['save', 'submit', 'return', 'accept', 'not-required'] as const;

describe('a log report on the wire', () => {
  it('refers to a learning record, which tells so to those who may see the report', async () => {
    const reference = await newCase();
    const officer = await as('R2');
    const base = (await officer.open(reference, 'S1')).log.content;
    const related = { from: 'library', key: 'L-0042', title: 'Ring first' } as const;
    const content = { ...base, learningIdentified: true, relatedLearning: related };
    const which = { reference, stage: 'S1', act: 'save' } as const;
    const { log } = await officer
      .write({ ...which, key: 'link', content, base })
      .then(() => officer.open(reference, 'S1'));
    expect(log.content.relatedLearning).toEqual(related);
    const referring = async (role: 'R1' | 'R2' | 'R6'): Promise<unknown> =>
      (await site.hub(loginOf(role)).learning()).referringLogs(related.key);
    for (const role of ['R2', 'R6'] as const) expect(await referring(role)).toEqual([{ reference, stage: 'S1' }]);
    // Its name leads somewhere only where the library shows it, and to a report for those who may see that.
    expect(await (await site.hub(loginOf('R2')).learning()).has(related.key)).toBe(false);
    const sees = async (role: 'R1' | 'R2'): Promise<boolean> =>
      (await site.hub(loginOf(role)).logReports()).has(`${reference}|S1`);
    expect([await sees('R2'), await sees('R1')]).toEqual([true, false]);
    expect(await referring('R1')).toEqual([]);
    const without = { ...content, learningIdentified: false };
    await officer.write({ ...which, key: 'none', content: without, base: content });
    expect(await referring('R6')).toEqual([]);
  });

  it('goes from draft to accepted through the hands that may, and the stage knows its day', async () => {
    const reference = await newCase();
    const officer = await as('R2');
    const { log, dueOn, answeredOn, opened } = await officer.open(reference, 'S1');
    expect([log.progress.status, log.started, answeredOn, dueOn]).toEqual(['Draft', false, '2024-01-12', '2024-01-19']);
    expect(log.content.concerns.map(({ finding }) => finding)).toEqual([
      'Calls were returned within a day.',
      'It came on its day.'
    ]);
    expect(opened.actor.name).toBe('r2.user');
    const mine = ({ logs }: WaitingLogs): readonly LogInList[] => logs.filter((one) => one.reference === reference);
    expect((await officer.waiting()).rule).toMatchObject({ row: 'P36', allowance: { count: 5 } });
    expect(mine(await officer.waiting())).toMatchObject([{ task: 'write', dueOn: '2024-01-19', isLate: false }]);
    const base = log.content;
    await expect(
      officer.write({ reference, stage: 'S1', act: 'submit', key: 'a', content: base, base })
    ).rejects.toMatchObject({ code: 'invalid' });
    const submitted = await officer.write({
      reference,
      stage: 'S1',
      act: 'submit',
      key: 'b',
      content: completed(base),
      base
    });
    expect(submitted.progress).toMatchObject({ status: 'Submitted', submittedOn: logToday, officer: officerId });
    expect(await rowsOf('ComplaintStages', reference)).toMatchObject([
      { LogSubmittedDate: expect.stringContaining(logToday) }
    ]);
    const lead = await as('R3');
    expect(mine(await lead.waiting())).toMatchObject([{ task: 'sign-off', officer: { name: 'r2.user' } }]);
    const recovery = await as('R5');
    await expect(recovery.write({ reference, stage: 'S1', act: 'accept', key: 'c' })).rejects.toMatchObject({
      message: expect.stringContaining('notSignedOff')
    });
    await lead.write({ reference, stage: 'S1', act: 'return', key: 'd', reason: 'Which calls?' });
    expect(mine(await officer.waiting())).toMatchObject([{ task: 'returned', reason: 'Which calls?' }]);
    await officer.write({
      reference,
      stage: 'S1',
      act: 'submit',
      key: 'e',
      content: completed(base),
      base: completed(base)
    });
    await lead.write({ reference, stage: 'S1', act: 'sign-off', key: 'f' });
    expect(mine(await recovery.waiting())).toMatchObject([{ task: 'accept' }]);
    const accepted = await recovery.write({ reference, stage: 'S1', act: 'accept', key: 'g' });
    expect(accepted.progress).toMatchObject({ status: 'Accepted', submittedOn: logToday, acceptedOn: logToday });
    expect(await rowsOf('InvestigationLogs', reference)).toHaveLength(1);
  });

  it('is nobody’s but its officer’s, its service’s and the service recovery team’s', async () => {
    const reference = await newCase();
    for (const role of ['R1', 'R4', 'R8', 'R9', 'R10', 'R13', 'R14'] as const) {
      const asked = await site
        .connection(loginOf(role))
        .sp.web.lists.getByTitle('InvestigationLogs')
        .items.filter(`Reference eq '${reference}'`)()
        .catch(() => []);
      expect([role, asked.length]).toEqual([role, role === 'R4' ? 1 : 0]);
    }
    const strategic = await site.hub(loginOf('R4')).logReports();
    await expect(
      strategic.write({ reference, stage: 'S1', act: 'return', key: 'x', reason: 'No' })
    ).rejects.toMatchObject({ code: 'invalid' });
  });

  const faults: Record<string, Omit<FaultRule, 'match'>> = {
    'a 429': { status: 429, retryAfter: 0 },
    'a 503': { status: 503, retryAfter: 0 },
    'a lost connection': { drop: true },
    'a lost answer': { drop: true, afterCommit: true },
    'a 412': { status: 412 }
  };

  it.each(acts.flatMap((act) => Object.keys(faults).map((fault) => ({ act, fault }))))(
    '$act survives $fault on each of its writes',
    async ({ act, fault }) => {
      const reference = await newCase();
      const { by, request } = await prepared(act, reference);
      await site.faults({ match: 'POST *items(*', ...faults[fault], times: 2 });
      const first = await by.write(request).catch((error: unknown) => error);
      if (first instanceof Error) {
        expect(first).toMatchObject({
          name: 'HubError',
          code: expect.stringMatching(/throttled|unavailable|conflict/)
        });
      }
      await site.faults();
      const done = await by.write(request);
      const again = (await (await as('R5')).open(reference, 'S1')).log;
      expect(again).toEqual(done);
      const rows = await rowsOf('InvestigationLogs', reference);
      expect(rows).toHaveLength(1);
      if (done.progress.submittedOn !== undefined) {
        expect(await rowsOf('ComplaintStages', reference)).toMatchObject([
          { LogSubmittedDate: expect.stringContaining(logToday) }
        ]);
      }
    }
  );

  it('brings two people’s answers together, and asks where both changed the same', async () => {
    const reference = await newCase();
    const [officer, recovery] = [await as('R2'), await as('R5')];
    const base = (await officer.open(reference, 'S1')).log.content;
    const save = (
      by: LogRepository,
      key: string,
      values: Record<string, unknown>
    ): ReturnType<LogRepository['write']> =>
      by.write({ reference, stage: 'S1', act: 'save', key, content: withAnswers(base, values), base });
    await save(officer, 'one', { 'concerns/1/evidence': 'Call log', wantedOutcome: 'An apology' });
    const both = await save(recovery, 'two', { 'concerns/2/evidence': 'Ledger' });
    expect(both.content).toMatchObject({ wantedOutcome: 'An apology' });
    expect(both.content.concerns.map(({ evidence }) => evidence)).toEqual(['Call log', 'Ledger']);
    const refused = await save(recovery, 'three', { wantedOutcome: 'A payment' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(LogConflict);
    expect(refused).toMatchObject({
      differences: [{ path: 'wantedOutcome', mine: 'A payment', theirs: 'An apology' }]
    });
    expect((await officer.open(reference, 'S1')).log.content.wantedOutcome).toBe('An apology');
  });

  it('knows people’s names only where the reader may', async () => {
    const reference = await newCase();
    const { sp } = site.connection();
    const person = { Reference: reference, PersonRole: 'Complainant', PersonName: 'Perrin Oakes' };
    await sp.web.lists.getByTitle('People').items.add({ ...person, Title: 'P', PersonKey: `${reference}|P1` });
    expect((await (await as('R5')).open(reference, 'S1')).names).toEqual(['Perrin Oakes']);
    expect((await (await as('R2')).open(reference, 'S1')).names).toEqual([]);
    await sp.web.lists.getByTitle('Contacts').items.add({ ...person, Title: 'P', ContactKey: `${reference}|P1` });
    await (await import('../../../src/shared/data/rights/secureCases')).secureCase(sp, reference, true);
    expect((await (await as('R2')).open(reference, 'S1')).names).toEqual(['Perrin Oakes']);
  });

  it('asks for none on the board where none is needed', async () => {
    const reference = await newCase();
    const due = async (): Promise<boolean> => {
      const { stages } = await (await site.hub(loginOf('R5')).views()).answered('2024-01-01');
      return stages.some((stage) => stage.reference === reference);
    };
    expect(await due()).toBe(true);
    const act = { reference, stage: 'S1', act: 'not-required', key: 'none' } as const;
    await (await as('R5')).write({ ...act, reason: 'Answered for another council.' });
    expect(await due()).toBe(false);
  });

  it('is none where nobody has laid one out', async () => {
    await expect((await as('R5')).open('CH-1999-0001', 'S1')).rejects.toMatchObject({ code: 'not-found' });
    expect(emptyLog.concerns).toEqual([]);
  });
});
