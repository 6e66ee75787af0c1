import fc from 'fast-check';
import { carriedOver, startValues } from './acts/startValues';
import { caseFields, differencesBetween } from './differences';
import { aCaseIn } from './testing/caseBuilders';
import type { CaseFile } from './CaseFile';

const base = aCaseIn('stage1');
const details = (fields: Partial<CaseFile['complaint']>): CaseFile => ({
  ...base,
  complaint: { ...base.complaint, ...fields }
});

describe('what two people changed', () => {
  it('is told field by field, with what stood there, mine and theirs', () => {
    const [mine, theirs] = [details({ team: 'Team East', riskLevel: 'Low' }), details({ team: 'MASH' })];
    expect(differencesBetween(base, mine, theirs)).toEqual([
      { field: 'complaint/team', base: 'Team West', mine: 'Team East', theirs: 'MASH' }
    ]);
  });

  it('is no difference where both did the same, or only one did anything', () => {
    const [mine, theirs] = [details({ team: 'MASH', repeat: true }), details({ team: 'MASH', riskLevel: 'High' })];
    expect(differencesBetween(base, mine, theirs)).toEqual([]);
  });

  it('leaves out what follows from other fields', () => {
    const fields = caseFields(details({ status: 'Closed', outcome: 'Upheld', closedOn: '2024-01-09' }));
    expect(fields).toEqual(caseFields(base));
  });
});

describe('what was entered on an older state of a case', () => {
  const words = fc.constantFrom('Low', 'Medium', 'High');

  it('follows the case where it was not touched, and stays where it was', () => {
    fc.assert(
      fc.property(words, words, words, (before, entered, now) => {
        const [was, is] = [details({ riskLevel: before }), details({ riskLevel: now })];
        const values = { ...startValues('change-details', was), riskLevel: entered };
        const { riskLevel } = carriedOver('change-details', values, was, is);
        expect(riskLevel).toBe(entered === before ? now : entered);
      })
    );
  });

  it("begins with a concern's own words once it is chosen, and with nothing for a new one", () => {
    expect(startValues('record-concern', base, { concern: '1' })).toMatchObject({ category: 'Communication' });
    expect(startValues('record-concern', base, { concern: 'new' })).toEqual({});
    expect(startValues('acknowledge', base)).toEqual({});
  });
});
