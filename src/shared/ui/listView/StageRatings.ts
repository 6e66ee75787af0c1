import type { BoardRepository } from '../../domain/board/BoardRepository';
import type { BoardRow } from '../../domain/board/BoardRow';
import { rateStage } from '../../domain/board/rateStage';
import { createCalendar, type WorkingDayCalendar } from '../../domain/calendar/workingDayCalendar';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { indexRules, type RulebookIndex } from '../../domain/processRules/selectRules';

/** A stage as the board of the server's day shows it. */
export interface RatedStage {
  row: BoardRow;
  today: IsoDate;
}

/** Rates the stages of a list's rows as the board does. Rows that are drawn in one go are asked for in one request. */
export class StageRatings {
  private waiting: number[] = [];
  private asked: Promise<ReadonlyMap<number, RatedStage>> | undefined;
  private counting: Promise<{ calendar: WorkingDayCalendar; index: RulebookIndex }> | undefined;

  public constructor(private readonly board: Pick<BoardRepository, 'rulebook' | 'stagesById'>) {}

  /**
   * @param id of the row in ComplaintStages
   * @returns undefined when the stage is gone, or hidden from the reader
   * @throws HubError
   */
  public async of(id: number): Promise<RatedStage | undefined> {
    this.waiting.push(id);
    this.asked ??= Promise.resolve().then(() => this.ask());
    return (await this.asked).get(id);
  }

  private async ask(): Promise<ReadonlyMap<number, RatedStage>> {
    const ids = [...new Set(this.waiting)];
    this.waiting = [];
    this.asked = undefined;
    const [{ calendar, index }, { stages, time }] = await Promise.all([this.rulebook(), this.board.stagesById(ids)]);
    return new Map(
      stages.map((stage) => {
        const row = rateStage(stage, index, calendar, time.today);
        return [stage.id, { row, today: time.today }];
      })
    );
  }

  private rulebook(): Promise<{ calendar: WorkingDayCalendar; index: RulebookIndex }> {
    this.counting ??= this.board.rulebook().then(
      ({ rules, holidays }) => ({ calendar: createCalendar(holidays), index: indexRules(rules) }),
      (error) => {
        // Asked for again, it may come.
        this.counting = undefined;
        throw error;
      }
    );
    return this.counting;
  }
}
