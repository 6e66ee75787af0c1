import { guidanceAudiences, guidanceKinds } from '../../domain/guidance/GuidancePage';
import type { FieldDefinition } from '../FieldDefinition';

/** What is written of a page; the same columns for pages and for their drafts. */
export function guidanceTextFields(keyDescription: string): readonly FieldDefinition[] {
  return [
    {
      type: 'text',
      internalName: 'PageKey',
      displayName: 'Page key',
      description: keyDescription,
      required: true,
      unique: true,
      maxLength: 60
    },
    {
      type: 'choice',
      internalName: 'Kind',
      displayName: 'Kind',
      description: 'A page to read, or a letter that is filled from a case.',
      choices: guidanceKinds,
      default: 'Page'
    },
    { type: 'text', internalName: 'Summary', displayName: 'What it is for' },
    {
      type: 'note',
      internalName: 'Body',
      displayName: 'Text',
      description: 'HTML; what is not in the safe subset is not shown. [P04] is the limit of that row.'
    },
    {
      type: 'choice',
      internalName: 'Audience',
      displayName: 'For whom',
      required: true,
      choices: guidanceAudiences,
      default: 'Officers'
    },
    { type: 'date', internalName: 'ReviewDate', displayName: 'To be looked at again' },
    { type: 'text', internalName: 'ChangeNote', displayName: 'What changed' }
  ];
}
