import type { FaultRule } from '../../../site/server/faults';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import type { CaseFile } from '../../../src/shared/domain/casework/CaseFile';
import type { CaseRecordsRepository } from '../../../src/shared/domain/casework/CaseRecordsRepository';
import { type CasePeople, PersonConflict } from '../../../src/shared/domain/casework/people/CasePerson';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addCase, underReference } from './caseSite';

let site: HubSite;
let count = 0;

beforeAll(async () => {
  site = await startHubSite({ today: '2024-01-05' });
  await site.fillGroups();
});
afterEach(() => site.faults());
afterAll(() => site.close());

async function newCase(): Promise<CaseFile> {
  const reference = `CH-2024-${String((count += 1)).padStart(4, '0')}`;
  const file = underReference(readyCase('stage1'), reference);
  const { Id } = await site.connection().sp.web.ensureUser(loginOf('R2'));
  const stages = file.stages.map((stage) => ({ ...stage, officer: { id: Id, name: '' } }));
  await addCase(site.connection(loginOf('R6')), { ...file, stages });
  await secureAllCases(site.connection().sp);
  return (await (await site.hub(loginOf('R6')).casework()).open(reference)).file;
}

const as = (role: Parameters<typeof loginOf>[0]): Promise<CaseRecordsRepository> =>
  site.hub(loginOf(role)).caseRecords();
const ada = { role: 'Complainant', name: 'Ada Archer', contactPreference: 'Letter to 1 High Street' } as const;

async function peopleOf(file: CaseFile): Promise<CasePeople['people']> {
  return (await (await as('R6')).people(file))?.people ?? [];
}

describe('people of a case', () => {
  const faults: Record<string, Omit<FaultRule, 'match'>> = {
    'a 429': { status: 429, retryAfter: 0 },
    'a 503': { status: 503, retryAfter: 0 },
    'a lost connection': { drop: true },
    'a lost answer': { drop: true, afterCommit: true },
    'a 412': { status: 412 }
  };

  it.each(Object.keys(faults))(
    'are added and changed once, with what an officer may know beside it: %s',
    async (fault) => {
      const file = await newCase();
      const team = await as('R5');
      const send = async (act: () => Promise<void>): Promise<void> => {
        await site.faults(
          { match: 'POST *People*', ...faults[fault], times: 1 },
          { match: 'POST *Contacts*', ...faults[fault], times: 1 }
        );
        await act().catch((error: unknown) => expect(error).toMatchObject({ name: 'HubError' }));
        await site.faults();
        await act();
      };
      await send(() =>
        team.savePerson(file, { key: 'a', values: { ...ada, age: '34', parentalResponsibility: true } })
      );
      const [added] = await peopleOf(file);
      expect(added?.values).toEqual({ ...ada, age: '34', parentalResponsibility: true });
      const values = { ...added?.values, name: 'Ada Arden', age: '' };
      await send(() => team.savePerson(file, { key: 'b', base: added, values }));
      const people = await peopleOf(file);
      expect(people.map((person) => person.values)).toEqual([
        { ...ada, name: 'Ada Arden', parentalResponsibility: true }
      ]);
      const officer = await site.hub(loginOf('R2')).casework();
      const { contacts } = await officer.surroundings(file);
      expect(contacts).toMatchObject([{ name: 'Ada Arden', preference: 'Letter to 1 High Street' }]);
      expect(await (await as('R2')).people(file)).toBeUndefined();
      expect(await (await as('R3')).people(file)).toBeUndefined();
    }
  );

  it('are as they were entered last, where the first try came through half', async () => {
    const file = await newCase();
    const team = await as('R5');
    await site.faults({ match: 'POST *Contacts*', drop: true, times: 50 });
    await expect(team.savePerson(file, { key: 'a', values: ada })).rejects.toMatchObject({ name: 'HubError' });
    await site.faults();
    await team.savePerson(file, { key: 'a', values: { ...ada, name: 'Ada Arden' } });
    expect((await peopleOf(file)).map(({ values }) => values)).toEqual([{ ...ada, name: 'Ada Arden' }]);
  });

  it('keep what two people changed in different fields, and tell the second of the same', async () => {
    const file = await newCase();
    const [team, manager] = [await as('R5'), await as('R6')];
    await team.savePerson(file, { key: 'a', values: ada });
    const [base] = await peopleOf(file);
    await team.savePerson(file, { key: 'b', base, values: { ...ada, consent: 'Held' } });
    await manager.savePerson(file, { key: 'c', base, values: { ...ada, communicationNeed: 'Signs' } });
    const [both] = await peopleOf(file);
    expect(both?.values).toMatchObject({ consent: 'Held', communicationNeed: 'Signs' });
    await expect(
      manager.savePerson(file, { key: 'd', base, values: { ...ada, consent: 'Refused' } })
    ).rejects.toBeInstanceOf(PersonConflict);
    expect((await peopleOf(file))[0]?.values.consent).toBe('Held');
  });

  it('have their address checked by somebody else, and anew once it changed', async () => {
    const file = await newCase();
    const [team, manager] = [await as('R5'), await as('R6')];
    await team.savePerson(file, { key: 'a', values: ada });
    const [entered] = await peopleOf(file);
    if (!entered) throw new Error('Nobody was added.');
    await expect(team.checkAddress(file, entered)).rejects.toMatchObject({
      refusal: { why: 'enteredByYou' }
    });
    await site.faults({ match: 'POST *People*', drop: true, afterCommit: true, times: 1 });
    await manager.checkAddress(file, entered);
    const [checked] = await peopleOf(file);
    expect(checked?.addressChecked).toEqual({ by: { id: expect.any(Number), name: 'r6.user' }, on: '2024-01-05' });
    await manager.savePerson(file, { key: 'b', base: checked, values: { ...ada, contactPreference: 'Email' } });
    expect((await peopleOf(file))[0]).not.toHaveProperty('addressChecked');
  });

  it('are refused with the reason, and by the site where somebody has no right', async () => {
    const file = await newCase();
    await expect((await as('R5')).savePerson(file, { key: 'a', values: { ...ada, age: 'old' } })).rejects.toMatchObject(
      {
        code: 'invalid',
        refusal: { why: 'noAge' }
      }
    );
    for (const role of ['R2', 'R3', 'R9'] as const) {
      await expect((await as(role)).savePerson(file, { key: role, values: ada })).rejects.toMatchObject({
        name: 'HubError'
      });
    }
    expect(await peopleOf(file)).toEqual([]);
  });
});
