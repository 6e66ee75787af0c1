import type { Place } from '../register/register';
import { hubLists } from '../../src/shared/schema/hubLists';
import { isUnique } from '../../src/shared/schema/FieldDefinition';
import { listNames, type ListName } from '../../src/shared/schema/listNames';
import { toComplaintUpdate } from '../../src/shared/data/complaints/complaintRow';
import { toConcernUpdate } from '../../src/shared/data/complaints/concernRow';
import { toComplimentUpdate } from '../../src/shared/data/compliments/complimentRow';
import { toEqualityAnswerUpdate } from '../../src/shared/data/equality/equalityAnswerRow';
import { toComplaintStageUpdate } from '../../src/shared/data/stages/complaintStageRow';
import { toTeamUpdate } from '../../src/shared/data/teams/teamRow';
import { writeDate } from '../../src/shared/data/wire';
import type { Person } from '../../src/shared/domain/stages/ComplaintStage';
import type { HubCase, HubCompliment, NewTeam } from './hubCase';

/** A value of a column as it is sent; `null` clears it. */
export type FieldValue = string | number | boolean | null | readonly string[];
/** Values by internal column name. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** One row to be in a list: found by its key, added when it is not there, changed when a value differs. */
export interface WriteRow {
  readonly list: ListName;
  readonly key: string;
  readonly fields: Fields;
  readonly place: Place;
}

/** Rows that are written together, in this order, and reported together. */
export type WriteUnit = readonly WriteRow[];

/** The column that tells a list's rows apart: the one that SharePoint keeps unique, else the title. */
export function keyColumn(list: ListName): string {
  const found = hubLists.find(({ name }) => name === list)?.fields.find(isUnique);
  return found?.internalName ?? 'Title';
}

/** A list's row from its fields, by its key. */
export function toRow(list: ListName, fields: Fields, place: Place): WriteRow {
  return { list, key: String(fields[keyColumn(list)]), fields, place };
}

/** Columns of a stage that a register says nothing of: an import leaves them as people set them. */
const unknownToRegister = new Set([
  'InvestigatingOfficerId',
  'FirstContactDate',
  'AppointedDate',
  'ServiceStatementDate',
  'PanelHeldDate',
  'PanelReportDate',
  'PanelReportReceivedDate',
  'PlanApprovedDate',
  'LogSubmittedDate',
  'ExtensionRecordedDate',
  'ExtensionReason',
  'FrozenDate',
  'FreezeReason',
  'FreezeReviewDate',
  'ResumedDate',
  'EarlierPauses',
  'Attention',
  'ReasonForDelay'
]);

/** How much of a case is known. */
export interface RowOptions {
  /** `register`: only the columns a register has; `full`: every column, blanks included. */
  readonly extent: 'register' | 'full';
  /** Users of the site by login; needed for `full`. */
  readonly people?: ReadonlyMap<string, Person>;
}

/**
 * A case's rows in the order in which they are written: concerns, equality answers, complaint, then stages in
 * order. The board reads stages and the reports read complaints, so a case shows only when what it is
 * made of is there. @see docs/decisions on the order of writes
 */
export function toCaseUnit(one: HubCase, options: RowOptions): WriteUnit {
  const { complaint, place } = one;
  const { reference } = complaint;
  const concerns = one.concerns.map((concern, index) =>
    toRow(
      listNames.concerns,
      toConcernUpdate(
        { reference, category: concern.category, ...(concern.outcome && { outcome: concern.outcome }) },
        index + 1
      ),
      concern.place
    )
  );
  const equality = one.equality
    ? [
        toRow(
          listNames.equalityAnswers,
          toEqualityAnswerUpdate({ ...one.equality, reference, subject: 'Child or service user' }),
          place
        )
      ]
    : [];
  const closing: Fields = { ClosedDate: writeDate(complaint.closedOn) };
  const { Summary, ...rest } = toComplaintUpdate(complaint);
  const complaintFields: Fields = { ...rest, ...closing, ...(options.extent === 'full' && { Summary }) };
  const stages = one.stages.map((stage) => {
    const officer = stage.officerLogin === undefined ? undefined : options.people?.get(stage.officerLogin);
    const all: Fields = { ...toComplaintStageUpdate({ ...stage, ...(officer && { officer }) }, stage.due) };
    const fields =
      options.extent === 'full'
        ? all
        : Object.fromEntries(Object.entries(all).filter(([name]) => !unknownToRegister.has(name)));
    return toRow(listNames.complaintStages, fields, stage.place);
  });
  return [...concerns, ...equality, toRow(listNames.complaints, complaintFields, place), ...stages];
}

/** A compliment's row. */
export function toComplimentUnit(compliment: HubCompliment): WriteUnit {
  return [
    toRow(
      listNames.compliments,
      { ...toComplimentUpdate(compliment), Service: compliment.service || null },
      compliment.place
    )
  ];
}

/** A team's row. */
export function toTeamUnit(team: NewTeam): WriteUnit {
  const { place, ...rest } = team;
  return [toRow(listNames.teams, { ...toTeamUpdate(rest) }, place)];
}
