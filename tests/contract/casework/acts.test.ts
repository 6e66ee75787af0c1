import { toCaseStage } from '../../../src/shared/data/casework/caseStageRow';
import { readCaseRows } from '../../../src/shared/data/casework/readCaseRows';
import type { FaultRule } from '../../../site/server/faults';
import type { ActId } from '../../../src/shared/domain/casework/acts/ActId';
import { acts } from '../../../src/shared/domain/casework/acts/acts';
import type { CaseState } from '../../../src/shared/domain/casework/CaseState';
import {
  CaseConflict,
  type CaseworkRepository,
  type OpenedCase
} from '../../../src/shared/domain/casework/CaseworkRepository';
import { caseFields } from '../../../src/shared/domain/casework/differences';
import { dayOf, entryOf, readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addCase, underReference } from './caseSite';

/*
 * Every act on the wire, each with every fault on every request it sends: one record, no loss, and after a failure the same act
 * can be sent again.
 */
const states: Partial<Record<ActId, CaseState>> = {
  'start-stage-1': 'informal',
  'request-stage-2': 'stage1Answered',
  'agree-statement': 'statement',
  adjudicate: 'investigation',
  'request-stage-3': 'stage2Answered',
  'hold-panel': 'panel',
  'receive-panel-report': 'panelReport',
  reopen: 'withdrawn'
};
/** Acts that are never the manager's alone. */
const byOthers: readonly ActId[] = ['check-sending', 'agree-remedy'];
const stateOf = (act: ActId): CaseState => states[act] ?? 'stage1';

const manager = loginOf('R6');
const service = 'Assessment and family support';
let site: HubSite;
let officer: number;
let repository: CaseworkRepository;
let count = 0;

beforeAll(async () => {
  site = await startHubSite({ today: '2024-01-05' });
  await site.fillGroups();
  repository = await site.hub(manager).casework();
  officer = (await site.connection().sp.web.ensureUser(loginOf('R2'))).Id;
});
afterEach(() => site.faults());
afterAll(async () => {
  await site.close();
});

interface Prepared {
  reference: string;
  perform: (key?: string) => Promise<OpenedCase>;
}

/** A fresh case on which the act can be done, as the service recovery manager opened it. */
async function prepare(act: ActId): Promise<Prepared> {
  const state = stateOf(act);
  const reference = `CH-2024-${String((count += 1)).padStart(4, '0')}`;
  await fetch(`${site.test.origin}/_local/clock`, { method: 'PUT', body: JSON.stringify({ today: dayOf(state) }) });
  await addCase(
    site.connection(act === 'adjudicate' ? loginOf('R5') : manager),
    underReference(readyCase(state, act === 'resume', act), reference)
  );
  const opened = await repository.open(reference);
  const values = { ...entryOf(act, state), ...(act === 'allocate' && { officer }) };
  return {
    reference,
    perform: (key = `key ${reference}`) => repository.perform({ act, values, key, base: opened.file })
  };
}

/** What the site has of a case once the act was done, as somebody else reads it; its rows say the same as its timeline. */
async function readAgain(reference: string): Promise<OpenedCase> {
  const { ComplaintStages } = await readCaseRows(site.connection().sp, reference);
  const stages = ComplaintStages.map((row) => toCaseStage(row, () => ''));
  const opened = await (await site.hub().casework()).open(reference);
  expect(opened.file.stages).toMatchObject(stages.map(({ events, freezes }) => ({ events, freezes })));
  return opened;
}

async function entriesOf(reference: string): Promise<unknown[]> {
  return site
    .connection()
    .sp.web.lists.getByTitle('CaseEvents')
    .items.filter(`Reference eq '${reference}' and Kind ne 'check-sending'`)();
}

describe('an act on the wire', () => {
  it.each(acts.map(({ id }) => id).filter((id) => !byOthers.includes(id)))('%s is recorded once', async (act) => {
    const { reference, perform } = await prepare(act);
    const done = await perform();
    expect(done.file.events.at(-1)).toMatchObject({ act, by: { name: 'r6.user' } });
    const again = await readAgain(reference);
    expect(caseFields(again.file)).toEqual(caseFields(done.file));
    expect(await entriesOf(reference)).toHaveLength(1);
    // The same act sent again changes nothing.
    expect(caseFields((await perform()).file)).toEqual(caseFields(done.file));
    expect(await entriesOf(reference)).toHaveLength(1);
  });

  const faults: Record<string, Omit<FaultRule, 'match'>> = {
    'a 429': { status: 429, retryAfter: 0 },
    'a 503': { status: 503, retryAfter: 0 },
    'a lost connection': { drop: true },
    'a lost answer': { drop: true, afterCommit: true },
    'a 412': { status: 412 }
  };
  /** The entry of the timeline; several rows together; one row alone, and its rights. */
  const writes = ['POST *AddValidateUpdateItemUsingPath*', 'POST *$batch*', 'POST *items(*'];
  const table = acts
    .map(({ id }) => id)
    .filter((id) => !byOthers.includes(id))
    .flatMap((act) => Object.keys(faults).map((fault) => ({ act, fault })));

  it.each(table)('$act survives $fault on each of its writes', async ({ act, fault }) => {
    const { reference, perform } = await prepare(act);
    await site.faults(...writes.map((match) => ({ match, ...faults[fault], times: 1 })));
    // What the hub does not get over by itself is told in its own terms, and sending it again is safe.
    const first = await perform().catch((error: unknown) => error);
    if (first instanceof Error) {
      expect(first).toMatchObject({ name: 'HubError', code: expect.stringMatching(/throttled|unavailable|conflict/) });
    }
    await site.faults();
    const done = await perform();
    expect(await entriesOf(reference)).toHaveLength(1);
    expect(done.file.events.filter(({ key }) => key === `key ${reference}`)).toHaveLength(1);
    const again = await readAgain(reference);
    expect(caseFields(again.file)).toEqual(caseFields(done.file));
  });
});

describe('two people at one case', () => {
  const details = { team: 'Team West', channel: 'Email', repeat: false } as const;

  async function twoReaders(): Promise<{
    reference: string;
    act: (values: object, key: string) => Promise<OpenedCase>;
  }> {
    const { reference } = await prepare('change-details');
    const { file } = await repository.open(reference);
    return {
      reference,
      act: (values, key) =>
        repository.perform({ act: 'change-details', values: { ...details, ...values }, key, base: file })
    };
  }

  it('keeps both changes where they touch different fields', async () => {
    const { reference, act } = await twoReaders();
    await act({ riskLevel: 'High' }, `${reference} a`);
    const { file } = await act({ crmReference: 'CRM 1' }, `${reference} b`);
    expect(file.complaint).toMatchObject({ riskLevel: 'High', crmReference: 'CRM 1' });
  });

  it('tells the second which field differs, with all three values, and writes nothing', async () => {
    const { reference, act } = await twoReaders();
    await act({ riskLevel: 'High' }, `${reference} a`);
    const conflict = await act({ riskLevel: 'Low' }, `${reference} b`).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(CaseConflict);
    expect(conflict).toMatchObject({
      differences: [{ field: 'complaint/riskLevel', mine: 'Low', theirs: 'High' }],
      since: [{ act: 'change-details', by: { name: 'r6.user' } }]
    });
    expect((await readAgain(reference)).file.complaint.riskLevel).toBe('High');
    expect(await entriesOf(reference)).toHaveLength(1);
  });

  it('sees a change made past the hub, in the list itself', async () => {
    const { reference, act } = await twoReaders();
    const { items } = site.connection().sp.web.lists.getByTitle('Complaints');
    const [row]: { Id: number }[] = await items.filter(`Reference eq '${reference}'`)();
    await items.getById(row?.Id ?? 0).update({ RiskLevel: 'High' });
    await expect(act({ riskLevel: 'Low' }, `${reference} b`)).rejects.toBeInstanceOf(CaseConflict);
  });

  it('lets only one of two acts take a place in the timeline', async () => {
    const { reference } = await prepare('acknowledge');
    const { file } = await repository.open(reference);
    const results = await Promise.allSettled(
      ['a', 'b'].map((key) =>
        repository.perform({ act: 'acknowledge', values: { on: '2024-01-04' }, key: `${reference} ${key}`, base: file })
      )
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await entriesOf(reference)).toHaveLength(1);
  });
});

describe('a payment', () => {
  it('is agreed by the director, whose entry the rows follow with whoever may change them, and paid after it', async () => {
    const { reference } = await prepare('offer-remedy');
    const { sp } = site.connection();
    await addRoleMembers(sp, [{ login: loginOf('R4'), roles: [`Strategic lead: ${service}`] }], () => undefined);
    await secureAllCases(sp);
    const director = await site.hub(loginOf('R4')).casework();
    const { file } = await director.open(reference);
    const done = await director.perform({
      act: 'agree-remedy',
      values: { remedy: '1', on: '2024-01-05', budget: 'Service budget' },
      key: `${reference} agreed`,
      base: file
    });
    expect(done.file.remedies[0]).toMatchObject({ amount: 100, agreedOn: '2024-01-05', budget: 'Service budget' });
    const paid = await repository.perform({
      act: 'pay-remedy',
      values: { remedy: '1', on: '2024-01-05' },
      key: `${reference} paid`,
      base: (await repository.open(reference)).file
    });
    expect(paid.file.remedies[0]).toMatchObject({ paidOn: '2024-01-05', agreedBy: done.actor.id });
    const rows: { PaidDate: string | null; AgreedById: number }[] = await sp.web.lists
      .getByTitle('Remedies')
      .items.filter(`RemedyKey eq '${reference}|R1'`)();
    expect(rows).toMatchObject([{ AgreedById: done.actor.id, PaidDate: expect.stringContaining('2024-01-05') }]);
  });
});

describe("the Ombudsman's next letter", () => {
  it('is recorded by the link officer on a case that the Ombudsman has, and the rows follow with whoever may change them', async () => {
    const { reference, perform } = await prepare('escalate-to-ombudsman');
    const link = await site.hub(loginOf('R7')).casework();
    await secureAllCases(site.connection().sp);
    await expect(link.open(reference)).rejects.toMatchObject({ name: 'HubError' });
    await perform();
    const { file, actor } = await link.open(reference);
    expect(actor.roles).toEqual(['R7']);
    const values = { step: 'Investigation', ombudsmanReference: '24 000 001', on: '2024-01-05' };
    const key = `${reference} investigation`;
    const done = await link.perform({ act: 'escalate-to-ombudsman', values, key, base: file });
    expect(done.file.stages.map(({ stage }) => stage)).toEqual(['S1', 'ENQUIRY', 'INVESTIGATION']);
    await repository.open(reference);
    const rows: unknown[] = await site
      .connection()
      .sp.web.lists.getByTitle('ComplaintStages')
      .items.filter(`StageKey eq '${reference}|INVESTIGATION'`)();
    expect(rows).toHaveLength(1);
    // Answered one after the other, and decided: each stage closes, and the remedy's days begin.
    let base = done.file;
    for (const [act, more] of [
      ['answer-ombudsman', {}],
      ['answer-ombudsman', {}],
      ['decide-ombudsman', { decision: 'Upheld: fault and injustice', remedies: true }],
      ['answer-ombudsman', {}]
    ] as const) {
      const entered = { on: '2024-01-05', ...more };
      base = (await link.perform({ act, values: entered, key: `${reference} ${base.events.length}`, base })).file;
    }
    await repository.open(reference);
    const closed: { Stage: string; ClosedDate: string | null; Outcome: string | null }[] = await site
      .connection()
      .sp.web.lists.getByTitle('ComplaintStages')
      .items.select('Stage', 'ClosedDate', 'Outcome')
      .filter(`Reference eq '${reference}' and Process eq 'LGSCO'`)
      .orderBy('Id')();
    expect(closed.map(({ Stage, Outcome }) => [Stage, Outcome])).toEqual([
      ['ENQUIRY', null],
      ['INVESTIGATION', 'Upheld: fault and injustice'],
      ['REMEDY', null]
    ]);
    for (const { ClosedDate } of closed) expect(ClosedDate).toContain('2024-01-05');
  });
});

describe('an act that is not allowed', () => {
  it('is refused with the reason before anything is sent', async () => {
    const { reference } = await prepare('acknowledge');
    const { file } = await repository.open(reference);
    await expect(
      repository.perform({ act: 'hold-panel', values: { on: '2024-01-05' }, key: 'x', base: file })
    ).rejects.toMatchObject({ code: 'invalid', refusal: { why: 'state', act: 'hold-panel' } });
    expect(await entriesOf(reference)).toEqual([]);
  });

  it('is refused to who has no right, by the site too', async () => {
    const { reference } = await prepare('acknowledge');
    await expect((await site.hub(loginOf('R1')).casework()).open(reference)).rejects.toMatchObject({
      code: expect.stringMatching(/not-provisioned|not-found|forbidden/)
    });
  });
});
