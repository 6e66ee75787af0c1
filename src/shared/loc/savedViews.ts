import type { FeatureTexts } from './FeatureTexts';

const enGB = {
  saveTitle: 'Save this view',
  name: 'Name of the view',
  hint: 'Kept on this device only. To show it to others, copy its link. Do not use a person’s name.',
  nameMissing: 'Give the view a name.',
  replaces: (name: string) => `This replaces the view “${name}”.`,
  save: 'Save',
  cancel: 'Cancel',
  saved: (name: string) => `View “${name}” saved.`,
  notKept: 'This device keeps nothing for this site, so the view could not be saved. Copy its link instead.',
  removeTitle: 'Remove a saved view',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `View “${name}” removed.`,
  done: 'Close'
};

/** Texts of naming and removing saved views. */
export const savedViewsTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
