import type { BoardRow } from '../BoardRow';

/** Whose cases a board shows. @see domain.md 15.4 */
export const boardScopes = ['all', 'service', 'mine'] as const;
/** One of {@link boardScopes}. */
export type BoardScope = (typeof boardScopes)[number];

/** Services of the cases whose officer a person is, by name; none when there is no such case or its service is not recorded. */
export function servicesOf(rows: readonly BoardRow[], personId: number): readonly string[] {
  const own = rows.filter(({ stage }) => stage.officer?.id === personId);
  const services = new Set(own.map(({ stage }) => stage.service));
  services.delete('');
  return [...services].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
