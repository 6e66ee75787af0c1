import type { FeatureTexts } from './FeatureTexts';

const enGB = {
  asChart: 'Chart',
  asTable: 'Table',
  showAs: 'Show as',
  failed: 'The chart could not be loaded. Its numbers are in the table.'
};

/** Texts around every chart. */
export const chartsTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
