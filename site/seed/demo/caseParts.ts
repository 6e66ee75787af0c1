import type { EqualityRecord, Place } from '../../../cli/register/register';
import type { NewConcern } from '../../../cli/writing/hubCase';
import type { Random } from './random';
import type { DemoProcess } from './shapes';
import { categories, channels, complainantKind, complainants, equality, summaries, teamsByProcess } from './words';

/** Rows of the demo have no file. */
export const demoPlace: Place = { file: 'demo register', line: 0 };

/** What a complaint says of itself, without dates. */
export interface CaseParts {
  readonly channel: string;
  readonly team: string;
  readonly complainant: string;
  readonly summary: string;
  readonly concerns: readonly NewConcern[];
  readonly equality?: EqualityRecord;
}

/** Outcome of the whole from those of its concerns. @see domain.md 9, rule 2 */
export function overallOutcome(outcomes: readonly string[]): string {
  const decided = new Set(outcomes.filter((outcome) => outcome !== 'No finding'));
  const [only] = decided;
  if (only === undefined) return 'No finding';
  return decided.size === 1 ? only : 'Partly upheld';
}

/** Makes up a complaint's words; `decided` gives each concern an outcome. */
export function makeParts(process: DemoProcess, random: Random, decided: boolean): CaseParts {
  const count =
    process === 'INFORMAL'
      ? 1
      : random.weighted([
          [1, 55],
          [2, 30],
          [3, 15]
        ]);
  const concerns = Array.from({ length: count }, (): NewConcern => {
    const category = random.weighted(categories);
    const outcome = random.weighted([
      ['Upheld', 22],
      ['Partly upheld', 22],
      ['Not upheld', 50],
      ['No finding', 6]
    ]);
    return { place: demoPlace, category, ...(decided && process !== 'INFORMAL' && { outcome }) };
  });
  const summary = random.pick(summaries[concerns[0]?.category ?? ''] ?? ['The service was not what had been agreed.']);
  const asked = process !== 'INFORMAL' && random.chance(80);
  return {
    channel: random.weighted(channels),
    team: random.pick(teamsByProcess[process]),
    complainant: random.weighted(complainants[complainantKind(process)]),
    summary,
    concerns,
    ...(asked && {
      equality: {
        gender: random.weighted(equality.gender),
        ageGroup: random.weighted(equality.ageGroup),
        ethnicity: random.weighted(equality.ethnicity),
        disability: random.weighted(equality.disability)
      }
    })
  };
}
