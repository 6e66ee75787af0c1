import type { FeatureTexts } from './FeatureTexts';

const enGB = {
  region: 'Confidentiality',
  /** On a phone. */
  short: 'Confidential',
  notice: 'Confidential: complaints hold personal data. Open only what your work needs.',
  search: 'Find a case',
  hint: 'CH-2026-0042',
  open: 'Go',
  noReference:
    'Type the reference of a case, such as CH-2026-0042. Names and other personal data are not looked for here, as they would stand in the page address.'
};

const cyGB: typeof enGB = {
  region: 'Cyfrinachedd',
  short: 'Cyfrinachol',
  notice:
    'Cyfrinachol: mae cwynion yn cynnwys data personol. Agorwch yr hyn sydd ei angen ar gyfer eich gwaith yn unig.',
  search: 'Dod o hyd i achos',
  hint: 'CH-2026-0042',
  open: 'Mynd',
  noReference:
    'Teipiwch gyfeirnod achos, er enghraifft CH-2026-0042. Ni chwilir am enwau na data personol arall yma, gan y byddent i’w gweld yng nghyfeiriad y dudalen.'
};

/** Texts of the notice above every page of the site. */
export const siteNoticeTexts = { 'en-GB': enGB, 'cy-GB': cyGB } satisfies FeatureTexts<typeof enGB>;
