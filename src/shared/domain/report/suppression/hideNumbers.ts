import { Puzzle } from './Puzzle';
import { mostSmall, places, type Quantity } from './Quantity';

/**
 * Hides further numbers until none that is hidden can be worked out from those that are shown: every hidden number has
 * at least two values that fit all of them. Numbers from 1 to 4 are hidden already. What is hidden to guard them is a
 * share before a figure, a figure before a cell and a cell before a total, and of equals the smallest.
 * @see domain.md 16.5 and docs/decisions on small numbers
 */
export function hideNumbers(quantities: readonly Quantity[]): void {
  const puzzle = new Puzzle(quantities);
  const waiting = quantities.filter(({ mark }) => mark !== undefined);
  // Hiding more never tells what was not told before, so each is looked at until it is not told, and then left.
  for (let hidden = waiting.pop(); hidden; hidden = waiting.pop()) {
    while (puzzle.isTold(hidden)) {
      const guarding = guard(puzzle, hidden);
      if (!guarding) break;
      waiting.push(guarding);
    }
  }
}

/**
 * Hides the least missed number that keeps another from being told; if no single one does, the least missed of all. With
 * none left to hide, the sign of one that says it is small is taken back: four rows that are each at least 1 of a total
 * of at most 4 tell each other.
 * @returns the number that was hidden, or hidden otherwise; `undefined` when nothing is left to do
 */
function guard(puzzle: Puzzle, told: Quantity): Quantity | undefined {
  const about = puzzle.about(told);
  const candidates = about.filter(({ mark, value }) => mark === undefined && value > mostSmall).sort(leastMissed);
  const enough = candidates.find((candidate) => {
    candidate.mark = 'guard';
    const helps = !puzzle.isTold(told) && !puzzle.isTold(candidate);
    if (!helps) delete candidate.mark;
    return helps;
  });
  if (enough) return enough;
  const next =
    candidates[0] ??
    about
      .filter(({ mark }) => mark === 'small')
      .sort(leastMissed)
      .pop();
  if (next) next.mark = 'guard';
  return next;
}

function leastMissed(a: Quantity, b: Quantity): number {
  return places.indexOf(a.place) - places.indexOf(b.place) || a.value - b.value;
}
