import type { WorkingDayCalendar } from '../../calendar/workingDayCalendar';
import type { IsoDate } from '../../dates/IsoDate';
import type { ProcessRule } from '../../processRules/ProcessRule';
import { indexRules } from '../../processRules/selectRules';
import type { ComplaintStage } from '../../stages/ComplaintStage';
import type { SelectableRows } from '../CaseSelection';
import { buildTable, type TableShape } from './buildTable';
import type { ColumnTable } from './ColumnTable';
import { complaintShape, highestStages } from './complaintShape';
import { poolReferences } from './references';
import type { ReportComment, ReportCompliment, ReportComplaint, ReportConcern, ReportRows } from './ReportRows';
import { stageShape } from './stageShape';

/** The lists as columns; a list that was not read is absent. */
export type ReportColumns = Readonly<Partial<Record<SelectableRows, ColumnTable>>> & {
  readonly complaints: ColumnTable;
  readonly stages: ColumnTable;
};

/** What the columns are counted with. */
export interface ColumnRules {
  rules: readonly ProcessRule[];
  calendar: WorkingDayCalendar;
  /** Open cases are coloured as they stood on this day. */
  openOn: IsoDate;
}

/**
 * Makes the columns that every figure of a report is counted from. Done once, after reading; no row is kept.
 * @throws HubError `invalid` when a row's day is none
 */
export function buildColumns(rows: ReportRows, { rules, calendar, openOn }: ColumnRules): ReportColumns {
  const { complaints, stages, concerns, compliments, comments, equality } = rows;
  const references = poolReferences(referencesOf(rows));
  const byReference = new Map(complaints.map((complaint) => [complaint.reference, complaint]));
  const highest = highestStages(complaints, stages);
  const optional = <Row>(given: readonly Row[] | undefined, shape: TableShape<Row>): ColumnTable | undefined =>
    given && buildTable(given, shape, references);
  return {
    complaints: buildTable(complaints, complaintShape(highest, equality), references),
    stages: buildTable(
      [...stages, ...withoutStageRow(complaints, stages, highest)],
      stageShape(stages, highest, { rulebook: indexRules(rules), calendar, openOn }),
      references
    ),
    concerns: optional(concerns, concernShape(byReference)),
    compliments: optional(compliments, complimentShape),
    themes: optional(compliments?.flatMap(toMentions), complimentShape),
    comments: optional(comments, commentShape)
  };
}

function* referencesOf({ complaints, stages, ...others }: ReportRows): Iterable<string> {
  yield '';
  for (const rows of [complaints, stages, ...Object.values(others)]) {
    for (const { reference } of rows) yield reference;
  }
}

/** Complaints whose highest stage has no row of its own: counted by stage all the same, without days. */
function withoutStageRow(
  complaints: readonly ReportComplaint[],
  stages: readonly ComplaintStage[],
  highest: ReadonlyMap<string, string>
): ComplaintStage[] {
  const present = new Set(stages.map(({ reference, stage }) => `${reference}|${stage}`));
  return complaints
    .filter(({ reference }) => !present.has(`${reference}|${highest.get(reference) ?? ''}`))
    .map(({ id, reference, process, team, service, receivedOn }) => ({
      id: -id,
      reference,
      process,
      team,
      service,
      receivedOn,
      stage: (highest.get(reference) ?? 'ANY') as ComplaintStage['stage'],
      openedOn: '',
      events: {},
      freezes: [],
      attention: [],
      modifiedAt: ''
    }));
}

function concernShape(complaints: ReadonlyMap<string, ReportComplaint>): TableShape<ReportConcern> {
  return {
    sortedBy: 'received',
    reference: ({ reference }) => reference,
    days: { received: ({ reference }) => complaints.get(reference)?.receivedOn },
    codes: {
      category: ({ category }) => category,
      outcome: ({ outcome }) => outcome,
      process: ({ reference }) => complaints.get(reference)?.process ?? '',
      team: ({ reference }) => complaints.get(reference)?.team ?? '',
      service: ({ reference }) => complaints.get(reference)?.service ?? ''
    }
  };
}

const complimentShape: TableShape<ReportCompliment> = {
  sortedBy: 'received',
  reference: ({ reference }) => reference,
  days: { received: ({ receivedOn }) => receivedOn },
  codes: {
    theme: ({ theme }) => theme,
    source: ({ source }) => source,
    team: ({ team }) => team,
    service: ({ service }) => service
  }
};

const commentShape: TableShape<ReportComment> = {
  sortedBy: 'received',
  reference: ({ reference }) => reference,
  days: { received: ({ receivedOn }) => receivedOn },
  codes: {
    commentType: ({ commentType }) => commentType,
    team: ({ team }) => team,
    service: ({ service }) => service
  }
};

/** One row for each theme a compliment mentions; one for a compliment without any. */
function toMentions(compliment: ReportCompliment): ReportCompliment[] {
  const themes = new Set(
    compliment.theme
      .split(';')
      .map((theme) => theme.trim())
      .filter((theme) => theme !== '')
  );
  return themes.size === 0 ? [compliment] : [...themes].map((theme) => ({ ...compliment, theme }));
}
