import { complaintStageCodes } from '../../domain/stages/stageEvents';
import { logStatuses, rootCauses } from '../../domain/registers/LogReport';
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
  restricted: false
};
