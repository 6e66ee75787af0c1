import { draftStates } from '../../domain/guidance/GuidanceEditing';
import type { ListDefinition } from '../ListDefinition';
import { guidanceTextFields } from './guidanceTextFields';

/**
 * Pages of the guidance as they are being written, one row a page for all its drafts. Who writes here may not write
 * GuidancePages, and who approves may only read here.
 * @see domain.md 15.1
 */
export const guidanceDrafts: ListDefinition = {
  name: 'GuidanceDrafts',
  description: 'Guidance being written. A draft is shown once somebody else has approved it.',
  title: { displayName: 'Title', required: false },
  fields: [
    ...guidanceTextFields('Key of the page it is to become.'),
    {
      type: 'choice',
      internalName: 'State',
      displayName: 'State',
      required: true,
      choices: draftStates,
      default: 'Being written'
    }
  ],
  views: [{ title: 'All Items', columns: ['LinkTitle', 'PageKey', 'State', 'ReviewDate'], orderBy: '-ID' }],
  versioning: true,
  attachments: false,
  access: 'guidanceDrafts',
  restricted: false
};
