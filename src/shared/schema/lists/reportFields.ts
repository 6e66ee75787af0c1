import { processes } from '../../domain/processRules/ProcessRule';
import { reportKinds, reportModes } from '../../domain/report/Report';
import type { FieldDefinition } from '../FieldDefinition';

/** What a report was asked for; the same columns wherever reports are kept. */
export const reportRequestFields: readonly FieldDefinition[] = [
  { type: 'choice', internalName: 'Kind', displayName: 'Kind', required: true, indexed: true, choices: reportKinds },
  { type: 'date', internalName: 'PeriodFrom', displayName: 'From', required: true, indexed: true },
  { type: 'date', internalName: 'PeriodTo', displayName: 'To', required: true, indexed: true },
  {
    type: 'choice',
    internalName: 'Process',
    displayName: 'Process',
    description: 'The procedure that the statutory tables are about.',
    required: true,
    choices: processes.filter((process) => process !== 'ANY')
  },
  { type: 'text', internalName: 'Service', displayName: 'Service', description: 'Empty for all services.' },
  {
    type: 'choice',
    internalName: 'Mode',
    displayName: 'Definitions',
    description: 'Standard, or as the printed reports of earlier years.',
    required: true,
    choices: reportModes
  }
];

/** Keeps a try again from making a second row. */
export function keyField(internalName: string, displayName: string, description: string): FieldDefinition {
  return { type: 'text', internalName, displayName, description, required: true, unique: true, maxLength: 255 };
}

/** The report as it was frozen. */
export const contentField: FieldDefinition = {
  type: 'note',
  internalName: 'Content',
  displayName: 'Content',
  description: 'The report, its text and its checks: JSON, compressed with gzip, in base64.'
};
