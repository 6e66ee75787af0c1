import fc from 'fast-check';
import type { ReportCheck } from '../report/Report';
import { aFigure, aReport } from './testing/aReport';
import { resolvedText, resolveText, type ValueWords } from './resolveText';
import { textChecks, withTextChecks } from './textChecks';
import { figureLink, quotedNumber, textParts } from './textParts';
import { typedNumbers } from './typedNumbers';
import { unsupportedClaims } from './unsupportedClaims';

const words: ValueWords = {
  fewerThanFive: 'fewer than 5',
  notShown: 'not shown',
  notKnown: 'not known',
  missing: 'no such figure'
};
const report = aReport();
const numbersIn = (text: string): string[] => typedNumbers(text, report).map(({ number }) => number);

describe('links in a text', () => {
  it('follow the figures', () => {
    const text =
      'We received {{M1.statutory}} complaints ({{M1.statutory@2022/23}} the year before); {{M6.upheld.share}} were upheld.';
    expect(resolvedText(text, report, words)).toBe('We received 156 complaints (167 the year before); 6% were upheld.');
    const later = aReport({ measures: { ...report.measures, 'M1.statutory': aFigure({ value: 1234 }) } });
    expect(resolvedText('{{M1.statutory}}', later, words)).toBe('1,234');
  });

  it('say hidden and unknown values in words, and never a value that was not chosen', () => {
    expect(resolvedText('{{M14.mash}} and {{M22.rate}}', report, words)).toBe('fewer than 5 and not known');
    const ofFew = aReport({ measures: { M7: aFigure({ value: null, base: 19, unit: 'percent' }) } });
    expect(resolvedText('{{M7}}', ofFew, words)).toBe('not shown');
  });

  it('that lead nowhere say so', () => {
    expect(resolveText('{{M99}} {{M1.statutory@1999/00}}', report, words)).toEqual([
      { text: 'no such figure', id: 'M99' },
      { text: ' ' },
      { text: 'no such figure', id: 'M1.statutory' }
    ]);
  });

  it('are the only markup: everything else stays as it was typed', () => {
    const text = '<b>{{</b>}} {M1} {{}} [link](javascript:alert(1)) <script>';
    expect(textParts(text)).toEqual([{ kind: 'words', text }]);
  });

  it('lose no sign of a text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('{{', '}}', '@', "'", figureLink('M1'), quotedNumber('10')))),
        (pieces) => {
          const text = pieces.join('');
          expect(
            textParts(text)
              .map((part) => (part.kind === 'words' ? part.text : part.source))
              .join('')
          ).toBe(text);
        }
      )
    );
  });
});

describe('typed numbers', () => {
  it('are found with where they stand and with the figures of that value', () => {
    expect(typedNumbers('Of {{M1.statutory}} cases 16 were in Team South, not 27.', report)).toEqual([
      { number: '16', from: 26, to: 28, figures: ['M14.team-south'] },
      { number: '27', from: 53, to: 55, figures: [] }
    ]);
    expect(typedNumbers('6% and £1,156.50', report)).toEqual([
      { number: '6%', from: 0, to: 2, figures: ['M6.upheld.share'] },
      { number: '£1,156.50', from: 7, to: 16, figures: [] }
    ]);
  });

  it('are not days, years, stages, references or what the writer marked as no figure', () => {
    expect(
      numbersIn(
        "From 1 April 2023 to 31 March 2024, in 2023/24 and 2024-11-01, Stage 1, stages 2 and 3, Quarter 4, table 12, CH-2024-0042, V13 and {{'10'}} working days"
      )
    ).toEqual([]);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.nat().map(String), fc.constant(figureLink('M1')))), (pieces) => {
        const text = pieces.join(' ');
        for (const { number, from, to } of typedNumbers(text, report)) expect(text.slice(from, to)).toBe(number);
      })
    );
  });
});

describe('claims', () => {
  it('need a figure in their sentence', () => {
    expect(
      unsupportedClaims(
        'Complaints about communication have reduced. Complaints fell to {{M1.statutory}}. Most of them were upheld\nThe most recent was late.'
      )
    ).toEqual(['Complaints about communication have reduced.', 'Most of them were upheld']);
  });
});

describe("the checks of a report's text", () => {
  const said = {
    titles: { V1: 'v1', V3: 'v3', V22: 'v22' },
    ok: { V1: 'fine', V3: 'fine', V22: 'fine' },
    noText: 'no text',
    typed: (numbers: readonly string[]) => numbers.join(),
    unknown: (numbers: readonly string[], links: readonly string[]) => [...numbers, ...links].join(),
    claims: (sentences: readonly string[]) => sentences.join()
  };
  const outcome = (text: string): string[] =>
    textChecks(report, { summary: text }, said).map(({ id, state, text: why }) => `${id} ${state}: ${why}`);

  it('pass a text whose numbers are links', () => {
    expect(outcome('We received {{M1.statutory}} complaints.')).toEqual(['V1 ok: fine', 'V3 ok: fine', 'V22 ok: fine']);
  });

  it('fail typed numbers, links to nothing and bare claims', () => {
    expect(outcome('16 and 27 and {{M99}}. They fell.')).toEqual([
      'V1 failed: 16',
      'V3 failed: 27,{{M99}}',
      'V22 failed: They fell.'
    ]);
  });

  it('have nothing to say of no text', () => {
    expect(outcome(' ')).toEqual([
      'V1 not-applicable: no text',
      'V3 not-applicable: no text',
      'V22 not-applicable: no text'
    ]);
  });

  it('take their places among the other checks, and join those of the same name', () => {
    const other = (id: string, state: ReportCheck['state'] = 'ok'): ReportCheck => ({ id, state, title: '', text: id });
    const joined = (checks: ReportCheck[], text: string): string[] =>
      withTextChecks(checks, textChecks(report, { summary: text }, said)).map((check) =>
        [check.id, check.state, check.text].join(' ')
      );
    expect(joined([other('V10'), other('T1'), other('V3')], '27')).toEqual([
      'T1 ok T1',
      'V1 ok fine',
      'V3 failed V3 27',
      'V10 ok V10',
      'V22 ok fine'
    ]);
    expect(joined([other('V1', 'failed'), other('V22', 'not-applicable')], 'Fine.')).toEqual([
      'V1 failed V1 fine',
      'V3 ok fine',
      'V22 ok fine'
    ]);
  });
});
