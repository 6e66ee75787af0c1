/** Why something was not recorded, by the error's code; `other` for all the rest. */
export const notRecorded: Readonly<Record<string, string>> = {
  unavailable: 'The site did not confirm it. What you entered is kept here. Try again: it is never recorded twice.',
  throttled: 'The site is busy. What you entered is kept here. Try again in a moment: it is never recorded twice.',
  forbidden: 'You may not record this. What you entered is kept here; nothing was recorded.',
  other: 'It could not be recorded. What you entered is kept here.'
};
