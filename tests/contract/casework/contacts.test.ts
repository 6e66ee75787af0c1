import type { FaultRule } from '../../../site/server/faults';
import type { ActValues } from '../../../src/shared/domain/casework/acts/ActField';
import type { ContactKind } from '../../../src/shared/domain/contacts/contactFields';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';

const today = '2026-11-26';
const team = 'Team West';
const on = { receivedOn: '2026-11-20', team };
const entries: Readonly<Record<Exclude<ContactKind, 'ombudsman'>, ActValues>> = {
  compliment: { ...on, source: 'Parent/carers', theme: 'Good communication' },
  comment: { ...on, type: 'Suggestion', words: 'A bench by the door.', responseNeeded: true },
  enquiry: { ...on, kind: 'MP enquiry', type: 'New' }
};
const kinds = Object.keys(entries) as (keyof typeof entries)[];
const lists = { compliment: 'Compliments', comment: 'Comments', enquiry: 'Enquiries' } as const;
let site: HubSite;

beforeAll(async () => {
  site = await startHubSite({ today });
  await site.fillGroups();
});
afterEach(() => site.faults());
afterAll(() => site.close());

describe('contacts that are no complaint', () => {
  const faults: Record<string, Omit<FaultRule, 'match'>> = {
    'a 429': { status: 429, retryAfter: 0 },
    'a 503': { status: 503, retryAfter: 0 },
    'a lost connection': { drop: true },
    'a lost answer': { drop: true, afterCommit: true }
  };
  const table = kinds.flatMap((kind) => Object.keys(faults).map((fault) => ({ kind, fault })));

  it.each(table)('$kind is recorded once over $fault', async ({ kind, fault }) => {
    const contacts = await site.hub(loginOf('R5')).contacts();
    const request = { kind, key: `${kind} ${fault}`, values: entries[kind] };
    await site.faults({ match: `POST *${lists[kind]}*`, ...faults[fault], times: 1 });
    await contacts.record(request).catch((error: unknown) => expect(error).toMatchObject({ name: 'HubError' }));
    await site.faults();
    const reference = await contacts.record(request);
    const rows: { Reference: string; HasUniqueRoleAssignments: boolean }[] = await site
      .connection()
      .sp.web.lists.getByTitle(lists[kind])
      .items.select('Reference', 'HasUniqueRoleAssignments')
      .filter(`ClientKey eq '${request.key}'`)();
    expect(rows).toEqual([expect.objectContaining({ Reference: reference, HasUniqueRoleAssignments: true })]);
  });

  it('have numbers of their own, also where two people record at once', async () => {
    const [a, b] = [await site.hub(loginOf('R5')).contacts(), await site.hub(loginOf('R6')).contacts()];
    const given = await Promise.all(
      [a, b, a, b].map((one, place) =>
        one.record({ kind: 'comment', key: `at once ${place}`, values: entries.comment })
      )
    );
    expect(new Set(given).size).toBe(4);
    for (const reference of given) expect(reference).toMatch(/^CM-2026-\d{4}$/);
  });

  it.each([
    ['MP enquiry', '2026-12-04'],
    ['Councillor enquiry', '2026-12-04'],
    ['Subject access request', '2026-12-21']
  ])('%s is due by the process rules, and answered once', async (kind, dueOn) => {
    const contacts = await site.hub(loginOf('R5')).contacts();
    const reference = await contacts.record({ kind: 'enquiry', key: kind, values: { ...entries.enquiry, kind } });
    const found = (await contacts.recent('enquiry', today)).find((each) => each.reference === reference);
    expect(found).toMatchObject({ dueOn, awaitsReply: true, of: 'Assessment and family support' });
    const waits = async (): Promise<boolean> =>
      (await contacts.waiting('enquiry', today)).some((each) => each.reference === reference);
    expect(await waits()).toBe(true);
    if (!found) throw new Error('It is not in the list.');
    await expect(contacts.reply(found, '2026-11-27')).rejects.toMatchObject({ code: 'invalid' });
    await site.faults({ match: 'POST *Enquiries*', drop: true, afterCommit: true, times: 1 });
    await contacts.reply(found, '2026-11-25');
    const [after] = (await contacts.recent('enquiry', today)).filter((each) => each.reference === reference);
    expect(after).toMatchObject({ repliedOn: '2026-11-25', awaitsReply: false });
    expect(await waits()).toBe(false);
  });

  it.each([
    ['R1', []],
    ['R2', ['compliment', 'comment']],
    ['R5', kinds],
    ['R7', ['ombudsman']],
    ['R9', ['enquiry']],
    ['R14', kinds]
  ] as const)('%s may record %j, by the site itself', async (role, allowed) => {
    const contacts = await site.hub(loginOf(role)).contacts();
    expect((await contacts.desk()).kinds).toEqual(allowed);
    for (const kind of kinds) {
      const attempt = contacts.record({ kind, key: `${role} ${kind}`, values: entries[kind] });
      if ((allowed as readonly string[]).includes(kind)) await attempt;
      else await expect(attempt).rejects.toMatchObject({ name: 'HubError' });
    }
  });

  it("the Ombudsman's letter begins one case in the tracker, whoever tries twice", async () => {
    const contacts = await site.hub(loginOf('R7')).contacts();
    const values = { ...on, reference: '26 000 123', stage: 'Enquiry', linkedTo: ['CH-2026-0001'] };
    await contacts.record({ kind: 'ombudsman', key: 'a', values });
    await contacts.record({ kind: 'ombudsman', key: 'b', values });
    const rows: unknown[] = await site.connection().sp.web.lists.getByTitle('OmbudsmanCases').items();
    expect(rows).toHaveLength(1);
    const { items } = site.connection().sp.web.lists.getByTitle('OmbudsmanCases');
    const set = async (columns: object): Promise<unknown> => {
      await items.getById(1).update(columns);
      return contacts.waiting('ombudsman', today);
    };
    expect(await set({ RemedyDueDate: '2026-12-01T00:00:00Z' })).toMatchObject([
      {
        reference: '26 000 123',
        dueOn: '2026-12-01',
        cases: ['CH-2026-0001'],
        service: 'Assessment and family support'
      }
    ]);
    expect(await set({ RemedyCompliance: 'On time' })).toEqual([]);
  });

  it('a comment waits only where a reply is wanted', async () => {
    const contacts = await site.hub(loginOf('R5')).contacts();
    const [wanted, other] = await Promise.all(
      [true, false].map((responseNeeded) =>
        contacts.record({
          kind: 'comment',
          key: `reply ${responseNeeded}`,
          values: { ...entries.comment, responseNeeded }
        })
      )
    );
    const waiting = (await contacts.waiting('comment', today)).map(({ reference }) => reference);
    expect([waiting.includes(wanted ?? ''), waiting.includes(other ?? '')]).toEqual([true, false]);
    expect(await (await site.hub(loginOf('R1')).contacts()).waiting('comment', today)).toEqual([]);
  });

  it.each([
    ['compliment', { source: 'Other' }, 'otherSourceMissing'],
    ['compliment', { receivedOn: '2026-11-27' }, 'ahead'],
    ['comment', { forwardedOn: '2026-11-21' }, 'forwardedToNobody'],
    ['enquiry', { type: '' }, 'subjectMissing'],
    ['enquiry', { team: 'Nowhere' }, 'noTeam']
  ] as const)('%s with %j is refused: %s', async (kind, more, why) => {
    const contacts = await site.hub(loginOf('R5')).contacts();
    await expect(contacts.record({ kind, key: 'wrong', values: { ...entries[kind], ...more } })).rejects.toMatchObject({
      code: 'invalid',
      refusal: { why }
    });
  });
});
