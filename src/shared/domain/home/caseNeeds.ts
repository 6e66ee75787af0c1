import type { BoardRow } from '../board/BoardRow';
import { compareUrgency } from '../board/buildBoard';
import type { IsoDate } from '../dates/IsoDate';
import { isFor, type HubReader } from '../roles/HubReader';
import type { RoleCode } from '../roles/Role';
import { pauseOn } from '../stages/isOpenOn';

/** What of the board needs somebody today, in the order in which it is shown. */
export const caseNeedKinds = ['overdue', 'dueSoon', 'unallocated', 'pauseReviews', 'ombudsman'] as const;
/** One of {@link caseNeedKinds}. */
export type CaseNeedKind = (typeof caseNeedKinds)[number];

/** Who sees to it that a case is given to an officer. @see domain.md 2, service recovery team and operational leads */
const allocators: readonly RoleCode[] = ['R3', 'R5', 'R6', 'R14'];

/** Who may end a pause. @see docs/state-machine.md */
const resumers: readonly RoleCode[] = ['R5', 'R6'];

/** Who sees to it that the Ombudsman's dates are kept. @see domain.md 2 */
const ombudsmanReaders: readonly RoleCode[] = ['R5', 'R6', 'R7'];

/** The day on which a running pause was to be reviewed, once it has come; absent before, and while nothing is paused. */
export function pauseReviewDue({ stage }: BoardRow, today: IsoDate): IsoDate | undefined {
  const reviewOn = pauseOn(stage, today)?.reviewOn;
  return reviewOn !== undefined && reviewOn <= today ? reviewOn : undefined;
}

/**
 * The cases that need a reader today, most urgent first. Which cases they see is the site's affair; a case stands in
 * every list that it belongs to, so that each list has the number the board has.
 * @param today UK day that the rows were rated for
 * @returns without the lists that are not for the reader; the last two only where there is something in them
 */
export function caseNeeds(
  rows: readonly BoardRow[],
  reader: Pick<HubReader, 'roles'>,
  today: IsoDate
): readonly { kind: CaseNeedKind; rows: readonly BoardRow[] }[] {
  const chosen = (wanted: (row: BoardRow) => boolean): readonly BoardRow[] => rows.filter(wanted).sort(compareUrgency);
  const lists: { kind: CaseNeedKind; rows: readonly BoardRow[]; roles?: readonly RoleCode[]; rare?: true }[] = [
    { kind: 'overdue', rows: chosen(({ rating }) => rating.status === 'red') },
    { kind: 'dueSoon', rows: chosen(({ rating }) => rating.status === 'amber') },
    { kind: 'unallocated', rows: chosen(({ stage }) => stage.officer === undefined), roles: allocators },
    {
      kind: 'pauseReviews',
      rows: chosen((row) => pauseReviewDue(row, today) !== undefined),
      roles: resumers,
      rare: true
    },
    { kind: 'ombudsman', rows: chosen(({ stage }) => stage.process === 'LGSCO'), roles: ombudsmanReaders, rare: true }
  ];
  return lists
    .filter(({ roles, rare, rows: found }) => isFor(roles, reader) && (rare === undefined || found.length > 0))
    .map(({ kind, rows: found }) => ({ kind, rows: found }));
}
