import type { Person } from '../../domain/stages/ComplaintStage';
import type { LogContent } from '../../domain/logReports/LogContent';
import type { IsoDate } from '../../domain/dates/IsoDate';

/** What every question of the form is given. */
export interface QuestionProps {
  content: LogContent;
  /** What is wrong with an answer, in words. @param path as `mergeLog` names answers */
  faultOf(path: string): string | undefined;
  /** Answers by path; `undefined` takes one away. */
  set(values: Readonly<Record<string, unknown>>): void;
  /** The UK date. */
  today: IsoDate;
  /** People an action may be given to. */
  people: readonly Person[];
}
