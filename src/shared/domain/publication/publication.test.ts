import fc from 'fast-check';
import { financialYear, quarter } from '../dates/financialYear';
import { dayOfWeek, fromOrdinal, toOrdinal } from '../dates/ordinals';
import { reportKinds, tableIds } from '../report/Report';
import { mergeTexts, type ReportTexts, sameTexts } from './mergeTexts';
import { barringChecks, failedChecks } from './overrides';
import { periodsFor } from './periods';
import { sectionIds, sectionOfTable, sectionsOf } from './reportSections';
import { restatedFigures } from './restatement';
import { aFigure, aReport, aTable } from './testing/aReport';

describe('parts of a report', () => {
  it('hold every table once, in the order of the parts', () => {
    const tables = tableIds.map((id) => aTable({ id }));
    const sections = sectionsOf({ tables });
    expect(sections.flatMap((section) => section.tables)).toHaveLength(tableIds.length);
    expect(sections.map(({ id }) => id)).toEqual(sectionIds);
    expect(Object.keys(sectionOfTable).sort()).toEqual([...tableIds].sort());
  });

  it('are those with a table, and the summary', () => {
    expect(sectionsOf(aReport()).map(({ id }) => id)).toEqual(['summary', 'teams']);
  });
});

describe('periods offered', () => {
  it.each([
    ['annual', '2026-11-23', { from: '2026-04-01', to: '2027-03-31', year: '2026/27' }],
    ['annual', '2026-03-31', { from: '2025-04-01', to: '2026-03-31', year: '2025/26' }],
    ['quarterly', '2026-11-23', { from: '2026-10-01', to: '2026-12-31', year: '2026/27', quarter: 3 }],
    ['quarterly', '2026-02-01', { from: '2026-01-01', to: '2026-03-31', year: '2025/26', quarter: 4 }],
    ['weekly', '2026-11-22', { from: '2026-11-16', to: '2026-11-22', year: '2026/27' }],
    ['weekly', '2026-11-23', { from: '2026-11-23', to: '2026-11-29', year: '2026/27' }]
  ] as const)('of a report that is %s begin on %s with the running one', (kind, today, first) => {
    expect(periodsFor(kind, today)[0]).toEqual(first);
  });

  it('follow each other without a gap, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(...reportKinds), (day, kind) => {
        const today = fromOrdinal(day);
        const periods = periodsFor(kind, today);
        expect(periods[0]?.from.localeCompare(today)).toBeLessThanOrEqual(0);
        expect(periods[0]?.to.localeCompare(today)).toBeGreaterThanOrEqual(0);
        periods.slice(1).forEach((period, place) => {
          expect(toOrdinal(period.to) + 1).toBe(toOrdinal(periods[place]?.from ?? ''));
        });
        for (const { from, year, quarter: part } of periods) {
          expect(year).toBe(financialYear(from));
          if (part !== undefined) expect(part).toBe(quarter(from));
          if (kind === 'weekly') expect(dayOfWeek(from)).toBe(1);
        }
      })
    );
  });
});

describe('texts of two people', () => {
  const text = fc.constantFrom('', 'a', 'b', 'c');
  const texts: fc.Arbitrary<ReportTexts> = fc.record(
    Object.fromEntries(sectionIds.map((section) => [section, text])) as Record<
      (typeof sectionIds)[number],
      typeof text
    >,
    { requiredKeys: [] }
  );

  it('lose nothing that either wrote', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const merged = mergeTexts(base, mine, theirs);
        for (const section of sectionIds) {
          const [before, own, other, result] = [base, mine, theirs, merged.texts].map((all) => all[section] ?? '');
          const conflict = merged.conflicts.find((one) => one.section === section);
          if (own === before) expect(result).toBe(other);
          else if (other === before || other === own) expect(result).toBe(own);
          else expect(conflict).toEqual({ section, mine: own, theirs: other });
        }
      })
    );
  });

  it('are the same when nothing but empty parts differ', () => {
    expect(sameTexts({ summary: '' }, {})).toBe(true);
    expect(sameTexts({ summary: 'a' }, {})).toBe(false);
  });
});

describe('failing checks', () => {
  const failing = (id: string, text: string): Parameters<typeof failedChecks>[0][number] => ({
    id,
    state: 'failed',
    title: id,
    text
  });
  const override = {
    checkId: 'V3',
    checkText: '27',
    reason: 'Quoted from the minutes.',
    by: 'Avery',
    at: '2026-01-02T10:00:00Z'
  };

  it('bar a report until somebody says why, of exactly what the check says', () => {
    const checks = [failing('V3', '27'), failing('V9', 'x'), { ...failing('V1', ''), state: 'ok' as const }];
    expect(barringChecks(checks, []).map(({ id }) => id)).toEqual(['V3', 'V9']);
    expect(barringChecks(checks, [override]).map(({ id }) => id)).toEqual(['V9']);
    expect(barringChecks([failing('V3', '27, 28')], [override]).map(({ id }) => id)).toEqual(['V3']);
  });

  it('show the newest reason', () => {
    const newer = { ...override, reason: 'Newer.', at: '2026-01-03T10:00:00Z' };
    expect(failedChecks([failing('V3', '27')], [override, newer])[0]?.override?.reason).toBe('Newer.');
  });
});

describe('a restatement', () => {
  it('names the figures that changed, came or went', () => {
    const before = aReport({
      measures: { a: aFigure({ value: 1 }), b: aFigure({ value: 2 }), c: aFigure({ value: 3 }) }
    });
    const after = aReport({
      measures: { a: aFigure({ value: 1 }), b: aFigure({ value: 5 }), d: aFigure({ value: 4 }) }
    });
    expect(restatedFigures(before, after).map(({ id, before: was, after: is }) => [id, was, is])).toEqual([
      ['b', 2, 5],
      ['d', undefined, 4],
      ['c', 3, undefined]
    ]);
  });
});
