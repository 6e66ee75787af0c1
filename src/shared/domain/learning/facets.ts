import type { LearningRecord } from '../registers/LearningRecord';

/** What a list of learning is narrowed by. @see domain.md 7.9 */
export const facets = ['theme', 'service', 'source', 'quarter', 'outcome'] as const;
/** One of {@link facets}. */
export type Facet = (typeof facets)[number];

/** The values chosen of each facet; none chosen means all. */
export type FacetChoice = Readonly<Record<Facet, readonly string[]>>;

/** Nothing chosen. */
export const noFacets: FacetChoice = { theme: [], service: [], source: [], quarter: [], outcome: [] };

/** A value with how many records there would be if it were chosen too. */
export interface FacetCount {
  value: string;
  count: number;
}

const valuesOf: Readonly<Record<Facet, (record: LearningRecord) => readonly string[]>> = {
  theme: ({ themes }) => themes,
  service: ({ service, otherServices }) => [service, ...otherServices],
  source: ({ source }) => [source],
  quarter: ({ quarter }) => [quarter],
  outcome: ({ outcome }) => [outcome]
};

/** Records that have one of the chosen values in every facet with a choice, in their order. */
export function narrow(records: readonly LearningRecord[], choice: FacetChoice): readonly LearningRecord[] {
  const chosen = facets.filter((facet) => choice[facet].length > 0);
  return chosen.length === 0
    ? records
    : records.filter((record) => chosen.every((facet) => has(record, facet, choice)));
}

/**
 * How many records each value of each facet has, counted among those that the other facets leave; a chosen value stays with
 * a count of 0. Quarters come latest first, other values most first.
 */
export function countFacets(
  records: readonly LearningRecord[],
  choice: FacetChoice
): Readonly<Record<Facet, readonly FacetCount[]>> {
  const counts = new Map(facets.map((facet) => [facet, new Map(choice[facet].map((value) => [value, 0]))]));
  const chosen = facets.filter((facet) => choice[facet].length > 0);
  for (const record of records) {
    const misses = chosen.filter((facet) => !has(record, facet, choice));
    if (misses.length > 1) continue;
    for (const facet of misses.length === 1 ? misses : facets) {
      const found = counts.get(facet);
      for (const value of valuesOf[facet](record)) if (value !== '') found?.set(value, (found.get(value) ?? 0) + 1);
    }
  }
  const sorted = (facet: Facet): readonly FacetCount[] =>
    [...(counts.get(facet) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) =>
        facet === 'quarter' ? b.value.localeCompare(a.value) : b.count - a.count || a.value.localeCompare(b.value)
      );
  return {
    theme: sorted('theme'),
    service: sorted('service'),
    source: sorted('source'),
    quarter: sorted('quarter'),
    outcome: sorted('outcome')
  };
}

function has(record: LearningRecord, facet: Facet, choice: FacetChoice): boolean {
  return valuesOf[facet](record).some((value) => choice[facet].includes(value));
}
