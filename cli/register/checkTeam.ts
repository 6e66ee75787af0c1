import type { RowReader } from './readTable';
import { fold } from './table';

/** Looks team names up in the hub's list of teams. */
export interface TeamCheck {
  /** The name as the register writes it; notes a fault when the hub does not know it. Blank is not recorded, and fine. */
  check(reader: RowReader, column: string): string;
  /** New names met so far, each once, when new teams are taken. */
  added(): string[];
}

/**
 * Makes the check. Names are compared without case and spaces but kept as the register writes them, because a
 * report prints a year's own names.
 * @param options `knownTeams` absent: every name passes; `addTeams`: unknown names pass and are collected
 */
export function createTeamCheck(options: {
  readonly knownTeams?: readonly string[];
  readonly addTeams?: boolean;
}): TeamCheck {
  const known = options.knownTeams && new Set(options.knownTeams.map(fold));
  const added = new Map<string, string>();
  return {
    check: (reader, column) => {
      const name = reader.text(column);
      if (name === '' || !known || known.has(fold(name))) return name;
      if (options.addTeams) {
        if (!added.has(fold(name))) added.set(fold(name), name);
      } else {
        reader.fault(
          column,
          `“${name}” is not in the hub's list of teams. Nearest: ${nearest(name, options.knownTeams ?? []).join('; ') || 'none'}. Add --add-teams to take new teams as they stand.`
        );
      }
      return name;
    },
    added: () => [...added.values()]
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
