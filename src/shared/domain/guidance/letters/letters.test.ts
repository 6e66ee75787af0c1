import fc from 'fast-check';
import type { CaseState } from '../../casework/CaseState';
import { readyCase, readySituation } from '../../casework/testing/actEntries';
import { aCaseIn, aSituation } from '../../casework/testing/caseBuilders';
import { guidanceAudiences, guidanceKinds, guidanceStatuses } from '../GuidancePage';
import { pagesFor } from '../readership';
import { letterValues } from './letterValues';
import { draftOnly, missingBeforeSending, sendingChecks } from './sendingChecklist';

describe('what a case puts into a letter', () => {
  it('is what its reader found in it, and nothing that is not there', () => {
    const values = letterValues(readySituation('stage1'), undefined);
    expect(values).toMatchObject({
      reference: { words: 'CH-2024-0001' },
      'received on': { day: '2024-01-02' },
      'due on': { day: '2024-01-16' },
      stage: { stage: 'S1' },
      concerns: { kind: 'items' },
      remedies: { items: ['Payment for distress: £100.00', 'Payment for distress: £100.00'] }
    });
    for (const absent of ['name', 'extension reason', 'paused on', 'withdrawn on', 'refusal reason'] as const) {
      expect(values[absent]).toBeUndefined();
    }
  });

  it('names the person who complains only where the reader may know', () => {
    const contacts = [
      { id: 1, role: 'Advocate', name: 'Ada Vocate' },
      { id: 2, role: 'Complainant', name: 'Cleo Plainant' }
    ];
    expect(letterValues(readySituation('stage1'), contacts).name).toEqual({ kind: 'words', words: 'Cleo Plainant' });
    expect(letterValues(readySituation('stage1'), []).name).toBeUndefined();
  });

  it('follows the limit of the rule and the extension', () => {
    const situation = readySituation('stage1');
    const { stage } = situation.position;
    const extended = { ...stage, extension: { newDue: '2024-01-30', recordedOn: '2024-01-04', reason: 'Complexity' } };
    const values = letterValues({ ...situation, position: { ...situation.position, stage: extended } }, undefined);
    expect(values).toMatchObject({
      'due on': { day: '2024-01-30' },
      'first due on': { day: '2024-01-16' },
      'extension reason': { words: 'Complexity' }
    });
  });
});

describe('before a letter is given', () => {
  it('both ticks and the address are asked for', () => {
    expect(missingBeforeSending({ ticked: ['details'], addressMatches: true })).toBe('ticks');
    expect(missingBeforeSending({ ticked: sendingChecks, addressMatches: false })).toBe('address');
    expect(missingBeforeSending({ ticked: sendingChecks, addressMatches: true })).toBeUndefined();
  });

  it.each([
    ['stage1', false],
    ['investigation', true],
    ['review', true],
    ['panelResponse', true],
    // Nothing is there yet that could be checked.
    ['statement', false]
  ] as const)('in %s a second person has to check: %s', (state, needed) => {
    const unchecked = aSituation(aCaseIn(state));
    expect(draftOnly(unchecked) !== undefined).toBe(needed);
    expect(draftOnly(aSituation(readyCase(state)))).toBeUndefined();
  });

  it('a check of one’s own is none', () => {
    const state: CaseState = 'investigation';
    const own = { id: 5, name: 'Isolde Fenwright', roles: ['R6' as const] };
    expect(draftOnly(aSituation(readyCase(state), { actor: own }))).toEqual({ why: 'answerCheckedByYou' });
  });
});

describe('readers from outside', () => {
  const page = fc.record({
    audience: fc.constantFrom(...guidanceAudiences),
    kind: fc.constantFrom(...guidanceKinds),
    status: fc.constantFrom(...guidanceStatuses)
  });

  it('never get a page for officers, a letter or a draft, and the public no page for externals', () => {
    fc.assert(
      fc.property(fc.array(page), (pages) => {
        const [open, external] = [pagesFor(pages, 'public'), pagesFor(pages, 'externals')];
        for (const one of external) {
          expect(one.audience).not.toBe('Officers');
          expect([one.kind, one.status]).toEqual(['Page', 'Approved']);
        }
        expect(open.every(({ audience }) => audience === 'Everyone')).toBe(true);
        expect(open.every((one) => external.includes(one))).toBe(true);
      })
    );
  });
});
