import type { FeatureTexts } from './FeatureTexts';

const enGB = {
  none: 'No documents are kept with this case.',
  add: 'Add a document',
  remove: (name: string) => `Remove ${name}`,
  removing: 'Removing…',
  sure: (name: string) => `Remove ${name}? The site's recycle bin keeps it for a time.`,
  yes: 'Remove it',
  no: 'Keep it',
  kept: (name: string) => `Kept with the case: ${name}.`,
  removed: (name: string) => `Removed: ${name}.`,
  hint: 'Whoever may see the case may read its documents.',
  fields: {
    file: 'File',
    name: 'Name it is to have',
    namesNobody: 'The name says nothing about who the case is about'
  },
  fileHint: (types: string, megabytes: number) => `Up to ${megabytes} MB: ${types}.`,
  nameHint: 'Say what it is, for example “Letter received 1”. No names of people. The ending is added.',
  warning: (words: string) =>
    `This name has a word of somebody's name: ${words}. Names of files are seen in downloads and emails, so choose another.`,
  submit: 'Keep it with the case',
  sending: 'Sending…',
  cancel: 'Cancel',
  failed: {
    unavailable: 'The site did not confirm it. Try again: it is never kept twice.',
    throttled: 'The site is busy. Try again in a moment: it is never kept twice.',
    forbidden: 'You may not change the documents of this case. Nothing was changed.',
    other: 'It could not be done. Nothing was changed.'
  } as Readonly<Record<string, string>>
};

/** Texts of the documents of a case. */
export const documentTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
