import type { BoardRow } from '../board/BoardRow';
import { compareUrgency } from '../board/buildBoard';
import { isFor, type HubReader } from '../roles/HubReader';
import type { RoleCode } from '../roles/Role';

/** What of the board needs somebody today, in the order in which it is shown. */
export const caseNeedKinds = ['overdue', 'dueSoon', 'unallocated'] as const;
/** One of {@link caseNeedKinds}. */
export type CaseNeedKind = (typeof caseNeedKinds)[number];

/** Who sees to it that a case is given to an officer. @see domain.md 2, service recovery team and operational leads */
const allocators: readonly RoleCode[] = ['R3', 'R5', 'R6', 'R14'];

/**
 * The cases that need a reader today, most urgent first. Which cases they see is the site's affair; a case stands in
 * every list that it belongs to, so that each list has the number the board has.
 * @returns without the lists that are not for the reader
 */
export function caseNeeds(
  rows: readonly BoardRow[],
  reader: Pick<HubReader, 'roles'>
): readonly { kind: CaseNeedKind; rows: readonly BoardRow[] }[] {
  const chosen = (wanted: (row: BoardRow) => boolean): readonly BoardRow[] => rows.filter(wanted).sort(compareUrgency);
  return [
    { kind: 'overdue', rows: chosen(({ rating }) => rating.status === 'red') },
    { kind: 'dueSoon', rows: chosen(({ rating }) => rating.status === 'amber') },
    ...(isFor(allocators, reader)
      ? [{ kind: 'unallocated' as const, rows: chosen(({ stage }) => stage.officer === undefined) }]
      : [])
  ];
}
