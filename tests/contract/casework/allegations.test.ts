import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import type { CaseFile } from '../../../src/shared/domain/casework/CaseFile';
import type { NewAllegation } from '../../../src/shared/domain/casework/allegations/StaffAllegation';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addCase, underReference } from './caseSite';

let site: HubSite;
let named: number;
let count = 0;

beforeAll(async () => {
  site = await startHubSite({ today: '2024-01-05' });
  await site.fillGroups();
  named = (await site.connection().sp.web.ensureUser(loginOf('R3'))).Id;
});
afterEach(() => site.faults());
afterAll(async () => {
  await site.close();
});

async function newCase(): Promise<string> {
  const reference = `CH-2024-${String((count += 1)).padStart(4, '0')}`;
  await addCase(site.connection(loginOf('R6')), underReference(readyCase('stage1'), reference));
  await secureAllCases(site.connection().sp);
  return reference;
}

const allegation = (key: string, more: Partial<NewAllegation> = {}): NewAllegation => ({
  key,
  concern: 1,
  staff: named,
  namedOn: '2024-01-04',
  nature: 'Conduct',
  childMayBeHarmed: false,
  ...more
});

describe('a member of staff who is complained about', () => {
  it('is named in the restricted list, once however often it is sent, and seen by those alone who may', async () => {
    const reference = await newCase();
    const team = await site.hub(loginOf('R5')).casework();
    const { file } = await team.open(reference);
    await site.faults({ match: 'POST *StaffAllegations*', drop: true, afterCommit: true, times: 1 });
    await team.nameStaff(file, allegation('a'));
    await site.faults();
    await team.nameStaff(file, allegation('a'));
    expect(await team.allegations(file)).toMatchObject({
      allegations: [{ staff: named, concern: 1, nature: 'Conduct', namedOn: '2024-01-04' }],
      people: [{ id: named, name: 'r3.user' }],
      triggers: []
    });
    expect((await team.open(reference)).named).toEqual([named]);
    const director = await site.hub(loginOf('R4')).casework();
    expect(await director.allegations(file)).toBeUndefined();
  });

  it('may not investigate it, whoever tries to allocate it', async () => {
    const team = await site.hub(loginOf('R5')).casework();
    const { file } = await team.open(await newCase());
    await team.nameStaff(file, allegation('to investigate'));
    await expect(
      team.perform({ act: 'allocate', values: { officer: named, on: '2024-01-05' }, key: 'to them', base: file })
    ).rejects.toMatchObject({ code: 'invalid', refusal: { why: 'officerComplainedAbout' } });
  });

  it('has a review due at the third complaint within twelve months', async () => {
    const team = await site.hub(loginOf('R6')).casework();
    const staff = (await site.connection().sp.web.ensureUser(loginOf('R10'))).Id;
    let last: CaseFile | undefined;
    for (const key of ['b', 'c', 'd']) {
      last = (await team.open(await newCase())).file;
      await team.nameStaff(last, allegation(key, { staff }));
    }
    expect(last && (await team.allegations(last))?.triggers).toEqual([
      { staff, reasons: ['complaints'], months: 12, complaints: 3, upheldConcerns: 0 }
    ]);
  });

  it.each([
    [{ concern: 9 }, 'namingConcernMissing'],
    [{ staff: 0 }, 'noPerson'],
    [{ namedOn: '2024-01-06' }, 'notBetween'],
    [{ nature: '' }, 'notInList']
  ])('is not recorded with %j', async (more, why) => {
    const team = await site.hub(loginOf('R5')).casework();
    const { file } = await team.open(await newCase());
    await expect(team.nameStaff(file, allegation('wrong', more))).rejects.toMatchObject({
      code: 'invalid',
      refusal: { why }
    });
  });
});
