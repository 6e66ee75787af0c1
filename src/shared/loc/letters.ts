import type { FeatureTexts } from './FeatureTexts';

const enGB = {
  section: 'Letters',
  make: 'Make a letter',
  choose: 'Letter',
  none: 'There are no templates of letters.',
  failed: 'The templates could not be read.',
  preview: 'How it will read',
  open: (words: string) => `[fill in: ${words}]`,
  openHint: 'What stands in brackets is not in this case, or you may not see it. Fill it in by hand in the file.',
  checklist: 'Before you send it',
  checks: {
    details: 'Names, addresses, email and telephone numbers are checked twice.',
    protected: 'It goes in a password-protected file with the password in a separate email, or by post.'
  },
  address: 'The recipient’s address',
  addressHint: 'Typed twice and compared here; it is not kept.',
  missing: {
    ticks: 'Tick both checks.',
    address: 'Type the address twice, the same each time.'
  },
  secondPerson: (reason: string) => `${reason} Until then you get a draft for the check.`,
  get: 'Get the letter',
  getDraft: 'Get a draft to check',
  making: 'Making the file.',
  made: (name: string) => `The file is there: ${name}.`,
  notMade: 'The file could not be made. Try again.',
  mark: 'Draft. To be checked by a second person before it is sent.',
  file: {
    publisher: '3Cs Info Hub',
    contents: 'Contents',
    page: 'Page',
    of: 'of'
  }
};

/** Texts of letters that are filled from a case. */
export const letterTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
