import type { FeatureTexts } from './FeatureTexts';

const enGB = {
  open: 'Guidance for this step',
  label: 'Guidance',
  close: 'Close the guidance',
  also: 'Page',
  back: 'Back',
  missing: 'This page is not there, or it is not approved yet.',
  failed: 'The guidance could not be read.'
};

/** Texts of the guidance beside a case or form. */
export const guidanceBesideTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
