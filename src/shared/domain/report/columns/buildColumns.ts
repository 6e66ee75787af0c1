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
import {
  actionShape,
  commentShape,
  complimentShape,
  concernShape,
  enquiryShape,
  learningShape,
  ombudsmanShape,
  remedyShape,
  toMentions
} from './registerShapes';
import type { ReportComplaint, ReportRows } from './ReportRows';
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
  /** Open cases are coloured as they stood on this day: the last of the period, or the one on which the rows were read. */
  openOn: IsoDate;
  /** The day on which the rows were read; what was due before it is late. */
  asAt: IsoDate;
}

/**
 * Makes the columns that every figure of a report is counted from. Done once, after reading; no row is kept.
 * @throws HubError `invalid` when a row's day is none
 */
export function buildColumns(rows: ReportRows, { rules, calendar, openOn, asAt }: ColumnRules): ReportColumns {
  const { complaints, stages, concerns, compliments, equality } = rows;
  const references = poolReferences(referencesOf(rows));
  const byReference = new Map(complaints.map((complaint) => [complaint.reference, complaint]));
  const highest = highestStages(complaints, stages);
  const optional = <Row>(given: readonly Row[] | undefined, shape: TableShape<Row>): ColumnTable | undefined =>
    given && buildTable(given, shape, references);
  return {
    complaints: buildTable(complaints, complaintShape(highest, equality, concerns), references),
    stages: buildTable(
      [...stages, ...withoutStageRow(complaints, stages, highest)],
      stageShape(stages, highest, { rulebook: indexRules(rules), calendar, openOn, asAt, logs: rows.logs }),
      references
    ),
    concerns: optional(concerns, concernShape(byReference)),
    compliments: optional(compliments, complimentShape),
    themes: optional(compliments?.flatMap(toMentions), complimentShape),
    comments: optional(rows.comments, commentShape),
    actions: optional(rows.actions, actionShape(asAt)),
    learning: optional(rows.learning, learningShape),
    ombudsman: optional(rows.ombudsman, ombudsmanShape),
    remedies: optional(rows.remedies, remedyShape),
    enquiries: optional(rows.enquiries, enquiryShape(asAt))
  };
}

function* referencesOf({ actions = [], learning = [], ...others }: ReportRows): Iterable<string> {
  yield '';
  for (const { key, reference } of actions) yield reference || key;
  for (const { key } of learning) yield key;
  for (const rows of Object.values(others)) {
    for (const { reference } of rows ?? []) yield reference;
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
