import {
  allowanceUnits,
  clockEvents,
  processes,
  ruleKinds,
  ruleParts,
  stageCodes
} from '../../domain/processRules/ProcessRule';
import type { ListDefinition } from '../ListDefinition';

/** One row per milestone's limit and period; all due dates and colours come from here. @see domain.md 4 and 6 */
export const processRules: ListDefinition = {
  name: 'ProcessRules',
  description: 'Time limits and colour thresholds of every milestone. The board counts by these rows.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'Row',
      displayName: 'Row',
      description: 'For example P04. Fixed for life.',
      required: true,
      unique: true,
      maxLength: 20
    },
    {
      type: 'choice',
      internalName: 'Process',
      displayName: 'Process',
      required: true,
      indexed: true,
      choices: processes
    },
    { type: 'choice', internalName: 'Stage', displayName: 'Stage', required: true, choices: stageCodes },
    { type: 'text', internalName: 'Milestone', displayName: 'Milestone', required: true },
    {
      type: 'choice',
      internalName: 'Kind',
      displayName: 'Kind',
      description: 'Where the limit comes from.',
      required: true,
      choices: ruleKinds
    },
    {
      type: 'choice',
      internalName: 'Part',
      displayName: 'Part',
      description: 'What the milestone is to its stage.',
      required: true,
      choices: ruleParts
    },
    { type: 'number', internalName: 'Allowance', displayName: 'Allowance', required: true, min: 0 },
    {
      type: 'choice',
      internalName: 'AllowanceUnit',
      displayName: 'Counted in',
      required: true,
      choices: allowanceUnits,
      default: 'working days'
    },
    { type: 'number', internalName: 'MaxAllowance', displayName: 'Longest with an extension', min: 0 },
    { type: 'choice', internalName: 'MaxAllowanceUnit', displayName: 'Longest counted in', choices: allowanceUnits },
    { type: 'text', internalName: 'ExtensionRule', displayName: 'Extension rule' },
    { type: 'boolean', internalName: 'Extendable', displayName: 'An extension moves it' },
    {
      type: 'choice',
      internalName: 'ClockStart',
      displayName: 'Clock starts at',
      required: true,
      choices: clockEvents
    },
    { type: 'choice', internalName: 'ClockStop', displayName: 'Clock stops at', required: true, choices: clockEvents },
    { type: 'text', internalName: 'Owner', displayName: 'Owner' },
    {
      type: 'date',
      internalName: 'EffectiveFrom',
      displayName: 'In force from',
      description: 'First clock start the row is for; empty means always.'
    },
    {
      type: 'date',
      internalName: 'EffectiveTo',
      displayName: 'In force to',
      description: 'Last clock start the row is for; empty means until further notice.'
    },
    { type: 'text', internalName: 'Source', displayName: 'Source' },
    {
      type: 'number',
      internalName: 'AmberAt',
      displayName: 'Amber at',
      description: 'Amber when this many days or fewer remain.',
      required: true
    },
    { type: 'number', internalName: 'AmberAtExtended', displayName: 'Amber at, extended' },
    {
      type: 'number',
      internalName: 'RedAfter',
      displayName: 'Red after',
      description: 'Late but only amber until this many working days have passed.'
    },
    {
      type: 'boolean',
      internalName: 'ExcludeClosureDays',
      displayName: 'Leave closure days out',
      description: 'Local limits only.'
    },
    {
      type: 'boolean',
      internalName: 'DeemedNextWorkingDay',
      displayName: 'Receipt counts from next working day',
      description: 'Local limits only.'
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: [
        'Row',
        'Process',
        'Stage',
        'Milestone',
        'Kind',
        'Allowance',
        'AllowanceUnit',
        'MaxAllowance',
        'AmberAt',
        'EffectiveFrom',
        'EffectiveTo'
      ],
      orderBy: 'Row'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'reference',
  restricted: false
};
