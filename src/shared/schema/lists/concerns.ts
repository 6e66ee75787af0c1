import type { ListDefinition } from '../ListDefinition';
import { lastEvent } from './lastEvent';

/** One row per separately answerable point of a complaint. @see domain.md 7.5 */
export const concerns: ListDefinition = {
  name: 'Concerns',
  description: 'One row per separately answerable point of a complaint.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'ConcernKey',
      displayName: 'Concern key',
      description: 'Reference and number, for example CH-2026-0042|1.',
      required: true,
      unique: true,
      maxLength: 80
    },
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, indexed: true, maxLength: 60 },
    {
      type: 'text',
      internalName: 'Category',
      displayName: 'Category',
      description: "Main reason in the register's words.",
      required: true,
      indexed: true
    },
    { type: 'text', internalName: 'SubCategory', displayName: 'Sub-category' },
    { type: 'note', internalName: 'Wording', displayName: 'Wording' },
    { type: 'text', internalName: 'Team', displayName: 'Team', description: "When it differs from the complaint's." },
    { type: 'text', internalName: 'Outcome', displayName: 'Outcome', indexed: true },
    { type: 'note', internalName: 'Finding', displayName: 'Finding' },
    { type: 'text', internalName: 'OutcomeInformal', displayName: 'Informal outcome' },
    { type: 'text', internalName: 'OutcomeStage1', displayName: 'Outcome at Stage 1' },
    { type: 'text', internalName: 'OutcomeStage2', displayName: 'Outcome at Stage 2' },
    { type: 'text', internalName: 'OutcomeStage3', displayName: 'Outcome at Stage 3' },
    {
      type: 'boolean',
      internalName: 'StaffNamed',
      displayName: 'About a member of staff',
      description: 'Who it is stands in the restricted list of allegations.'
    },
    { ...lastEvent }
  ],
  views: [{ title: 'All Items', columns: ['Reference', 'Category', 'SubCategory', 'Outcome'], orderBy: '-ID' }],
  versioning: true,
  attachments: false,
  access: 'complaints',
  restricted: false
};
