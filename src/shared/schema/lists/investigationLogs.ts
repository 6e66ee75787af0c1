import { complaintStageCodes } from '../../domain/stages/stageEvents';
import { logStatuses, rootCauses } from '../../domain/registers/LogReport';
import { concernOutcomes } from '../../domain/casework/outcomes/Outcome';
import { learningKinds } from '../../domain/logReports/codes';
import type { ListDefinition } from '../ListDefinition';

/** One row per log report: what the investigating officer writes after a stage was answered. @see domain.md 7.7 */
export const investigationLogs: ListDefinition = {
  name: 'InvestigationLogs',
  description: 'One row per log report of a stage. No names of complainants or children.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'LogKey',
      displayName: 'Log key',
      description: 'Reference and stage, for example CH-2026-0042|S1.',
      required: true,
      unique: true,
      maxLength: 80
    },
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, indexed: true, maxLength: 60 },
    {
      type: 'choice',
      internalName: 'Stage',
      displayName: 'Stage',
      required: true,
      indexed: true,
      choices: complaintStageCodes
    },
    { type: 'text', internalName: 'Team', displayName: 'Team', indexed: true },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'user', internalName: 'InvestigatingOfficer', displayName: 'Investigating officer', indexed: true },
    {
      type: 'choice',
      internalName: 'Status',
      displayName: 'Status',
      required: true,
      indexed: true,
      choices: logStatuses,
      default: 'Draft'
    },
    { type: 'date', internalName: 'SubmittedDate', displayName: 'Submitted', indexed: true },
    { type: 'date', internalName: 'AcceptedDate', displayName: 'Accepted', indexed: true },
    { type: 'multiChoice', internalName: 'RootCauses', displayName: 'Root cause', choices: rootCauses },
    { type: 'note', internalName: 'GoodPractice', displayName: 'What went well' },
    { type: 'boolean', internalName: 'LearningIdentified', displayName: 'Learning identified' },
    {
      type: 'note',
      internalName: 'LearningStatement',
      displayName: 'What was learnt',
      description: 'No names of anyone.'
    },
    { type: 'choice', internalName: 'LearningKind', displayName: 'Whose learning it is', choices: learningKinds },
    {
      type: 'text',
      internalName: 'LearningKey',
      displayName: 'Related learning',
      description: 'Kept by the hub: the learning record that the report refers to.',
      indexed: true,
      byHub: true
    },
    { type: 'choice', internalName: 'Outcome', displayName: 'Outcome', choices: concernOutcomes },
    { type: 'boolean', internalName: 'EqualityIssue', displayName: 'Equality issue' },
    { type: 'boolean', internalName: 'InformationIssue', displayName: 'Information-governance issue' },
    { type: 'boolean', internalName: 'Safeguarding', displayName: 'Safeguarding concern' },
    { type: 'number', internalName: 'HoursSpent', displayName: 'Hours spent', min: 0, decimals: 1 },
    { type: 'user', internalName: 'SignedOffBy', displayName: 'Signed off by' },
    { type: 'date', internalName: 'SignedOffDate', displayName: 'Signed off' },
    { type: 'user', internalName: 'AcceptedBy', displayName: 'Accepted by' },
    {
      type: 'note',
      internalName: 'Reason',
      displayName: 'Reason',
      description: 'Why it was returned, or why none is needed.'
    },
    {
      type: 'note',
      internalName: 'Content',
      displayName: 'Content',
      description: 'Kept by the hub: every answer of the form.',
      byHub: true
    },
    {
      type: 'text',
      internalName: 'LastKey',
      displayName: 'Last change',
      description: 'Kept by the hub: a change sent twice is made once.',
      byHub: true
    },
    {
      type: 'boolean',
      internalName: 'TrailPending',
      displayName: 'Learning and actions to be raised',
      description: 'Kept by the hub: what follows from the report is still to be written.',
      indexed: true,
      byHub: true
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'Stage', 'Team', 'InvestigatingOfficer', 'Status', 'SubmittedDate'],
      orderBy: '-SubmittedDate'
    }
  ],
  versioning: true,
  attachments: true,
  access: 'logs',
  form: '5e8c1f62-3d94-4b07-a6e1-7f2d9c0b5a38',
  restricted: false
};
