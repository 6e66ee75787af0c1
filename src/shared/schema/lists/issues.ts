import { issueStatuses } from '../../domain/issues/Issue';
import { adjustments } from '../../domain/logReports/codes';
import type { FieldDefinition } from '../FieldDefinition';
import type { ListDefinition } from '../ListDefinition';

const shared: readonly FieldDefinition[] = [
  {
    type: 'text',
    internalName: 'IssueKey',
    displayName: 'Issue key',
    description: 'Kept by the hub: an issue sent twice is one row.',
    required: true,
    unique: true,
    maxLength: 80
  },
  { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
  { type: 'date', internalName: 'RaisedDate', displayName: 'Raised', indexed: true },
  { type: 'note', internalName: 'IssueNote', displayName: 'What the issue was', description: 'No names of anyone.' },
  {
    type: 'choice',
    internalName: 'Status',
    displayName: 'Status',
    required: true,
    indexed: true,
    choices: issueStatuses,
    default: 'Open'
  },
  { type: 'note', internalName: 'OutcomeNote', displayName: 'What was done' }
];

const common = {
  title: { displayName: 'Title', required: false },
  views: [{ title: 'All Items', columns: ['RaisedDate', 'Service', 'IssueNote', 'Status'], orderBy: '-RaisedDate' }],
  versioning: true,
  attachments: false,
  restricted: false
} as const;

/** Equality issues that log reports raise, without the case: whoever looks after equality sees figures and no complaints. @see domain.md 7.7, row 14, and 16.6 */
export const equalityIssues: ListDefinition = {
  ...common,
  name: 'EqualityIssues',
  description: 'Equality issues found through complaints, for the equality board. No case, no names.',
  fields: [
    ...shared,
    { type: 'choice', internalName: 'Adjustment', displayName: 'Adjustment', choices: adjustments },
    { type: 'boolean', internalName: 'ForBoard', displayName: 'For the equality board', indexed: true }
  ],
  access: 'equalityIssues'
};

/** Information-governance issues that log reports raise. @see domain.md 7.7, row 15 */
export const informationIssues: ListDefinition = {
  ...common,
  name: 'InformationIssues',
  description: 'Data breaches and information-governance issues found through complaints. No names.',
  fields: [
    ...shared,
    { type: 'text', internalName: 'Reference', displayName: 'Reference', indexed: true, maxLength: 60 },
    { type: 'text', internalName: 'Team', displayName: 'Team' }
  ],
  access: 'informationIssues'
};
