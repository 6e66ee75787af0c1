import { defaultGuidance, defaultLetters } from '../src/shared/domain/guidance/defaultGuidance';
import type { GuidancePage } from '../src/shared/domain/guidance/GuidancePage';
import { defaultProcessRules } from '../src/shared/domain/processRules/defaultProcessRules';
import { checkGuidance } from './checkGuidance';

const day = '2026-11-26';

function aPage(body: string, more: Partial<GuidancePage> = {}): GuidancePage {
  return {
    key: 'a',
    kind: 'Page',
    title: 'A',
    order: 1,
    summary: '',
    body,
    audience: 'Officers',
    status: 'Approved',
    ...more
  };
}

describe('checking the guidance', () => {
  it('finds nothing wrong with the pages a hub starts with, and nobody under 15 years of age left out', () => {
    const checked = checkGuidance(
      [...defaultGuidance, ...defaultLetters],
      defaultProcessRules,
      day,
      defaultGuidance.map(({ key }) => key)
    );
    expect(checked.flatMap(({ title, faults }) => faults.map((fault) => `${title}: ${fault}`))).toEqual([]);
    expect(
      checked.filter(({ readingAge }) => readingAge > 14).map(({ title, readingAge }) => [title, readingAge])
    ).toEqual([]);
  });

  it.each([
    [
      '<p>Within 10 <b>working</b> days.</p>',
      '“10  working  days” is typed by hand. Write the code of its rule, such as [P04].'
    ],
    ['<p>Within [P77].</p>', 'There is no rule P77.'],
    ['<p>Within [P14].</p>', 'Rule P14 gives no limit today.'],
    ['<p>Within [P11 longest].</p>', 'Rule P11 gives no longest limit today.'],
    ['<a href="?guide=b">b</a>', 'It links to the page b, which is not there.']
  ])('names what is wrong with %s', (body, fault) => {
    expect(checkGuidance([aPage(body)], defaultProcessRules, day, ['a'])[0]?.faults).toEqual([fault]);
  });

  it('names a page whose review is over', () => {
    const [checked] = checkGuidance([aPage('<p>Yes.</p>', { reviewOn: '2026-11-25' })], defaultProcessRules, day, [
      'a'
    ]);
    expect(checked?.faults).toEqual(['It should have been looked at again by 2026-11-25.']);
  });

  it('tells hard words from easy ones', () => {
    const age = (text: string): number => checkGuidance([aPage(`<p>${text}</p>`)], [], day, ['a'])[0]?.readingAge ?? 0;
    expect(age('We will ring you. We will say what we found.')).toBeLessThan(8);
    expect(
      age(
        'Notwithstanding aforementioned considerations, appropriate administrative representations necessitate comprehensive investigation.'
      )
    ).toBeGreaterThan(18);
  });
});
