import { applyChanges } from '../../../domain/board/applyChanges';
import type { BoardCopy } from '../../../domain/board/BoardCopy';
import type {
  OpenStages,
  Rulebook,
  ServerTime,
  StageChanges,
  StageProgress
} from '../../../domain/board/BoardRepository';
import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';
import type { FeedChange, FeedClock, FeedProblem, FeedState } from './FeedState';
import { freshnessOf } from './freshness';
import { mergeChanges } from './mergeChanges';
import { Observed } from './Observed';
import { UkDay } from './UkDay';
import { Visits } from './Visits';

const nothing: FeedState = {
  stages: new Map(),
  complete: false,
  kept: false,
  busy: false,
  waiting: 0,
  fresh: new Map()
};

/**
 * What the reader sees, however it comes: holds changes while the reader is in the table, says what changed, turns the
 * day at UK midnight, and tells on return what was missed.
 */
export class ShownBoard {
  public readonly state = new Observed<FeedState>(nothing);
  private readonly day: UkDay;
  private readonly visits: Visits;
  private held: StageChanges | undefined;
  private holding = false;

  public constructor(clock: FeedClock) {
    this.visits = new Visits(clock);
    this.day = new UkDay(clock, (today) => {
      if (today !== this.state.current().today) {
        this.state.update({ today });
      }
    });
  }

  public showCopy({ stages, rulebook, time }: BoardCopy): void {
    this.visits.came({ stages, rulebook, today: time.today, at: time.at });
    this.state.update({ rulebook, stages: byId(stages), complete: true, kept: true, time, today: time.today });
  }

  /** Pages of a reload would make rows vanish and come back, so only a first load shows them as they come. */
  public showPage({ stages, expected, time }: StageProgress): void {
    const shown = this.state.current();
    if (shown.complete || stages.length < shown.stages.size) {
      return;
    }
    this.state.together(() => {
      if (time !== undefined && shown.time === undefined) {
        this.setTime(time);
      }
      this.state.update({ expected, stages: byId(stages) });
    });
  }

  /** @param cause why everything was read, where that is worth saying */
  public showAll(open: OpenStages, cause: FeedChange['cause']): void {
    const { complete, stages: before } = this.state.current();
    const stages = byId(open.stages);
    this.held = undefined;
    this.state.together(() => {
      this.answered(open.time);
      this.state.update({ stages, complete: true, expected: undefined, waiting: 0 });
      if (complete) {
        this.state.update({ fresh: freshnessOf(before, stages) });
        this.say([...before.values()], open.stages, cause);
      }
      this.tellOfVisit();
    });
  }

  /**
   * Takes changes in, and shows them unless the reader is in the table. What the device kept is never held on to.
   * @param named the stages shown, with the names that the device does not keep
   */
  public take(changes: StageChanges, named: readonly ComplaintStage[] | undefined): void {
    const { kept } = this.state.current();
    this.held = this.held === undefined ? changes : mergeChanges(this.held, changes);
    this.state.together(() => {
      this.answered(changes.time);
      this.state.update({ waiting: this.held === undefined ? 0 : countOf(this.held) });
      if (named !== undefined) {
        this.state.update({ stages: byId(named) });
      }
      if (kept || !this.holding) {
        this.showWaiting();
      }
    });
  }

  /** @param isFirst of the page; a later one is news */
  public showRulebook(rulebook: Rulebook, isFirst: boolean): void {
    this.state.together(() => {
      this.state.update({ rulebook });
      if (!isFirst) {
        this.say([], [], 'rules');
      }
    });
  }

  public hold(holding: boolean): void {
    this.holding = holding;
  }

  public showWaiting(): void {
    const { held } = this;
    const { stages } = this.state.current();
    this.held = undefined;
    this.state.together(() => {
      this.state.update({ waiting: 0 });
      if (held !== undefined && countOf(held) > 0) {
        const now = applyChanges(stages, held);
        const ids = [...held.changed.map(({ id }) => id), ...held.removed];
        const among = (all: FeedState['stages']): ComplaintStage[] => ids.flatMap((id) => all.get(id) ?? []);
        this.state.update({ stages: now, fresh: freshnessOf(stages, now) });
        this.say(among(stages), among(now));
      }
      this.tellOfVisit();
    });
  }

  /** The stages with the changes that wait. */
  public latest(): FeedState['stages'] {
    const { stages } = this.state.current();
    return this.held === undefined ? stages : applyChanges(stages, this.held);
  }

  public showProblem(problem: FeedProblem): void {
    this.state.update({ busy: false, problem });
  }

  /** Nothing of the board stays with somebody who may not see it. */
  public forget(): void {
    this.visits.forget();
    this.held = undefined;
    this.state.update({ ...nothing, visit: undefined, lastChange: undefined });
  }

  public leave(): void {
    this.visits.leave(this.state.current());
  }

  public comeBack(): void {
    this.visits.comeBack();
    this.day.check();
  }

  public stop(): void {
    this.day.stop();
    this.state.stop();
  }

  /** The site has answered: what is shown is no copy. */
  private answered(time: ServerTime): void {
    this.setTime(time);
    this.state.update({ busy: false, problem: undefined, kept: false });
  }

  /** Says what changed, unless there is a last visit to tell of, which says it better. */
  private say(before: readonly ComplaintStage[], after: readonly ComplaintStage[], cause?: FeedChange['cause']): void {
    const number = (this.state.current().lastChange?.number ?? 0) + 1;
    if (!this.visits.isPending) {
      this.state.update({ lastChange: { before, after, cause, number } });
    } else if (cause !== undefined) {
      this.state.update({ lastChange: { before: [], after: [], cause, number } });
    }
  }

  private tellOfVisit(): void {
    this.state.update(this.visits.tell(this.state.current()));
  }

  private setTime(time: ServerTime): void {
    this.state.update({ time });
    this.day.set(time);
  }
}

function byId(stages: readonly ComplaintStage[]): ReadonlyMap<number, ComplaintStage> {
  return new Map(stages.map((stage) => [stage.id, stage]));
}

function countOf(changes: StageChanges): number {
  return changes.changed.length + changes.removed.length;
}
