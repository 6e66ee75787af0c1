import { actOf, acts } from '../../domain/casework/acts/acts';
import { faultsOf } from '../../domain/casework/acts/faultsOf';
import { refusalOf } from '../../domain/casework/acts/refusalOf';
import { caseStateIds, caseStates } from '../../domain/casework/CaseState';
import { entryOf, readySituation } from '../../domain/casework/testing/actEntries';
import { aCaseIn, aSituation, caseDay } from '../../domain/casework/testing/caseBuilders';
import { documentFaults } from '../../domain/casework/documents/documents';
import type { Refusal } from '../../domain/refusals/Refusal';
import { refusalTexts } from '../../loc/refusals';
import { refusalText } from './refusalText';

const words = refusalTexts['en-GB'];
const say = (refusal: Refusal): string => refusalText(refusal, words);

describe('a refusal in words', () => {
  it('is a sentence, for every act in every state', () => {
    const situations = caseStateIds.flatMap((state) => [
      readySituation(state, false),
      ...(caseStates[state].open ? [readySituation(state, true)] : [])
    ]);
    const refusals = situations.flatMap((situation) => acts.flatMap((act) => refusalOf(act, situation) ?? []));
    expect(refusals.length).toBeGreaterThan(100);
    for (const refusal of refusals) expect(say(refusal)).toMatch(/^[A-Z].{15,}\.$/);
  });

  it('writes days as people read them, and never as the site keeps them', () => {
    const soon = aSituation(aCaseIn('stage1'), { today: '2024-01-05' });
    const [late] = faultsOf(actOf('extend'), { ...entryOf('extend', 'stage1'), newDue: '2024-01-31' }, soon);
    expect(late && say(late)).toBe('The longest that the rule allows is Tuesday 30 January 2024.');
    const [early] = faultsOf(actOf('acknowledge'), { on: '2023-12-01' }, aSituation(aCaseIn('stage1')));
    expect(early && say(early)).toBe('It cannot be before Tuesday 2 January 2024.');
    expect(say({ why: 'keptUntil', name: 'CH-2016-0001', day: '2030-11-26' })).toBe(
      'CH-2016-0001 is to be kept until Tuesday 26 November 2030.'
    );
    for (const said of Object.keys(words.ofDay) as (keyof typeof words.ofDay)[]) {
      expect(say({ why: said, day: caseDay })).toMatch(/Wednesday 20 March 2024/);
    }
  });

  it('names who may, and what is asked for', () => {
    expect(say({ why: 'who', any: ['R5', 'R6'], own: ['R2'] })).toBe(
      "Only the service recovery team and the case's investigating officer may do this."
    );
    expect(say({ why: 'who', any: ['R3', 'R5'], own: ['R2'] })).toBe(
      "Only the service recovery team, the case's investigating officer and operational leads may do this."
    );
    const [kind] = documentFaults({ fileName: 'page.html', size: 1, name: 'Page', namesNobody: true }, []);
    expect(kind && say(kind)).toMatch(/^Files of this kind cannot be kept. These can: pdf, docx, /);
    expect(say({ why: 'tooLong', count: 1000 })).toBe('At most 1,000 characters.');
  });
});
