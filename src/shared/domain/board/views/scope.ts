import type { BoardRow } from '../BoardRow';

/** Whose cases a board shows. @see domain.md 15.4 */
export const boardScopes = ['all', 'service', 'mine'] as const;
/** One of {@link boardScopes}. */
export type BoardScope = (typeof boardScopes)[number];

/** The rows whose officer the person is. */
export function casesOf(rows: readonly BoardRow[], personId: number): readonly BoardRow[] {
  return rows.filter(({ stage }) => stage.officer?.id === personId);
}

/** Services of a person's cases, by name; none when they have no case or its service is not recorded. */
export function servicesOf(rows: readonly BoardRow[], personId: number): readonly string[] {
  const services = new Set(casesOf(rows, personId).map(({ stage }) => stage.service));
  services.delete('');
  return [...services].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
