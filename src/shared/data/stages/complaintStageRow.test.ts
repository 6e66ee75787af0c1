import { defaultProcessRules } from '../../domain/processRules/defaultProcessRules';
import { clockEvents, processes, stageCodes } from '../../domain/processRules/ProcessRule';
import { complaintStages } from '../../schema/lists/complaintStages';
import type { ComplaintStage } from '../../domain/stages/ComplaintStage';
import {
  type ComplaintStageRow,
  complaintStageColumns,
  toComplaintStage,
  toComplaintStageUpdate
} from './complaintStageRow';
import { readEarlierPauses } from './earlierEntries';
import { stageEventColumns } from './stageEventColumns';

const empty: ComplaintStageRow = {
  Id: 1,
  Reference: null,
  Process: null,
  Stage: null,
  Team: null,
  Service: null,
  InvestigatingOfficerId: null,
  ReceivedDate: null,
  FirstContactDate: null,
  RequestedDate: null,
  AdjudicationSentDate: null,
  AcknowledgedDate: null,
  AppointedDate: null,
  StatementAgreedDate: null,
  ServiceStatementDate: null,
  ExtensionRecordedDate: null,
  PanelHeldDate: null,
  PanelReportDate: null,
  PanelReportReceivedDate: null,
  ResponseSentDate: null,
  PlanApprovedDate: null,
  LogSubmittedDate: null,
  OpenedDate: null,
  ExtendedToDate: null,
  ExtensionReason: null,
  EarlierExtensions: null,
  FrozenDate: null,
  FreezeReason: null,
  FreezeReviewDate: null,
  ResumedDate: null,
  EarlierPauses: null,
  ClosedDate: null,
  ClosureType: null,
  Outcome: null,
  Attention: null,
  ReasonForDelay: null,
  Modified: '2026-01-05T10:00:00Z'
};
const nobody = (): string => '';

/** A row as SharePoint answers for a site set to London: summer days come as 23:00 of the day before. */
const stage2Row: ComplaintStageRow = {
  ...empty,
  Id: 41,
  Reference: 'CH-2025-0042',
  Process: 'CHILD_STAT',
  Stage: 'S2',
  Team: 'Team West',
  Service: 'Social work',
  InvestigatingOfficerId: 12,
  ReceivedDate: '2025-01-06T00:00:00Z',
  OpenedDate: '2025-03-03T00:00:00Z',
  RequestedDate: '2025-02-20T00:00:00Z',
  StatementAgreedDate: '2025-03-03T00:00:00Z',
  ExtendedToDate: '2025-06-05T23:00:00Z',
  ExtensionRecordedDate: '2025-04-01T23:00:00Z',
  ExtensionReason: 'Complexity',
  FrozenDate: '2025-04-08T23:00:00Z',
  FreezeReason: 'Police investigation',
  FreezeReviewDate: '2025-05-08T23:00:00Z',
  Attention: ['Staff named', 'Safeguarding'],
  Modified: '2025-04-09T09:00:00Z'
};

const stage2: ComplaintStage = {
  id: 41,
  reference: 'CH-2025-0042',
  process: 'CHILD_STAT',
  stage: 'S2',
  team: 'Team West',
  service: 'Social work',
  officer: { id: 12, name: 'Rowan Teale' },
  receivedOn: '2025-01-06',
  openedOn: '2025-03-03',
  events: {
    received_on: '2025-01-06',
    s2_requested_on: '2025-02-20',
    statement_agreed_on: '2025-03-03',
    extension_recorded_on: '2025-04-02'
  },
  extension: { newDue: '2025-06-06', recordedOn: '2025-04-02', reason: 'Complexity' },
  freezes: [{ frozenOn: '2025-04-09', reason: 'Police investigation', reviewOn: '2025-05-09' }],
  attention: ['Staff named', 'Safeguarding'],
  modifiedAt: '2025-04-09T09:00:00Z'
};

describe('a row of ComplaintStages', () => {
  it('becomes a stage with its own names for the events', () => {
    expect(toComplaintStage(stage2Row, (id) => (id === 12 ? 'Rowan Teale' : ''))).toEqual(stage2);
  });

  it('comes back from being written', () => {
    const { InvestigatingOfficerId, Attention, ...written } = toComplaintStageUpdate(stage2);
    const row = {
      ...empty,
      ...written,
      Id: 41,
      InvestigatingOfficerId,
      Attention: [...Attention],
      Modified: stage2.modifiedAt
    };
    expect(toComplaintStage(row, () => 'Rowan Teale')).toEqual(stage2);
  });

  it("writes keys, title, openness and the register's due day", () => {
    expect(toComplaintStageUpdate(stage2, '2025-04-07')).toMatchObject({
      StageKey: 'CH-2025-0042|S2',
      Title: 'CH-2025-0042 S2',
      IsOpen: true,
      DueDate: '2025-04-07T12:00:00Z',
      ClosedDate: null
    });
    expect(toComplaintStageUpdate({ ...stage2, closedOn: '2025-06-01' })).toMatchObject({
      IsOpen: false,
      ClosedDate: '2025-06-01T12:00:00Z'
    });
  });

  it('keeps every pause, the last in columns of its own', () => {
    const freezes = [
      { frozenOn: '2025-03-05', resumedOn: '2025-03-10', reason: 'Awaiting consent' },
      { frozenOn: '2025-04-09' }
    ];
    const { InvestigatingOfficerId, Attention, ...written } = toComplaintStageUpdate({ ...stage2, freezes });
    expect(written.FrozenDate).toBe('2025-04-09T12:00:00Z');
    expect(
      toComplaintStage({ ...empty, ...written, InvestigatingOfficerId, Attention: [...Attention] }, nobody).freezes
    ).toEqual(freezes);
  });

  it('keeps every date agreed, the last in columns of its own', () => {
    const extension = {
      newDue: '2025-06-06',
      recordedOn: '2025-04-25',
      reason: 'Complexity',
      earlier: [{ newDue: '2025-05-06', recordedOn: '2025-04-02' }, { newDue: '2025-05-20' }]
    };
    const { InvestigatingOfficerId, Attention, ...written } = toComplaintStageUpdate({ ...stage2, extension });
    expect(written.ExtendedToDate).toBe('2025-06-06T12:00:00Z');
    expect(
      toComplaintStage({ ...empty, ...written, InvestigatingOfficerId, Attention: [...Attention] }, nobody).extension
    ).toEqual(extension);
  });

  it('takes a text that is not its own for no earlier pause', () => {
    expect(readEarlierPauses('see file')).toEqual([]);
    expect(readEarlierPauses('{"frozenOn":"2025-01-01"}')).toEqual([]);
    expect(readEarlierPauses('[{"frozenOn":7},null,{"frozenOn":"2025-01-01"}]')).toEqual([{ frozenOn: '2025-01-01' }]);
  });

  it('shows a stage whose codes are not known rather than leaving it out', () => {
    expect(
      toComplaintStage({ ...empty, Process: 'SOMETHING', Stage: 'S9', OpenedDate: '2025-01-06T00:00:00Z' }, nobody)
    ).toMatchObject({
      process: 'OUT_OF_SCOPE',
      stage: 'ANY',
      team: '',
      receivedOn: '2025-01-06',
      openedOn: '2025-01-06',
      freezes: [],
      attention: []
    });
  });
});

describe('events and columns', () => {
  const everyStage = processes.flatMap((process) => stageCodes.map((stage) => [process, stage] as const));

  it.each(everyStage)('%s %s uses each event and each column once', (process, stage) => {
    const map = stageEventColumns(process, stage);
    expect(new Set(map.map(([event]) => event)).size).toBe(map.length);
    expect(new Set(map.map(([, column]) => column)).size).toBe(map.length);
  });

  it.each([
    ['CHILD_STAT', 'S1', 'response_sent_on'],
    ['CHILD_STAT', 'S2', 'adjudication_sent_on'],
    ['CORPORATE', 'S2', 's2_response_sent_on'],
    ['CHILD_STAT', 'S3', 's3_response_sent_on'],
    ['LGSCO', 'INVESTIGATION', 'response_to_lgsco_on'],
    ['LGSCO', 'ENQUIRY', 'enquiry_returned_on'],
    ['MP', 'ENQUIRY', 'reply_sent_on'],
    ['SAR', 'REQUEST', 'disclosure_sent_on']
  ] as const)('%s %s keeps its answer in one column, as %s', (process, stage, event) => {
    expect(stageEventColumns(process, stage).find(([, column]) => column === 'ResponseSentDate')?.[0]).toBe(event);
  });

  it('has a column for every event at some stage', () => {
    const covered = new Set(
      everyStage.flatMap(([process, stage]) => stageEventColumns(process, stage).map(([event]) => event))
    );
    expect(clockEvents.filter((event) => !covered.has(event))).toEqual([]);
  });

  it.each(defaultProcessRules)('keep what starts and stops $row at its own stage', (rule) => {
    const process = rule.process === 'ANY' ? 'CHILD_STAT' : rule.process;
    const stage = rule.stage === 'ANY' ? 'REQUEST' : rule.stage;
    const kept = stageEventColumns(process, stage).map(([event]) => event);
    expect(kept).toEqual(expect.arrayContaining([rule.clockStart, rule.clockStop]));
  });

  it('selects and writes only columns that the list has', () => {
    const known = new Set(
      complaintStages.fields.map((field) => (field.type === 'user' ? `${field.internalName}Id` : field.internalName))
    );
    const builtIn = ['Id', 'Modified', 'Title'];
    const used = [...complaintStageColumns, ...Object.keys(toComplaintStageUpdate(stage2))].filter(
      (name) => !builtIn.includes(name)
    );
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});
