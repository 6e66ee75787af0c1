import type { IsoDate } from '../dates/IsoDate';
import type { Freeze } from '../stages/ComplaintStage';
import { withoutAbsent } from '../withoutAbsent';
import type { StageEvent } from './StageEvent';

/**
 * Pauses in the order of their first days; only the last may still run.
 * A resume ends the pause that lasts on its day. A pause entered within a pause takes its place, so no day between is lost or left out twice.
 * @param before pauses from before the log
 * @param inOrder standing events by their day
 */
export function freezesFrom(before: readonly Freeze[], inOrder: readonly StageEvent[]): readonly Freeze[] {
  const freezes = before.filter(({ resumedOn }) => resumedOn !== undefined);
  const starts = [...before.filter(({ resumedOn }) => resumedOn === undefined), ...begun(inOrder)].sort(byFirstDay);
  const resumes = inOrder.filter(({ type }) => type === 'resumed').map(({ on }) => on);
  let running: Freeze | undefined;
  const end = (resumedOn: IsoDate): void => {
    if (running) freezes.push({ ...running, resumedOn });
    running = undefined;
  };
  for (const start of starts) {
    while ((resumes[0] ?? start.frozenOn) < start.frozenOn) end(resumes.shift() ?? '');
    // On one day, what is paused resumes before it is paused again; a resume with nothing to end is that of the new pause.
    if (running && resumes[0] === start.frozenOn) resumes.shift();
    end(start.frozenOn);
    running = start;
  }
  const [next] = resumes;
  if (next !== undefined) end(next);
  return (running ? [...freezes, running] : freezes).sort(byFirstDay);
}

function begun(inOrder: readonly StageEvent[]): Freeze[] {
  return inOrder.flatMap((entry) =>
    entry.type === 'frozen'
      ? [withoutAbsent({ frozenOn: entry.on, reason: entry.reason, reviewOn: entry.reviewOn })]
      : []
  );
}

function byFirstDay(a: Freeze, b: Freeze): number {
  return a.frozenOn < b.frozenOn ? -1 : Number(a.frozenOn > b.frozenOn);
}
