import type { RowReader } from './readTable';
import { fold } from './table';

/** Looks team names up in the hub's list of teams. */
export interface TeamCheck {
  /** The name as the register writes it; notes where the hub does not know it. Blank is not recorded, and fine. */
  check(reader: RowReader, column: string): string;
  /**
   * Called when every row was read: notes a fault in the rows whose team is not taken.
   * @returns the names taken as new ones, each once
   */
  settle(): string[];
}

/** A slip is one name or two; a register with so many unknown names is of a year whose teams had other names. */
const namesOfAnotherYear = 3;

/**
 * Makes the check. Names are compared without case and spaces but kept as the register writes them, because a
 * report prints a year's own names.
 * @param options `knownTeams` absent: every name passes; `addTeams`: unknown names pass and are collected, however few
 */
export function createTeamCheck(options: {
  readonly knownTeams?: readonly string[];
  readonly addTeams?: boolean;
}): TeamCheck {
  const known = options.knownTeams && new Set(options.knownTeams.map(fold));
  const unknown = new Map<string, { name: string; cells: { reader: RowReader; column: string; name: string }[] }>();
  return {
    check: (reader, column) => {
      const name = reader.text(column);
      if (name === '' || !known || known.has(fold(name))) return name;
      const found = unknown.get(fold(name)) ?? { name, cells: [] };
      found.cells.push({ reader, column, name });
      unknown.set(fold(name), found);
      return name;
    },
    settle: () => {
      const names = [...unknown.values()];
      if (options.addTeams || names.length >= namesOfAnotherYear) return names.map(({ name }) => name);
      for (const { reader, column, name } of names.flatMap(({ cells }) => cells)) {
        reader.fault(
          column,
          `“${name}” is not in the hub's list of teams. Nearest: ${nearest(name, options.knownTeams ?? []).join('; ') || 'none'}. Add --add-teams to take new teams as they stand.`
        );
      }
      return [];
    }
  };
}

/** The three names that share most pairs of letters with a name. */
function nearest(name: string, names: readonly string[]): string[] {
  const wanted = pairs(name);
  return names
    .map((other) => ({ other, score: likeness(wanted, pairs(other)) }))
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ other }) => other);
}

function pairs(text: string): Set<string> {
  const folded = ` ${fold(text)} `;
  return new Set(
    Array.from(folded)
      .slice(1)
      .map((letter, index) => (folded[index] ?? '') + letter)
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}
