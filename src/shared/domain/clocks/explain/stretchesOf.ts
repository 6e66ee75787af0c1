import type { IsoDate } from '../../dates/IsoDate';
import type { AccountDay, DayMark, Stretch } from './ClockAccount';

const kinds: Partial<Record<DayMark, Stretch['kind']>> = {
  counted: 'counted',
  passing: 'passing',
  paused: 'paused',
  weekend: 'off',
  holiday: 'off',
  closure: 'off'
};

/**
 * Puts days into runs. A weekend between counted days belongs to their run; a weekend beside a holiday, to the days off.
 * Runs break at `today`, so that what was counted and what will be stand apart.
 */
export function stretchesOf(days: readonly AccountDay[], today: IsoDate): readonly Stretch[] {
  const runs: Stretch[] = [];
  for (const day of days) {
    const kind = kinds[day.mark];
    if (kind === undefined) continue;
    const ahead = day.date > today;
    const last = runs[runs.length - 1];
    const one = stretchOf(day, kind, ahead);
    if (last?.kind === kind && last.ahead === ahead) runs[runs.length - 1] = joined(last, one);
    else runs.push(one);
  }
  return withoutPlainWeekends(runs);
}

function stretchOf({ date, mark, count, title }: AccountDay, kind: Stretch['kind'], ahead: boolean): Stretch {
  return {
    kind,
    from: date,
    to: date,
    ...(count !== undefined && { counts: [count, count] }),
    weekendDays: mark === 'weekend' ? 1 : 0,
    named: title === undefined ? [] : [{ date, title }],
    ahead
  };
}

function joined(a: Stretch, b: Stretch): Stretch {
  return {
    ...a,
    to: b.to,
    ...(a.counts && b.counts && { counts: [a.counts[0], b.counts[1]] }),
    weekendDays: a.weekendDays + b.weekendDays,
    named: [...a.named, ...b.named]
  };
}

/** Weekends that nothing is to be said of go into the run of counted days before them, and the run goes on after them. */
function withoutPlainWeekends(runs: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const run of runs) {
    const last = kept[kept.length - 1];
    const plain = run.kind === 'off' && run.named.length === 0;
    if (last?.kind === 'counted' && plain) {
      kept[kept.length - 1] = { ...last, weekendDays: last.weekendDays + run.weekendDays };
    } else if (last?.kind === 'counted' && run.kind === 'counted' && last.ahead === run.ahead) {
      kept[kept.length - 1] = joined(last, run);
    } else if (!plain) kept.push(run);
  }
  return kept;
}
