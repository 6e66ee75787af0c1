import type { Team } from '../../domain/teams/Team';
import { readDate, readOptional, readText, type Wire, withoutAbsent, writeDate, writeText } from '../wire';

type TextColumn = 'Title' | 'Service' | 'FromDate' | 'ToDate' | 'Successor';

/** A row of Teams as it comes over the wire. */
export type TeamRow = Record<TextColumn, Wire<string>> & { Id: number };

/** A whole team as it is written; `null` clears a column. */
export type TeamUpdate = Record<TextColumn, Wire<string>>;

/** What to `$select`. */
export const teamColumns: readonly (keyof TeamRow)[] = ['Id', 'Title', 'Service', 'FromDate', 'ToDate', 'Successor'];

/** Reads a row. */
export function toTeam(row: TeamRow): Team {
  return withoutAbsent<Team>({
    id: row.Id,
    name: readText(row.Title),
    service: readText(row.Service),
    from: readDate(row.FromDate),
    to: readDate(row.ToDate),
    successor: readOptional(row.Successor)
  });
}

/** The whole row for a team. */
export function toTeamUpdate(team: Omit<Team, 'id'>): TeamUpdate {
  return {
    Title: team.name,
    Service: writeText(team.service),
    FromDate: writeDate(team.from),
    ToDate: writeDate(team.to),
    Successor: writeText(team.successor)
  };
}
