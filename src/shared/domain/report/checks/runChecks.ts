import type { CaseSelection } from '../CaseSelection';
import type { Figure, ReportCheck } from '../Report';
import type { CheckDefinition, CheckInput, CheckResult, Say } from './Check';
import { figureChecks } from './figureChecks';
import { recordChecks } from './recordChecks';
import { releaseChecks } from './releaseChecks';
import { totalChecks } from './totalChecks';

/** Every check, in order: that the report agrees with itself, then V1 to V27. @see domain.md 13 */
export const checkDefinitions: readonly CheckDefinition[] = [
  ...totalChecks,
  ...figureChecks,
  ...recordChecks,
  ...releaseChecks
];

/** Checks that have run; their texts are told once it is known which numbers may be told. */
export interface RanChecks {
  /** What the texts count that stands in no figure. */
  said: readonly CaseSelection[];
  /** The checks in words. */
  told: (say: Say) => readonly ReportCheck[];
}

/** Runs every check over a report's numbers as they are. */
export function runChecks(input: CheckInput): RanChecks {
  const results = checkDefinitions.map(({ id, title, run }) => ({ id, title, result: run(input) }));
  const tell = (say: Say): readonly ReportCheck[] =>
    results.map(({ id, title, result: { state, text } }) => ({ id, state, title, text: text(say) }));
  return { said: selectionsSaid(results.map(({ result }) => result)), told: tell };
}

/** Tells figures by their values, and counts as `count` does. */
export function sayFrom(figures: Readonly<Record<string, Figure>>, count: Say['count']): Say {
  const word = (value: Figure['value'] | undefined): string => String(value ?? 'none');
  return { count, figure: (id) => word(figures[id]?.value), base: (id) => word(figures[id]?.base) };
}

function selectionsSaid(results: readonly CheckResult[]): readonly CaseSelection[] {
  const said: CaseSelection[] = [];
  const listening: Say = {
    count: (selection) => {
      said.push(selection);
      return '';
    },
    figure: () => '',
    base: () => ''
  };
  results.forEach(({ text }) => text(listening));
  return said;
}
