import { defaultProcessRules } from '../processRules/defaultProcessRules';
import { approvalRefusal, type GuidanceDraft, isOpen, type KeptPage } from './GuidanceEditing';
import { guidanceFaults } from './guidanceFaults';
import { emptyText } from './GuidanceText';

const page: KeptPage = {
  key: 'a',
  kind: 'Page',
  title: 'A',
  order: 1,
  summary: '',
  body: '<p>Old</p>',
  audience: 'Officers',
  status: 'Approved',
  draftVersion: 2,
  etag: '1'
};
const author = { id: 5, name: 'Author' };
const draft: GuidanceDraft = {
  key: 'a',
  kind: 'Page',
  state: 'For approval',
  text: { ...emptyText, title: 'A', body: '<p>New</p>' },
  version: 3,
  etag: '3',
  changedBy: author,
  changedAt: ''
};
const rights = { userId: 6, seesDrafts: true, mayWrite: false, mayApprove: true };
const desk = { rights, page, draft, writers: [author] };

describe('a draft', () => {
  it('is open until it was approved or dropped', () => {
    expect(isOpen(draft, page)).toBe(true);
    expect(isOpen(draft, undefined)).toBe(true);
    expect(isOpen({ ...draft, version: 2 }, page)).toBe(false);
    expect(isOpen({ ...draft, state: 'Dropped' }, page)).toBe(false);
  });

  it.each([
    ['somebody else', {}, 0, undefined],
    ['its author', { rights: { ...rights, userId: 5 } }, 0, 'own draft'],
    ['somebody who only corrected a word of it', { writers: [author, { id: 6, name: 'Helper' }] }, 0, 'own draft'],
    ['somebody without the right', { rights: { ...rights, mayApprove: false } }, 0, 'no right'],
    ['anybody while it has faults', {}, 1, 'faults'],
    ['anybody while it is written', { draft: { ...draft, state: 'Being written' as const } }, 0, 'not for approval'],
    ['anybody once it was approved', { page: { ...page, draftVersion: 3 } }, 0, 'none open']
  ])('to be approved by %s', (_who, given, faults, refusal) => {
    expect(approvalRefusal({ ...desk, ...given }, faults)).toBe(refusal);
  });
});

describe('what is wrong with a page', () => {
  const faultsOf = (body: string, title = 'A'): string[] =>
    guidanceFaults(
      { title, summary: '', body },
      { rules: defaultProcessRules, today: '2026-11-26', keys: new Set(['a']) }
    ).map(({ kind, found }) => `${kind}: ${found}`);

  it.each([
    ['<p>Within [P04] of <a href="?guide=a">that</a>. [times MP] [case name]</p>', []],
    ['<p>Within 10&nbsp;working <em>days</em></p>', ['typed limit: 10 working  days']],
    ['<p>Within 10\u00a0days, and 10\u00a0days again</p>', ['typed limit: 10 days']],
    ['<p>[P77]</p>', ['no such rule: P77']],
    ['<p>[P11 longest]</p>', ['no limit today: P11 longest']],
    [
      '<p>[P4x] [case shoe size] [times never] [sic]</p>',
      ['no such code: [P4x]', 'no such code: [case shoe size]', 'no such code: [times never]']
    ],
    // It would not be left out for readers from outside.
    ['<h3>Codes [Internal]</h3><p>[ internal ]</p>', ['no such code: [Internal]', 'no such code: [ internal ]']],
    ['<p><a href="?guide=b">b</a></p>', ['no such page: b']],
    ['<p> </p>', ['empty: body']]
  ])('is told of %s', (body, faults) => {
    expect(faultsOf(body)).toEqual(faults);
  });

  it('is also what its title says', () => {
    expect(faultsOf('<p>Yes</p>', 'In 3 days')).toEqual(['typed limit: 3 days']);
    expect(faultsOf('<p>Yes</p>', ' ')).toEqual(['empty: title']);
  });
});
