import { OutsideCalendar, type WorkingDayCalendar } from '../calendar/workingDayCalendar';
import { calculateStageClocks } from '../clocks/calculateStageClocks';
import type { ClockState } from '../clocks/Clock';
import type { IsoDate } from '../dates/IsoDate';
import { HubError } from '../errors';
import type { RulebookIndex } from '../processRules/selectRules';
import { rateClock } from '../rag/rateClock';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { isOpenOn, pauseOn } from '../stages/isOpenOn';
import type { BoardRow, NextAction, RatedClock } from './BoardRow';

/**
 * A stage's line on the board of a day.
 * The headline is the leading clock that counts (or is paused) on the way to the stage's answer: law, then guidance, Ombudsman,
 * local target, code, ordinary practice; of several legs, the one now running. Where none counts, the one that waits; then the last that stopped.
 * Never throws for a stage's own dates: a stage whose dates cannot be counted stays on the board, grey, and its next action says why.
 * @see domain.md 4, last paragraph, and docs/decisions on the headline
 */
export function rateStage(
  stage: ComplaintStage,
  rulebook: RulebookIndex,
  calendar: WorkingDayCalendar,
  today: IsoDate
): BoardRow {
  let rated: readonly RatedClock[];
  try {
    const reviewOn = pauseOn(stage, today)?.reviewOn;
    rated = calculateStageClocks(stage, rulebook, calendar, today).map((clock) => ({
      clock,
      rating: rateClock(clock, today, reviewOn)
    }));
  } catch (error) {
    if (!(error instanceof HubError && error.code === 'invalid')) throw error;
    return withoutHeadline(stage, { what: 'dates', ...(error instanceof OutsideCalendar && { day: error.day }) });
  }
  const headline = leading(rated);
  if (!headline) return withoutHeadline(stage, { what: 'rule' });
  const others = rated.filter((each) => each !== headline && each.clock.state !== 'stopped');
  return {
    stage,
    headline,
    others,
    rating: headline.rating,
    nextAction: nextAction(rated, headline, isOpenOn(stage, today))
  };
}

function withoutHeadline(stage: ComplaintStage, nextStep: NextAction): BoardRow {
  return { stage, others: [], rating: { status: 'grey', reason: 'no-rule' }, nextAction: nextStep };
}

/** @param rated leading kinds first */
function leading(rated: readonly RatedClock[]): RatedClock | undefined {
  const answers = rated.filter(({ clock }) => clock.rule.part === 'answer');
  // A stage with steps alone is still governed by something.
  const candidates = answers.length > 0 ? answers : rated;
  const first = (...states: ClockState[]): RatedClock | undefined =>
    candidates.find(({ clock }) => states.includes(clock.state));
  return first('running', 'paused') ?? first('waiting') ?? lastStopped(candidates);
}

function lastStopped(candidates: readonly RatedClock[]): RatedClock | undefined {
  return candidates.reduce<RatedClock | undefined>(
    (last, each) => (last === undefined || (each.clock.stop ?? '') > (last.clock.stop ?? '') ? each : last),
    undefined
  );
}

/** The milestone due first; where none is running, what would move the stage on. */
function nextAction(rated: readonly RatedClock[], headline: RatedClock, open: boolean): NextAction {
  if (headline.clock.state === 'paused') return { what: 'review' };
  const running = rated.filter(({ clock }) => clock.state === 'running');
  const dueFirst = running.reduce<RatedClock | undefined>(
    (first, each) => (first === undefined || (each.clock.due ?? '') < (first.clock.due ?? '') ? each : first),
    undefined
  );
  if (dueFirst) return { what: 'milestone', milestone: dueFirst.clock.rule.milestone };
  if (headline.clock.state === 'waiting') {
    return { what: 'start', milestone: headline.clock.rule.milestone };
  }
  return { what: open ? 'close' : 'nothing' };
}
