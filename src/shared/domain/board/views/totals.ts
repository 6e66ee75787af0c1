import type { RagStatus } from '../../rag/RagRating';
import type { BoardRow } from '../BoardRow';
import { groupRows } from '../dimensions';
import { countByStatus } from '../summariseBoard';

/** Rows counted once by colour; unassigned ones are counted in their colour too, and once more apart. */
export interface RowTotals {
  counts: Record<RagStatus, number>;
  /** Of all these, those without an officer. */
  unassigned: number;
  /** The five counts together. */
  total: number;
}

/** Totals of a team within a service, or of a service with its teams. Names are empty when not recorded. */
export interface PlaceTotals extends RowTotals {
  name: string;
}

/** A service's line, and a line for each of its teams. */
export interface ServiceTotals extends PlaceTotals {
  teams: readonly PlaceTotals[];
}

/** The board by service, and all of it. */
export interface BoardTotals extends RowTotals {
  services: readonly ServiceTotals[];
}

/**
 * Counts a board by service and team. Every row is in one team of one service, those without either too, so that teams add up to
 * their service, services to the whole, and the whole to the board's counters.
 * @see domain.md 12.5, RAG list
 */
export function boardTotals(rows: readonly BoardRow[]): BoardTotals {
  return {
    ...totalsOf(rows),
    services: groupRows(rows, 'service').map((service) => ({
      ...totalsOf(service.rows),
      name: service.key,
      teams: groupRows(service.rows, 'team').map((team) => ({ ...totalsOf(team.rows), name: team.key }))
    }))
  };
}

function totalsOf(rows: readonly BoardRow[]): RowTotals {
  return {
    counts: countByStatus(rows),
    unassigned: rows.filter(({ stage }) => stage.officer === undefined).length,
    total: rows.length
  };
}
