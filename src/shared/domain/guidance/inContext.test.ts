import { actIds } from '../casework/acts/ActId';
import { caseStateIds } from '../casework/CaseState';
import { processes } from '../processRules/ProcessRule';
import { defaultGuidance } from './defaultGuidance';
import { guidanceFor } from './inContext';

describe('guidance beside a case', () => {
  const keys = new Set(defaultGuidance.map(({ key }) => key));

  it('is there for every act, in every state, of every procedure, and names pages there are', () => {
    for (const process of processes) {
      for (const state of caseStateIds) {
        for (const act of [undefined, ...actIds]) {
          const pages = guidanceFor({ process, state, act });
          expect(pages.length).toBeGreaterThan(0);
          expect(new Set(pages).size).toBe(pages.length);
          expect(pages.filter((key) => !keys.has(key))).toEqual([]);
        }
      }
    }
  });

  it.each([
    [{ process: 'CHILD_STAT', state: 'stage1' }, 'stage-1'],
    [{ process: 'ADULT_STAT', state: 'stage1' }, 'adult-social-care'],
    [{ process: 'CORPORATE', state: 'stage1', act: 'respond' }, 'corporate'],
    [{ process: 'CHILD_STAT', state: 'investigation', act: 'extend' }, 'stages-and-times'],
    [{ process: 'LGSCO', state: 'request' }, 'ombudsman'],
    [{ act: 'register' }, 'what-counts'],
    [{ log: true }, 'learning-and-log']
  ] as const)('of %j begins with %s', (context, first) => {
    expect(guidanceFor(context)[0]).toBe(first);
  });
});
