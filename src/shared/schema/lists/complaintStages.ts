import { attentionReasons, closureTypes } from '../../domain/stages/ComplaintStage';
import { processes, stageCodes } from '../../domain/processRules/ProcessRule';
import { delayReasons, freezeReasons } from '../codeLists';
import { caseCommands, ragStatusComponent } from '../extensions';
import type { ListDefinition } from '../ListDefinition';
import { lastEvent } from './lastEvent';

/**
 * One row per stage of a complaint: the unit of the RAG board, of clocks and of timeliness, so a Stage 2 belongs to
 * the year in which it opened. Team, service and process repeat the complaint's, so that the board reads one list.
 * @see domain.md 7.4
 */
export const complaintStages: ListDefinition = {
  name: 'ComplaintStages',
  description: 'One row per stage of a complaint, with the dates that start and stop its clocks.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'StageKey',
      displayName: 'Stage key',
      description: 'Reference and stage, for example CH-2026-0042|S1.',
      required: true,
      unique: true,
      maxLength: 80
    },
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, indexed: true, maxLength: 60 },
    {
      type: 'choice',
      internalName: 'Process',
      displayName: 'Process',
      required: true,
      indexed: true,
      choices: processes.filter((process) => process !== 'ANY')
    },
    { type: 'choice', internalName: 'Stage', displayName: 'Stage', required: true, indexed: true, choices: stageCodes },
    { type: 'text', internalName: 'Team', displayName: 'Team', indexed: true },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'user', internalName: 'InvestigatingOfficer', displayName: 'Investigating officer', indexed: true },
    { type: 'date', internalName: 'ReceivedDate', displayName: 'Received', required: true, indexed: true },
    { type: 'date', internalName: 'OpenedDate', displayName: 'Stage opened', required: true, indexed: true },
    { type: 'date', internalName: 'FirstContactDate', displayName: 'First contact' },
    {
      type: 'date',
      internalName: 'RequestedDate',
      displayName: 'Requested',
      description: 'Stage 2 or 3 asked for, or letter received from the Ombudsman.'
    },
    {
      type: 'date',
      internalName: 'AdjudicationSentDate',
      displayName: 'Adjudication sent',
      description: 'Of the Stage 2 before: starts the time to ask for a panel, and that of an action plan.'
    },
    { type: 'date', internalName: 'AcknowledgedDate', displayName: 'Acknowledged' },
    { type: 'date', internalName: 'AppointedDate', displayName: 'Investigator and independent person appointed' },
    { type: 'date', internalName: 'StatementAgreedDate', displayName: 'Statement agreed' },
    { type: 'date', internalName: 'ServiceStatementDate', displayName: 'Service statement' },
    { type: 'date', internalName: 'PanelHeldDate', displayName: 'Panel held' },
    { type: 'date', internalName: 'PanelReportDate', displayName: 'Panel report' },
    { type: 'date', internalName: 'PanelReportReceivedDate', displayName: 'Panel report received' },
    { type: 'date', internalName: 'ResponseSentDate', displayName: 'Answer sent', indexed: true },
    { type: 'date', internalName: 'PlanApprovedDate', displayName: 'Action plan approved' },
    { type: 'date', internalName: 'LogSubmittedDate', displayName: 'Log report submitted' },
    {
      type: 'date',
      internalName: 'DueDate',
      displayName: 'Due',
      description: 'Due date the register gave, or the hub worked out, without an extension.',
      indexed: true,
      drawnBy: ragStatusComponent
    },
    { type: 'date', internalName: 'ExtendedToDate', displayName: 'Extended to' },
    { type: 'date', internalName: 'ExtensionRecordedDate', displayName: 'Extension recorded' },
    { type: 'text', internalName: 'ExtensionReason', displayName: 'Reason for extension' },
    {
      type: 'note',
      internalName: 'EarlierExtensions',
      displayName: 'Earlier extensions',
      byHub: true,
      description: 'Kept by the hub: dates agreed before the last one.'
    },
    { type: 'date', internalName: 'FrozenDate', displayName: 'Paused' },
    {
      type: 'choice',
      internalName: 'FreezeReason',
      displayName: 'Reason for pause',
      choices: freezeReasons,
      fillIn: true
    },
    { type: 'date', internalName: 'FreezeReviewDate', displayName: 'Pause to be reviewed' },
    { type: 'date', internalName: 'ResumedDate', displayName: 'Resumed' },
    {
      type: 'note',
      internalName: 'EarlierPauses',
      displayName: 'Earlier pauses',
      byHub: true,
      description: 'Kept by the hub: pauses before the last one.'
    },
    { type: 'date', internalName: 'ClosedDate', displayName: 'Closed', indexed: true },
    { type: 'choice', internalName: 'ClosureType', displayName: 'How it closed', choices: closureTypes },
    { type: 'text', internalName: 'Outcome', displayName: 'Outcome' },
    { type: 'boolean', internalName: 'IsOpen', displayName: 'Open', indexed: true, default: true },
    { type: 'multiChoice', internalName: 'Attention', displayName: 'Needs care', choices: attentionReasons },
    {
      type: 'choice',
      internalName: 'ReasonForDelay',
      displayName: 'Reason for delay',
      choices: delayReasons,
      fillIn: true
    },
    {
      type: 'text',
      internalName: 'DerivedOutcome',
      displayName: 'Outcome from the concerns',
      description: 'Kept when somebody decided otherwise.'
    },
    { type: 'note', internalName: 'OutcomeReason', displayName: 'Why the outcome differs' },
    { ...lastEvent }
  ],
  views: [
    {
      title: 'All Items',
      columns: [
        'Reference',
        'Process',
        'Stage',
        'Team',
        'InvestigatingOfficer',
        'ReceivedDate',
        'OpenedDate',
        'DueDate',
        'ClosedDate',
        'Outcome'
      ],
      orderBy: '-OpenedDate'
    },
    {
      title: 'Open stages',
      columns: [
        'Reference',
        'Process',
        'Stage',
        'Team',
        'InvestigatingOfficer',
        'OpenedDate',
        'DueDate',
        'ExtendedToDate',
        'ReasonForDelay'
      ],
      orderBy: 'OpenedDate',
      where: { column: 'IsOpen', is: true }
    }
  ],
  versioning: true,
  attachments: false,
  commands: caseCommands,
  access: 'complaints',
  restricted: false
};
