import type { Counters } from './boardPage';
import { addWorked, workedBetween } from './plainDays';

/** A row of ComplaintStages as its REST gives it; days are instants or null. */
export interface OpenStage {
  readonly Id: number;
  readonly Reference: string;
  readonly Process: string;
  readonly Stage: string;
  readonly Service: string | null;
  readonly ReceivedDate: string;
  readonly OpenedDate: string;
  readonly ClosedDate: string | null;
  readonly ResponseSentDate: string | null;
  readonly ExtendedToDate: string | null;
  readonly FrozenDate: string | null;
  readonly ResumedDate: string | null;
  readonly FreezeReviewDate: string | null;
  readonly EarlierPauses: string | null;
}

const columns =
  'Id,Reference,Process,Stage,Service,ReceivedDate,OpenedDate,ClosedDate,ResponseSentDate,ExtendedToDate,FrozenDate,' +
  'ResumedDate,FreezeReviewDate,EarlierPauses';

/** Every stage open on a day, in order of its reference, read in one plain request and counted here. */
export async function readOpenStages(url: string, today: string): Promise<OpenStage[]> {
  const response = await fetch(
    `${url}/_api/web/lists/getByTitle('ComplaintStages')/items?$select=${columns}&$top=5000`,
    { headers: { Accept: 'application/json;odata=nometadata' } }
  );
  const { value } = (await response.json()) as { value: OpenStage[] };
  return value
    .filter(
      ({ OpenedDate, ClosedDate }) => ukDay(OpenedDate) <= today && (ClosedDate === null || ukDay(ClosedDate) > today)
    )
    .sort((a, b) => (a.Reference < b.Reference ? -1 : 1));
}

/**
 * How many children's Stage 1 cases have each colour: 10 working days from receipt, not counting pauses, or the day
 * it was extended to.
 *
 * @throws Error for a case that was paused more than once, which this plain count leaves out
 * @see domain.md 4, 5 and 6
 */
export function childrensColours(stages: readonly OpenStage[], today: string): Counters {
  const counts = { red: 0, amber: 0, green: 0, blue: 0, grey: 0 };
  for (const stage of stages) {
    if (stage.Process === 'CHILD_STAT' && stage.Stage === 'S1') counts[colourOf(stage, today)] += 1;
  }
  return counts;
}

function colourOf(stage: OpenStage, today: string): keyof Counters {
  if (stage.EarlierPauses !== null) throw new Error(`${stage.Reference} was paused more than once.`);
  const dayOf = (moment: string | null): string | undefined => (moment === null ? undefined : ukDay(moment));
  const [frozen, resumed, review] = [stage.FrozenDate, stage.ResumedDate, stage.FreezeReviewDate].map(dayOf);
  if (stage.ResponseSentDate !== null) return 'grey';
  if (frozen !== undefined && resumed === undefined) return review !== undefined && review < today ? 'amber' : 'blue';
  const extendedTo = dayOf(stage.ExtendedToDate);
  const pause = frozen === undefined || resumed === undefined ? 0 : workedBetween(frozen, resumed);
  const due = extendedTo ?? addWorked(ukDay(stage.ReceivedDate), 10 + pause);
  const left = workedBetween(today, due);
  if (left < 0 || (extendedTo !== undefined && left <= 2)) return 'red';
  return left <= (extendedTo === undefined ? 3 : 4) ? 'amber' : 'green';
}

/** The UK day of an instant. */
function ukDay(moment: string): string {
  return new Date(moment).toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
}
