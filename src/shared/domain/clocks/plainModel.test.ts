import fc from 'fast-check';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import { stageFromEvents } from '../events/stageFromEvents';
import { aStage } from '../testing/builders';
import {
  calendarOf,
  daysOfHistory,
  eventsOfHistory,
  histories,
  ruleOfHistory,
  stageOfHistory,
  withPausesApart
} from '../testing/histories';
import type { History } from '../testing/histories';
import { livedThrough } from '../testing/livedThrough';
import { calculateClock } from './calculateClock';
import type { Clock } from './Clock';

/** `HUB_HISTORIES=100000` runs as many; two thousand meet every kind of story. */
const runs = Number(process.env.HUB_HISTORIES ?? 2000);
/** Milliseconds: as long as that many take on a busy machine. */
const patience = 60_000 + runs * 20;

function clockOf(history: History, stage = stageOfHistory(history)): Clock {
  return calculateClock(ruleOfHistory(history), stage, calendarOf(history), fromOrdinal(history.today));
}

function expectAsLived(history: History, clock: Clock): void {
  const { left, due, ...lived } = livedThrough(history);
  const { state, elapsed, extended, compliance } = clock;
  expect({ state, elapsed, extended, compliance }).toEqual({ compliance: undefined, ...lived });
  expect(clock.due === undefined).toBe(state === 'paused');
  if (state === 'stopped') return;
  expect(clock.remaining).toBe(left);
  if (state === 'paused') expect(clock.remainingWhenResumed).toBe(left);
  else {
    const counted = toOrdinal(clock.due ?? '');
    expect(daysOfHistory(history).between(history.today, counted)).toBe(left);
    if (due !== undefined) expect(counted).toBe(due);
  }
}

describe('a clock through any history of pauses, extensions and holidays', () => {
  it(
    'agrees with a plain day-by-day model',
    () => {
      fc.assert(
        fc.property(histories, (history) => expectAsLived(history, clockOf(history))),
        { numRuns: runs, seed: 1738 }
      );
    },
    patience
  );

  it(
    'agrees with it when told by a log of events, in whatever order they were entered',
    () => {
      fc.assert(
        fc.property(
          histories.map(withPausesApart).chain((history) => {
            const events = eventsOfHistory(history);
            return fc.tuple(fc.constant(history), fc.shuffledSubarray(events, { minLength: events.length }));
          }),
          ([history, events]) => {
            expectAsLived(history, clockOf(history, stageFromEvents(aStage({ receivedOn: '2017-01-02' }), events)));
          }
        ),
        { numRuns: Math.ceil(runs / 4), seed: 1738 }
      );
    },
    patience
  );

  it('does not depend on the order in which freezes were entered', () => {
    fc.assert(
      fc.property(
        histories.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.shuffledSubarray([...history.freezes], { minLength: history.freezes.length })
          )
        ),
        ([history, freezes]) => expect(clockOf({ ...history, freezes })).toEqual(clockOf(history))
      ),
      { numRuns: 500, seed: 1738 }
    );
  });

  it('sees no event that is dated later than the day it is asked about', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { today, freezes, extensions, stop } = history;
        const known: History = {
          ...history,
          freezes: freezes
            .filter(({ from }) => from <= today)
            .map(({ from, to }) => ({ from, to: (to ?? Infinity) > today ? undefined : to })),
          extensions: extensions.filter(({ recorded }) => (recorded ?? -Infinity) <= today),
          stop: (stop ?? Infinity) > today ? undefined : stop
        };
        expect(clockOf(history)).toEqual(clockOf(known));
      }),
      { numRuns: 500, seed: 1738 }
    );
  });
});
