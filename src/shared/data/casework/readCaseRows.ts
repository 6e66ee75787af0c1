import type { SPFI } from '@pnp/sp';
import { type ListName, listNames } from '../../schema/listNames';
import { quoted } from '../wire';
import { caseComplaintColumns } from './caseComplaintRow';
import { caseConcernColumns } from './caseConcernRow';
import { caseEventColumns, type CaseEventRow, toRecordedEvent } from './caseEventRow';
import type { CaseRows } from './CaseRows';
import { caseRemedyColumns } from './caseRemedyRow';
import { caseStageColumns } from './caseStageRow';

/** More rows than one case can have. */
const most = 2000;

/** What was read of a case, before people have names. */
export type ReadRows = Omit<CaseRows, 'events'> & { timeline: readonly CaseEventRow[] };

/**
 * Reads the rows of a case side by side; all empty when there is none or the reader may not see it.
 * @param readTimeline gives the rows of its timeline
 */
export async function readCaseRows(
  sp: SPFI,
  reference: string,
  readTimeline: () => Promise<readonly CaseEventRow[]> = () => readTimelineRows(sp, reference)
): Promise<ReadRows> {
  const ofCase = <Row>(list: ListName, columns: readonly string[]): Promise<Row[]> =>
    readRows(sp, reference, list, columns);
  // The timeline is read first of all: a row read later can only have taken in more.
  const timeline = await readTimeline();
  const [Complaints, ComplaintStages, Concerns, Remedies] = await Promise.all([
    ofCase<CaseRows['Complaints'][number]>(listNames.complaints, [...caseComplaintColumns, 'LastEvent']),
    ofCase<CaseRows['ComplaintStages'][number]>(listNames.complaintStages, [
      ...caseStageColumns,
      'StageKey',
      'LastEvent'
    ]),
    ofCase<CaseRows['Concerns'][number]>(listNames.concerns, [...caseConcernColumns, 'LastEvent']),
    ofCase<CaseRows['Remedies'][number]>(listNames.remedies, [...caseRemedyColumns, 'LastEvent'])
  ]);
  return { Complaints, ComplaintStages, Concerns, Remedies, timeline };
}

/** Reads the rows of a case's timeline, in no order. */
export function readTimelineRows(sp: SPFI, reference: string): Promise<readonly CaseEventRow[]> {
  return readRows<CaseEventRow>(sp, reference, listNames.caseEvents, caseEventColumns);
}

function readRows<Row>(sp: SPFI, reference: string, list: ListName, columns: readonly string[]): Promise<Row[]> {
  return sp.web.lists
    .getByTitle(list)
    .items.select(...columns)
    .filter(`Reference eq ${quoted(reference)}`)
    .top(most)<Row[]>();
}

/** The rows with their timeline in order. @param nameOf display name for a user id; empty when unknown */
export function withTimeline({ timeline, ...rows }: ReadRows, nameOf: (userId: number) => string): CaseRows {
  const events = timeline
    .flatMap((row) => toRecordedEvent(row, nameOf) ?? [])
    .sort((a, b) => a.event.number - b.event.number);
  return { ...rows, events };
}

/** Users that the rows of a case speak of. */
export function usersIn({ ComplaintStages, timeline }: ReadRows): number[] {
  return [
    ...ComplaintStages.flatMap(({ InvestigatingOfficerId }) => InvestigatingOfficerId ?? []),
    ...timeline.flatMap(({ AuthorId }) => AuthorId ?? [])
  ];
}
