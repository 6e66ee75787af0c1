import type { ActValues } from '../acts/ActField';
import { addressCheckFault, type CasePerson, changedFields, personDifferences, personFaults } from './CasePerson';

const ada: ActValues = { role: 'Complainant', name: 'Ada Archer', contactPreference: 'Letter' };
const faults = (more: ActValues): (string | undefined)[] =>
  personFaults({ ...ada, ...more }, '2026-03-02', '2026-03-20').map(({ field }) => field);

describe('a person of a case', () => {
  it.each<[ActValues, string[]]>([
    [{}, []],
    [{ name: ' ' }, ['name']],
    [{ role: 'Neighbour' }, ['role']],
    [{ age: '14' }, []],
    [{ age: '0' }, []],
    [{ age: '121' }, ['age']],
    [{ age: '1.5' }, ['age']],
    [{ consent: 'Held', consentOn: '2026-03-10' }, []],
    [{ consentOn: '2026-03-10' }, ['consent']],
    [{ consent: 'Held', consentOn: '2026-03-21' }, ['consentOn']],
    [{ sufficientInterest: 'No' }, ['sufficientInterestOn', 'sufficientInterestReason']],
    [{ sufficientInterest: 'Yes', sufficientInterestOn: '2026-03-01' }, ['sufficientInterestOn']],
    [{ sufficientInterest: 'Yes', sufficientInterestOn: '2026-03-04', sufficientInterestReason: 'Aunt.' }, []]
  ])('with %j has at fault: %j', (more, expected) => {
    expect(faults(more)).toEqual(expected);
  });

  it('has an address checked once, by somebody who did not enter it', () => {
    const person: CasePerson = { id: 1, key: 'k', values: ada, enteredBy: 4 };
    expect(addressCheckFault(person, 4)).toEqual({ why: 'enteredByYou' });
    expect(addressCheckFault(person, 5)).toBeUndefined();
    expect(addressCheckFault({ ...person, values: { ...ada, contactPreference: '' } }, 5)).toEqual({
      why: 'nothingToCheck'
    });
    const checked = { ...person, addressChecked: { by: { id: 5, name: 'Bo Brown' }, on: '2026-03-20' } };
    expect(addressCheckFault(checked, 6)).toEqual({ why: 'checkedAlready' });
  });

  it('keeps what each of two people changed, and tells of what both did', () => {
    const mine = { ...ada, name: 'Ada Arden', age: '14', isChild: false };
    expect(changedFields(ada, mine)).toEqual(['name', 'age']);
    expect(personDifferences(ada, mine, { ...ada, consent: 'Held' })).toEqual([]);
    expect(personDifferences(ada, mine, { ...ada, name: 'Ada Archer-Bell', age: '14' })).toEqual([
      { field: 'name', mine: 'Ada Arden', theirs: 'Ada Archer-Bell' }
    ]);
    expect(personDifferences(ada, { ...ada, contactPreference: '' }, { ...ada, contactPreference: 'Email' })).toEqual([
      { field: 'contactPreference', theirs: 'Email' }
    ]);
  });
});
