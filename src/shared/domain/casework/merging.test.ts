import { actOf } from './acts/acts';
import type { ActId } from './acts/ActId';
import { formFieldOf, theirValue } from './merging';

describe('which field of a form a difference is about', () => {
  it.each<[ActId, string, string | undefined]>([
    ['change-details', 'complaint/riskLevel', 'riskLevel'],
    ['record-concern', 'concern 2/wording', 'wording'],
    ['extend', 'S1/newDue', 'newDue'],
    ['extend', 'S1/extensionReason', 'reason'],
    ['allocate', 'S1/officer', 'officer'],
    ['agree-statement', 'S2/statement_agreed_on', 'on'],
    ['correct-date', 'S1/acknowledged_on', 'on'],
    ['hold-destruction', 'complaint/held', 'held'],
    ['acknowledge', 'S1/acknowledged_on', undefined],
    ['respond', 'concern 1/outcome S1', undefined]
  ])('%s: %s', (act, field, expected) => {
    expect(formFieldOf(actOf(act), { field, base: 'w', theirs: 'x' })).toBe(expected);
  });

  it('is none where both added one of its kind', () => {
    expect(formFieldOf(actOf('record-concern'), { field: 'concern 2/wording', theirs: 'x' })).toBeUndefined();
    expect(formFieldOf(actOf('offer-remedy'), { field: 'remedy 3/type', theirs: 'x' })).toBeUndefined();
  });

  it.each<[ActId, string, string | undefined, unknown]>([
    ['allocate', 'S1/officer', '7', 7],
    ['hold-destruction', 'complaint/held', 'yes', true],
    ['change-details', 'complaint/linkedTo', 'CH-2024-0001, CH-2024-0002', ['CH-2024-0001', 'CH-2024-0002']],
    ['change-details', 'complaint/riskLevel', undefined, undefined],
    ['extend', 'S1/newDue', '2026-12-21', '2026-12-21']
  ])('%s: %s of the other person, %s, as the form has it', (act, field, theirs, expected) => {
    expect(theirValue(actOf(act), theirs === undefined ? { field } : { field, theirs })).toEqual(expected);
  });
});
