import type { FaultRule } from '../../../site/server/faults';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureCase } from '../../../src/shared/data/rights/secureCases';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { type ListShare, sharesInWords } from '../../../src/shared/domain/retention/ListShare';
import type { RetentionRepository } from '../../../src/shared/domain/retention/RetentionRepository';
import { addCase, underReference } from '../casework/caseSite';
import { type HubSite, loginOf, owner, startHubSite } from '../data/hubSite';

/** Two service recovery managers, and whoever runs the administrator's job. */
const [first, second, job] = [loginOf('R6'), loginOf('R4'), owner];

const everyList: readonly ListShare[] = [
  { list: 'CaseEvents', rows: 1 },
  { list: 'StaffAllegations', rows: 1 },
  { list: 'EqualityAnswers', rows: 1 },
  { list: 'People', rows: 2 },
  { list: 'Contacts', rows: 1 },
  { list: 'InvestigationLogs', rows: 1 },
  { list: 'Actions', rows: 1 },
  { list: 'Remedies', rows: 2 },
  { list: 'Concerns', rows: 1 },
  { list: 'ComplaintStages', rows: 1 },
  { list: 'Complaints', rows: 1 }
];

describe('records over their time', () => {
  let site: HubSite;
  let count = 0;
  const as = (login: string): Promise<RetentionRepository> => site.hub(login).retention();
  const rowsOf = async (list: string, filter: string): Promise<Record<string, unknown>[]> => {
    const rows: Record<string, unknown>[] = await site
      .connection()
      .sp.web.lists.getByTitle(list)
      .items.filter(filter)();
    return rows;
  };
  const steps = async (reference: string): Promise<unknown[]> =>
    (await rowsOf('AuditLog', `Subject eq '${reference}'`)).map(({ Act }) => Act);

  beforeAll(async () => {
    site = await startHubSite({ today: '2026-11-26' });
    await site.fillGroups();
    await addRoleMembers(
      site.connection().sp,
      [{ login: second, roles: ['Service recovery manager'] }],
      () => undefined
    );
  });
  afterEach(() => site.faults());
  afterAll(async () => {
    await site.close();
  });

  /** A case with rows in every list, closed long ago. */
  async function oldCase({ closedOn = '2017-05-02', hold = false } = {}): Promise<string> {
    const reference = `CH-2017-${String((count += 1)).padStart(4, '0')}`;
    const file = readyCase('withdrawn');
    const complaint = { ...file.complaint, status: 'Closed', closedOn } as const;
    await addCase(site.connection(), underReference({ ...file, complaint }, reference));
    const { sp } = site.connection();
    const { Id: StaffMemberId } = await sp.web.ensureUser(loginOf('R1'));
    const add = (list: string, columns: object): Promise<unknown> =>
      sp.web.lists.getByTitle(list).items.add({ Title: reference, Reference: reference, ...columns });
    await add('People', { PersonRole: 'Complainant', PersonName: 'Invented Person' });
    await add('People', { PersonRole: 'Child or service user', PersonName: 'Invented Child' });
    await add('Contacts', { ContactKey: `${reference}|C1`, PersonRole: 'Complainant', PersonName: 'Invented Person' });
    await add('EqualityAnswers', { AnswerKey: `${reference}|Child`, Subject: 'Child or service user' });
    await add('StaffAllegations', { ConcernKey: `${reference}|1`, AllegationKey: `${reference}|1|1`, StaffMemberId });
    await add('InvestigationLogs', { LogKey: `${reference}|S1`, Stage: 'S1', Status: 'Accepted' });
    await add('Actions', { ActionKey: `${reference}|A1`, Status: 'Done' });
    if (hold) {
      const [row] = await rowsOf('Complaints', `Reference eq '${reference}'`);
      await sp.web.lists.getByTitle('Complaints').items.getById(Number(row?.Id)).update({ DestructionHold: true });
    }
    await secureCase(sp, reference);
    return reference;
  }

  async function agreedCase(): Promise<string> {
    const reference = await oldCase();
    await (await as(first)).propose(reference, everyList);
    await (await as(second)).agree(reference, everyList);
    return reference;
  }

  async function expectGone(reference: string): Promise<void> {
    for (const { list } of everyList) expect(await rowsOf(list, `Reference eq '${reference}'`)).toEqual([]);
    expect(await rowsOf('CaseEvents', `FileLeafRef eq '${reference}'`)).toEqual([]);
    expect(await steps(reference)).toEqual([
      'Destruction proposed',
      'Destruction agreed',
      'Destruction begun',
      'Destruction done'
    ]);
  }

  it('are listed with the rule, the last day and whether they are held; younger ones are not', async () => {
    const [due, held] = [await oldCase(), await oldCase({ hold: true })];
    const young = await oldCase({ closedOn: '2020-11-26' });
    const { items } = await (await as(first)).review();
    const found = new Map(items.map((item) => [item.reference, item]));
    expect(found.get(due)?.retention).toMatchObject({ state: 'due', keepUntil: '2023-05-02', rule: { months: 72 } });
    expect(found.get(held)?.retention.state).toBe('held');
    expect(found.has(young)).toBe(false);
  });

  it('are shown with exactly what would go, list by list, and nothing goes by looking', async () => {
    const reference = await oldCase();
    const repository = await as(first);
    expect(await repository.dryRun(reference)).toEqual(everyList);
    expect(await repository.dryRun(reference)).toEqual(everyList);
  });

  it('go once two people have agreed, every row and nothing of other cases', async () => {
    const other = await oldCase();
    const reference = await agreedCase();
    await (await as(job)).destroy(reference);
    await expectGone(reference);
    expect(await (await as(job)).dryRun(other)).toEqual(everyList);
    // A second time nothing is left to do.
    await (await as(job)).destroy(reference);
    await expectGone(reference);
  });

  it('leave a log with who, when and how many rows, and without a word of the case', async () => {
    const reference = await agreedCase();
    await (await as(job)).destroy(reference);
    const log = await site
      .connection()
      .sp.web.lists.getByTitle('AuditLog')
      .items.select('Title', 'Act', 'Subject', 'Before', 'After', 'Reason', 'Author/Title')
      .expand('Author')
      .filter(`Subject eq '${reference}'`)<{ Author: { Title: string } }[]>();
    expect(log.map(({ Author }) => Author.Title)).toEqual(['r6.user', 'r4.user', 'owner', 'owner']);
    expect(log[0]).toMatchObject({
      Title: `Destruction proposed: ${reference}`,
      Before: sharesInWords(everyList)
    });
    expect(JSON.stringify(log)).not.toMatch(/Invented|withdrawn/i);
  });

  it.each<[string, () => Promise<[string, (reference: string) => Promise<void>]>, string]>([
    [
      'one person alone',
      async () => {
        const reference = await oldCase();
        await (await as(first)).propose(reference, everyList);
        return [reference, async (each) => (await as(first)).agree(each, everyList)];
      },
      'sameProposer'
    ],
    [
      'a held case, proposed',
      async () => [await oldCase({ hold: true }), async (each) => (await as(first)).propose(each, everyList)],
      'heldFromDestruction'
    ],
    [
      'a case still to be kept',
      async () => [
        await oldCase({ closedOn: '2021-01-04' }),
        async (each) => (await as(first)).propose(each, everyList)
      ],
      'keptUntil'
    ],
    [
      'a case nobody has proposed',
      async () => [await oldCase(), async (each) => (await as(second)).agree(each, everyList)],
      'notProposed'
    ],
    [
      'a case only one has spoken on',
      async () => {
        const reference = await oldCase();
        await (await as(first)).propose(reference, everyList);
        return [reference, async (each) => (await as(job)).destroy(each)];
      },
      'notAgreedByTwo'
    ],
    [
      'a case held after two agreed',
      async () => {
        const reference = await agreedCase();
        const [row] = await rowsOf('Complaints', `Reference eq '${reference}'`);
        const list = site.connection().sp.web.lists.getByTitle('Complaints');
        await list.items.getById(Number(row?.Id)).update({ DestructionHold: true });
        return [reference, async (each) => (await as(job)).destroy(each)];
      },
      'heldFromDestruction'
    ],
    [
      'a case that is no longer what was agreed',
      async () => {
        const reference = await agreedCase();
        const columns = { Reference: reference, PersonRole: 'Complainant', PersonName: 'Late' };
        await site.connection().sp.web.lists.getByTitle('People').items.add(columns);
        return [reference, async (each) => (await as(job)).destroy(each)];
      },
      'notAsProposed'
    ]
  ])('stay: %s', async (_what, prepare, why) => {
    const [reference, act] = await prepare();
    const before = await (await as(job)).dryRun(reference);
    await expect(act(reference)).rejects.toMatchObject({ refusal: { why } });
    expect(await (await as(job)).dryRun(reference)).toEqual(before);
  });

  it('are proposed and agreed on once, however often it is asked for', async () => {
    const reference = await oldCase();
    for (let time = 0; time < 2; time += 1) await (await as(first)).propose(reference, everyList);
    await expect((await as(second)).propose(reference, everyList)).rejects.toMatchObject({ code: 'conflict' });
    for (let time = 0; time < 2; time += 1) await (await as(second)).agree(reference, everyList);
    expect(await steps(reference)).toEqual(['Destruction proposed', 'Destruction agreed']);
  });

  const faults: Record<string, Omit<FaultRule, 'match'>> = {
    'a 429': { status: 429, retryAfter: 0 },
    'a 503': { status: 503, retryAfter: 0 },
    'a lost connection': { drop: true },
    'a lost answer': { drop: true, afterCommit: true },
    'a 412': { status: 412 }
  };
  it.each(Object.keys(faults))('go all the same, once, after %s on each of the writes', async (fault) => {
    const reference = await oldCase();
    const broken = async (run: () => Promise<void>): Promise<void> => {
      const writes = ['POST *AuditLog*', 'POST *$batch*', 'POST *CaseEvents*items(*'];
      await site.faults(...writes.map((match) => ({ match, ...faults[fault], times: 1 })));
      const failure = await run().catch((error: unknown) => error);
      if (failure !== undefined)
        expect(failure).toMatchObject({ code: expect.stringMatching(/unavailable|throttled/) });
      await site.faults();
      await run();
    };
    await broken(async () => (await as(first)).propose(reference, everyList));
    await broken(async () => (await as(second)).agree(reference, everyList));
    await broken(async () => (await as(job)).destroy(reference));
    await expectGone(reference);
  });

  describe("by the site's own rights", () => {
    it('are reviewed by the service recovery manager alone', async () => {
      const roles = ['R1', 'R2', 'R3', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R13', 'R14'] as const;
      const may = await Promise.all(
        roles.map(async (role) => ((await (await as(loginOf(role))).mayReview()) ? [role] : []))
      );
      expect(may.flat()).toEqual(['R6']);
    });

    it('one person cannot speak as two, nor change what was said', async () => {
      const reference = await oldCase();
      await (await as(first)).propose(reference, everyList);
      const { sp } = site.connection(first);
      const { Id: AuthorId } = await sp.web.ensureUser(second);
      const log = sp.web.lists.getByTitle('AuditLog').items;
      const [proposed] = await rowsOf('AuditLog', `Subject eq '${reference}'`);
      await expect(log.getById(Number(proposed?.Id)).update({ AuthorId })).rejects.toThrow('[403]');
      await log.add({
        Title: 'x',
        EntryKey: `agreed|${reference}|1`,
        Act: 'Destruction agreed',
        Subject: reference,
        AuthorId
      });
      await expect((await as(job)).destroy(reference)).rejects.toMatchObject({ refusal: { why: 'sameProposer' } });
      expect(await (await as(job)).dryRun(reference)).toEqual(everyList);
    });

    it('a timeline is taken away by no role of the hub', async () => {
      const reference = await agreedCase();
      await expect((await as(second)).destroy(reference)).rejects.toMatchObject({ code: 'forbidden' });
      expect(await (await as(job)).dryRun(reference)).toEqual(everyList);
    });
  });
});
