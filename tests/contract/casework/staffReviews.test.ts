import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import type { ActValues } from '../../../src/shared/domain/casework/acts/ActField';
import type { StaffReview, StaffReviews } from '../../../src/shared/domain/casework/allegations/staffReviews';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addCase, underReference } from './caseSite';

const service = 'Assessment and family support';
const entered: ActValues = { on: '2024-01-05', response: 'Supervision', support: 'A talk', referral: 'None' };
let site: HubSite;
let named: number;
let count = 0;

beforeAll(async () => {
  site = await startHubSite({ today: '2024-01-05' });
  await site.fillGroups();
  const { sp } = site.connection();
  await addRoleMembers(
    sp,
    [
      { login: loginOf('R3'), roles: [`Operational lead: ${service}`] },
      { login: loginOf('R4'), roles: ['Service recovery manager'] }
    ],
    () => undefined
  );
  named = (await sp.web.ensureUser(loginOf('R10'))).Id;
  for (const own of [service, service, 'Fostering and adoption']) await nameIn(own);
});
afterEach(() => site.faults());
afterAll(() => site.close());

async function nameIn(own: string): Promise<void> {
  const reference = `CH-2024-${String((count += 1)).padStart(4, '0')}`;
  const file = underReference(readyCase('stage1'), reference);
  const stages = file.stages.map((stage) => ({ ...stage, service: own }));
  await addCase(site.connection(loginOf('R6')), { ...file, stages, complaint: { ...file.complaint, service: own } });
  await secureAllCases(site.connection().sp);
  const team = await site.hub(loginOf('R5')).casework();
  const opened = await team.open(reference);
  await team.nameStaff(opened.file, {
    key: reference,
    concern: 1,
    staff: named,
    namedOn: '2024-01-04',
    nature: 'Practice',
    childMayBeHarmed: false
  });
}

async function reviews(role: Parameters<typeof loginOf>[0]): Promise<StaffReviews | undefined> {
  return (await site.hub(loginOf(role)).staffReviews()).list();
}

async function firstDue(): Promise<StaffReview> {
  const [review] = (await reviews('R6'))?.due ?? [];
  if (!review) throw new Error('No review is due.');
  return review;
}

describe('reviews of staff', () => {
  it('are told to the manager and to the lead who sees enough of them, and to nobody else', async () => {
    expect(await reviews('R6')).toMatchObject({
      due: [{ person: { id: named, name: 'r10.user' }, trigger: { reasons: ['complaints'], complaints: 3 } }],
      made: [],
      mayRecord: true
    });
    // Two of the three are of her service.
    expect(await reviews('R3')).toMatchObject({ due: [], made: [], mayRecord: false });
    for (const role of ['R1', 'R2', 'R5', 'R7', 'R10', 'R12'] as const) expect(await reviews(role)).toBeUndefined();
  });

  it('follow the limits that the manager alone may set', async () => {
    const limits = (role: Parameters<typeof loginOf>[0]): ReturnType<typeof site.connection>['sp']['web']['lists'] =>
      site.connection(loginOf(role)).sp.web.lists;
    const items = limits('R6').getByTitle('StaffTriggerLimits').items;
    const [row]: { Id: number }[] = await items();
    await items.getById(row?.Id ?? 0).update({ Complaints: 2 });
    expect(await reviews('R3')).toMatchObject({ due: [{ person: { name: 'r10.user' } }], limits: { complaints: 2 } });
    await items.getById(row?.Id ?? 0).update({ Complaints: 4 });
    expect(await reviews('R6')).toMatchObject({ due: [] });
    await items.getById(row?.Id ?? 0).update({ Complaints: 3 });
    for (const role of ['R3', 'R5'] as const) {
      await expect(
        limits(role)
          .getByTitle('StaffTriggerLimits')
          .items.getById(row?.Id ?? 0)
          .update({ Complaints: 1 })
      ).rejects.toThrow('[403]');
    }
  });

  it('are recorded once by whoever may, over a lost answer, and are due again with the next complaint', async () => {
    const review = await firstDue();
    const lead = await site.hub(loginOf('R3')).staffReviews();
    await expect(lead.record(review, entered)).rejects.toMatchObject({ name: 'HubError' });
    const manager = await site.hub(loginOf('R6')).staffReviews();
    await expect(manager.record(review, { ...entered, referral: 'LADO' })).rejects.toMatchObject({ code: 'invalid' });
    await site.faults({ match: 'POST *$batch*', drop: true, afterCommit: true, times: 1 });
    await manager.record(review, entered);
    await site.faults();
    const deputy = await site.hub(loginOf('R4')).staffReviews();
    await expect(deputy.record(review, { ...entered, response: 'Training' })).rejects.toMatchObject({
      code: 'conflict'
    });
    const rows: { ReviewResponse: string; ReviewedById: number }[] = await site
      .connection()
      .sp.web.lists.getByTitle('StaffAllegations')
      .items();
    expect(new Set(rows.map(({ ReviewResponse }) => ReviewResponse))).toEqual(new Set(['Supervision']));
    expect(await reviews('R6')).toMatchObject({ due: [], made: [{ person: { id: named } }] });
    await nameIn(service);
    expect(await reviews('R6')).toMatchObject({ due: [{ trigger: { complaints: 4 } }], made: [] });
  });
});
