import type { FaultRule } from '../../../site/server/faults';
import type { ActValues } from '../../../src/shared/domain/casework/acts/ActField';
import type { CaseworkRepository, OpenedCase } from '../../../src/shared/domain/casework/CaseworkRepository';
import { keyFromContact } from '../../../src/shared/domain/casework/registration/registration';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';

const quick: ActValues = {
  process: 'CHILD_STAT',
  receivedOn: '2026-11-20',
  channel: 'Email',
  team: 'Team West',
  complainant: 'Parent or carer',
  'category.1': 'Communication',
  complainantName: 'Perrin Oakes',
  contactPreference: 'Evenings'
};

let site: HubSite;
let officer: CaseworkRepository;

beforeAll(async () => {
  site = await startHubSite({ today: '2026-11-23' });
  await site.fillGroups();
  officer = await site.hub(loginOf('R5')).casework();
});
afterEach(() => site.faults());
afterAll(async () => {
  await site.close();
});

async function rowsOf(list: string, reference: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = await site
    .connection()
    .sp.web.lists.getByTitle(list)
    .items.filter(`Reference eq '${reference}'`)();
  return rows;
}

describe('registering on the wire', () => {
  it('makes the case, its first entry and its people, each in its list', async () => {
    const { file } = await officer.register({ key: 'first', values: quick });
    expect(file.complaint.reference).toBe('CH-2026-0001');
    expect(file.events).toMatchObject([{ act: 'register', by: { name: 'r5.user' } }]);
    for (const list of ['Complaints', 'ComplaintStages', 'Concerns', 'CaseEvents', 'People', 'Contacts']) {
      expect([list, (await rowsOf(list, 'CH-2026-0001')).length]).toEqual([list, 1]);
    }
    const [timeline] = await rowsOf('CaseEvents', 'CH-2026-0001');
    expect(JSON.stringify(timeline)).not.toContain('Oakes');
    expect(await officer.casesOf('oakes perrin')).toEqual(['CH-2026-0001']);
    expect((await officer.desk()).earlier).toMatchObject([{ reference: 'CH-2026-0001', team: 'Team West' }]);
  });

  const faults: Record<string, Omit<FaultRule, 'match'>> = {
    'a 429': { status: 429, retryAfter: 0 },
    'a 503': { status: 503, retryAfter: 0 },
    'a lost connection': { drop: true },
    'a lost answer': { drop: true, afterCommit: true },
    'a 412': { status: 412 }
  };

  it.each(Object.keys(faults))('survives %s on each of its writes, and makes one case', async (fault) => {
    const writes = ['POST *AddValidateUpdateItemUsingPath*', 'POST *$batch*', 'POST *items', 'POST *folders*'];
    await site.faults(...writes.map((match) => ({ match, ...faults[fault], times: 1 })));
    const values = { ...quick, crmReference: fault };
    const first = await officer.register({ key: fault, values }).catch((error: unknown) => error);
    if (first instanceof Error) {
      expect(first).toMatchObject({ name: 'HubError', code: expect.stringMatching(/throttled|unavailable|conflict/) });
    }
    await site.faults();
    const { file } = await officer.register({ key: fault, values });
    const made: unknown[] = await site
      .connection()
      .sp.web.lists.getByTitle('Complaints')
      .items.filter(`CrmReference eq '${fault}'`)();
    expect(made).toHaveLength(1);
    expect(await rowsOf('People', file.complaint.reference)).toHaveLength(1);
    expect(await rowsOf('Contacts', file.complaint.reference)).toHaveLength(1);
    expect(await rowsOf('CaseEvents', file.complaint.reference)).toHaveLength(1);
  });

  it('gives two people who register at once two references', async () => {
    const manager = await site.hub(loginOf('R6')).casework();
    const made: OpenedCase[] = await Promise.all([
      officer.register({ key: 'two a', values: quick }),
      manager.register({ key: 'two b', values: quick })
    ]);
    expect(new Set(made.map(({ file }) => file.complaint.reference)).size).toBe(2);
  });

  it('lets resident experience register although it sees no case that was taken on', async () => {
    const intake = await site.hub(loginOf('R14')).casework();
    const { file } = await intake.register({ key: 'intake', values: quick });
    expect(file.complaint.reference).toMatch(/^CH-2026-\d{4}$/);
    expect((await officer.open(file.complaint.reference)).file.events).toHaveLength(1);
    // It is theirs until the service recovery team takes it on.
    const opened = await intake.open(file.complaint.reference);
    await intake.perform({ act: 'acknowledge', values: { on: '2026-11-23' }, key: 'intake ack', base: opened.file });
    await officer.perform({
      act: 'allocate',
      values: { on: '2026-11-23', officer: (await site.connection().sp.web.ensureUser(loginOf('R2'))).Id },
      key: 'taken on',
      base: (await officer.open(file.complaint.reference)).file
    });
    await expect(intake.open(file.complaint.reference)).rejects.toMatchObject({ code: 'not-found' });
    expect((await (await site.hub(loginOf('R2')).casework()).open(file.complaint.reference)).file.stages).toHaveLength(
      1
    );
  });

  describe('a contact that turned out to be a complaint', () => {
    const kinds = {
      comment: { type: 'Disagreement', words: 'Nobody came to the meeting.' },
      compliment: { source: 'Parent/carers', theme: 'Good communication', words: 'Thanks, but nobody came.' }
    } as const;
    const lists = { comment: 'Comments', compliment: 'Compliments' } as const;
    const table = (['comment', 'compliment'] as const).flatMap((kind) =>
      Object.keys(faults).map((fault) => ({ kind, fault }))
    );

    it.each(table)('$kind becomes one case, linked both ways, over $fault', async ({ kind, fault }) => {
      const contacts = await site.hub(loginOf('R5')).contacts();
      const on = { receivedOn: '2026-11-20', channel: 'Email', team: 'Team West' };
      const from = await contacts.record({ kind, key: `${kind} ${fault}`, values: { ...on, ...kinds[kind] } });
      const { values: brought } = await contacts.toRegister(from);
      expect(brought).toMatchObject({ from, receivedOn: '2026-11-20', 'wording.1': kinds[kind].words });
      const values = { ...brought, channel: 'Email', process: 'CHILD_STAT', 'category.1': 'Communication' };
      const key = keyFromContact(from);
      const writes = ['POST *AddValidateUpdateItemUsingPath*', `POST *${lists[kind]}*`];
      await site.faults(...writes.map((match) => ({ match, ...faults[fault], times: 1 })));
      await officer.register({ key, values }).catch((error: unknown) => {
        expect(error).toMatchObject({
          name: 'HubError',
          code: expect.stringMatching(/throttled|unavailable|conflict/)
        });
      });
      await site.faults();
      // Whoever goes on with it, it is the same case.
      const manager = await site.hub(loginOf('R6')).casework();
      const made = await Promise.all([officer, manager].map((casework) => casework.register({ key, values })));
      const [reference, ...others] = [...new Set(made.map(({ file }) => file.complaint.reference))];
      expect(others).toEqual([]);
      expect(made[0]?.file.complaint.cameFrom).toBe(from);
      const [row] = await rowsOf(lists[kind], from);
      expect(row).toMatchObject({
        ComplaintReference: reference,
        ...(kind === 'comment' ? { ConvertedTo: 'Complaint' } : { IncludeInReport: false })
      });
      expect(await contacts.toRegister(from)).toMatchObject({ complaint: reference });
      const found = (await contacts.recent(kind, '2026-11-23')).find((each) => each.reference === from);
      expect(found).toMatchObject({ complaint: reference, awaitsReply: false });
      const cases: unknown[] = await site
        .connection()
        .sp.web.lists.getByTitle('Complaints')
        .items.filter(`CameFrom eq '${from}'`)();
      expect(cases).toHaveLength(1);
    });

    it('is registered by those who register, and by nobody else', async () => {
      const may = await Promise.all(
        (['R2', 'R5', 'R6', 'R14'] as const).map(async (role) => (await site.hub(loginOf(role)).contacts()).desk())
      );
      expect(may.map(({ mayRegister }) => mayRegister)).toEqual([false, true, true, true]);
      await expect((await site.hub(loginOf('R1')).contacts()).toRegister('CM-2026-0001')).rejects.toMatchObject({
        name: 'HubError'
      });
    });
  });

  it('is not for those who may not', async () => {
    const reader = await site.hub(loginOf('R1')).casework();
    expect((await reader.desk()).mayRegister).toBe(false);
    await expect(reader.register({ key: 'no', values: quick })).rejects.toMatchObject({ name: 'HubError' });
  });
});
