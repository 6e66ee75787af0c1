import fc from 'fast-check';
import type { ActValues } from '../acts/ActField';
import { positionOf } from '../CaseState';
import { likelyDuplicates, nameKey, type EarlierCase } from './likeness';
import { referencePrefix, registerCase, registrationFaults, withoutPeople } from './registration';

const intake = {
  actor: { id: 5, name: 'Isolde Fenwright', roles: ['R5'] as const },
  today: '2026-11-23',
  serviceOf: (team: string) => (team === 'Team West' ? 'Assessment and family support' : '')
};
const recording = { key: 'k1', recordedAt: '2026-11-23T10:00:00.000Z' };
const quick: ActValues = {
  process: 'CHILD_STAT',
  receivedOn: '2026-11-20',
  channel: 'Email',
  team: 'Team West',
  'category.1': 'Communication'
};
const register = (values: ActValues): ReturnType<typeof registerCase> =>
  registerCase(values, 'CH-2026-0042', intake, recording);

describe('registering a complaint', () => {
  it('takes five fields', () => {
    const { after, event } = register(quick);
    expect(positionOf(after)).toMatchObject({ state: 'stage1', paused: false });
    expect(after.complaint).toMatchObject({
      service: 'Assessment and family support',
      status: 'Open',
      highestStage: 'S1'
    });
    expect(after.stages).toMatchObject([{ receivedOn: '2026-11-20', events: { received_on: '2026-11-20' } }]);
    expect(after.concerns).toMatchObject([{ number: 1, category: 'Communication', staffNamed: false }]);
    expect(event).toMatchObject({ act: 'register', number: 1, on: '2026-11-20', key: 'k1', by: { id: 5 } });
  });

  it('says everything that is missing, in the order of the form', () => {
    expect(registrationFaults({ concerns: 2 }, intake).map(({ field }) => field)).toEqual([
      'process',
      'receivedOn',
      'channel',
      'team',
      'category.1',
      'category.2'
    ]);
  });

  it.each([
    [{ receivedOn: '2026-11-24' }, 'receivedOn'],
    [{ team: 'No such team' }, 'team'],
    [{ advocacyOfferedOn: '2026-11-19', advocacyOffered: true }, 'advocacyOfferedOn'],
    [{ advocacyOfferedOn: '2026-11-23' }, 'advocacyOffered']
  ])('refuses %j', (values, field) => {
    expect(registrationFaults({ ...quick, ...values }, intake).map((fault) => fault.field)).toEqual([field]);
    expect(() => register({ ...quick, ...values })).toThrow();
  });

  it('begins an informal complaint outside the stages', () => {
    const { after } = register({ ...quick, process: 'INFORMAL' });
    expect(positionOf(after).state).toBe('informal');
    expect(after.stages[0]?.events.informal_logged).toBe('2026-11-20');
    expect(referencePrefix({ ...quick, process: 'INFORMAL' })).toBe('IN-2026-');
  });

  it('marks what calls for care', () => {
    const { after } = register({
      ...quick,
      complainant: 'Child or young person',
      firstPoint: 'MP',
      'staffNamed.1': true,
      safeguarding: true
    });
    expect(after.stages[0]?.attention).toEqual([
      'Child is complainant',
      'Staff named',
      'Safeguarding',
      'MP or councillor interest'
    ]);
  });

  it('never lets a name into the case or its timeline', () => {
    const name = 'Perrin Oakes';
    const values = { ...quick, complainantName: name, childName: name, contactPreference: name, adjustment: name };
    expect(JSON.stringify(register(values))).not.toContain(name);
    expect(withoutPeople(values)).toEqual(quick);
  });
});

describe('cases that a new one may belong to', () => {
  const earlier = (fields: Partial<EarlierCase>): EarlierCase => ({
    reference: 'CH-2026-0001',
    receivedOn: '2026-11-16',
    status: 'Open',
    team: 'Team West',
    complainant: 'Parent or carer',
    channel: 'Email',
    summary: '',
    ...fields
  });
  const values = { ...quick, complainant: 'Parent or carer', crmReference: 'crm 7' };

  it('are told by the reference in another system, by the person, and by circumstances, in this order', () => {
    const found = likelyDuplicates(
      values,
      [
        earlier({ reference: 'A' }),
        earlier({ reference: 'B', team: 'MASH' }),
        earlier({ reference: 'C', team: 'MASH', crmReference: 'CRM 7' }),
        earlier({ reference: 'D', receivedOn: '2026-10-01' })
      ],
      ['B']
    );
    expect(found.map(({ earlier: { reference }, because }) => [reference, because])).toEqual([
      ['C', 'reference'],
      ['B', 'person'],
      ['A', 'circumstances']
    ]);
  });

  it('are none while nothing is entered', () => {
    expect(likelyDuplicates({}, [earlier({})], [])).toEqual([]);
  });

  it('compares names whatever their order, case, marks and titles', () => {
    expect(nameKey('Mrs Renée OAKES-Lind')).toBe(nameKey('lind oakes, renee'));
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 4 }), (words) => {
        expect(nameKey([...words].reverse().join('  '))).toBe(nameKey(words.join(' ').toUpperCase()));
      })
    );
  });
});

describe('people of a complaint being taken in', () => {
  const faultsIn = (more: ActValues): (string | undefined)[] =>
    registrationFaults({ ...quick, ...more }, intake).map(({ field }) => field);

  it.each<[ActValues, string[]]>([
    [{ complainantName: 'Ada Archer', contactPreference: 'Letter', childName: 'Bo Archer', childAge: '9' }, []],
    [{ contactPreference: 'Letter' }, ['complainantName']],
    [{ wishes: 'Yes' }, ['childName']],
    [{ childName: 'Bo Archer', childAge: 'nine' }, ['childAge']],
    [{ complainantName: 'Ada Archer', consentOn: quick.receivedOn }, ['consent']],
    [{ complainantName: 'Ada Archer', sufficientInterest: 'No' }, ['sufficientInterestOn', 'sufficientInterestReason']]
  ])('%j: %j', (more, expected) => {
    expect(faultsIn(more)).toEqual(expected);
  });
});
