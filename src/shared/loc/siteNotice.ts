import type { FeatureTexts } from './FeatureTexts';

const enGB = {
  region: 'Confidentiality',
  notice: 'Confidential: complaints hold personal data. Open only what your work needs.',
  search: 'Find a case',
  hint: 'CH-2026-0042',
  open: 'Go',
  noReference:
    'Type the reference of a case, such as CH-2026-0042. Names and other personal data are not looked for here, as they would stand in the page address.'
};

/** Texts of the notice above every page of the site. */
export const siteNoticeTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
