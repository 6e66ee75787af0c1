import { closureTypes } from '../../domain/stages/ComplaintStage';
import { processes } from '../../domain/processRules/ProcessRule';
import { advocacyResponses, madeByKinds, riskLevels } from '../codeLists';
import { lastEvent } from './lastEvent';
import type { ListDefinition } from '../ListDefinition';

/**
 * One row per complaint, without people's names. Columns that repeat the register's words of a year (channel,
 * complainant, outcome) are plain text, because another year words them differently and nothing may be lost.
 * @see domain.md 7.1, 7.3 and 7.4
 */
export const complaints: ListDefinition = {
  name: 'Complaints',
  description: 'One row per complaint. No names of people: those are in People.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'Reference',
      displayName: 'Reference',
      description: 'For example CH-2026-0042. Never a name.',
      required: true,
      unique: true,
      maxLength: 60
    },
    {
      type: 'choice',
      internalName: 'Process',
      displayName: 'Process',
      required: true,
      indexed: true,
      choices: processes.filter((process) => process !== 'ANY')
    },
    {
      type: 'date',
      internalName: 'ReceivedDate',
      displayName: 'Received',
      description: 'Day 0 of the first clock.',
      required: true,
      indexed: true
    },
    { type: 'text', internalName: 'Channel', displayName: 'Received by' },
    { type: 'text', internalName: 'FirstPoint', displayName: 'First point of contact' },
    {
      type: 'text',
      internalName: 'Team',
      displayName: 'Team',
      description: 'Name of the team as it stood when the complaint came in.',
      indexed: true
    },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'text', internalName: 'Complainant', displayName: 'Complainant', description: 'Relationship, not a name.' },
    { type: 'text', internalName: 'HighestStage', displayName: 'Highest stage', indexed: true },
    { type: 'text', internalName: 'Outcome', displayName: 'Outcome', indexed: true },
    {
      type: 'choice',
      internalName: 'Status',
      displayName: 'Status',
      required: true,
      indexed: true,
      choices: ['Open', 'Closed'],
      default: 'Open'
    },
    { type: 'date', internalName: 'ClosedDate', displayName: 'Closed', indexed: true },
    { type: 'choice', internalName: 'ClosureType', displayName: 'How it closed', choices: closureTypes },
    {
      type: 'note',
      internalName: 'Summary',
      displayName: 'Summary',
      description: 'No names, places, ages or dates that identify anyone.'
    },
    { type: 'choice', internalName: 'MadeBy', displayName: 'Made by', choices: madeByKinds },
    { type: 'boolean', internalName: 'AdvocacyOffered', displayName: 'Advocate offered' },
    { type: 'date', internalName: 'AdvocacyOfferedDate', displayName: 'Advocate offered on' },
    {
      type: 'choice',
      internalName: 'AdvocacyResponse',
      displayName: 'Answer to the offer',
      choices: advocacyResponses
    },
    { type: 'text', internalName: 'WithdrawalReason', displayName: 'Reason for withdrawal' },
    { type: 'text', internalName: 'RefusalReason', displayName: 'Reason for refusal' },
    { type: 'text', internalName: 'CrmReference', displayName: 'CRM reference', indexed: true },
    {
      type: 'text',
      internalName: 'CareDatabaseReference',
      displayName: 'Social care database reference',
      indexed: true
    },
    { type: 'text', internalName: 'OmbudsmanReference', displayName: 'Ombudsman reference', indexed: true },
    { type: 'text', internalName: 'LinkedTo', displayName: 'Linked to', description: 'References of related cases.' },
    {
      type: 'text',
      internalName: 'MergedInto',
      displayName: 'Merged into',
      description: 'Reference of the case this one was a duplicate of.',
      indexed: true,
      maxLength: 60
    },
    {
      type: 'text',
      internalName: 'CameFrom',
      displayName: 'Came in as',
      description: 'Reference of the comment or compliment that turned out to be this complaint.',
      maxLength: 60
    },
    { type: 'boolean', internalName: 'RepeatComplaint', displayName: 'Repeat complaint' },
    { type: 'choice', internalName: 'RiskLevel', displayName: 'Risk', choices: riskLevels },
    {
      type: 'boolean',
      internalName: 'DestructionHold',
      displayName: 'Keep whatever its age',
      description: 'An inquiry or a claim forbids to destroy it.'
    },
    { ...lastEvent },
    {
      type: 'text',
      internalName: 'RightsKey',
      displayName: 'Rights last set for',
      byHub: true,
      description: 'Kept by the hub: what the rights of the rows were last worked out from.'
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'Process', 'ReceivedDate', 'Team', 'Service', 'HighestStage', 'Outcome', 'Status'],
      orderBy: '-ReceivedDate'
    }
  ],
  versioning: true,
  attachments: true,
  access: 'complaints',
  restricted: false
};
