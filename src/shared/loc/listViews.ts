import type { FeatureTexts } from './FeatureTexts';

const enGB = {
  snapshot: {
    title: "Freeze this week's board",
    what: 'The board is kept as it stands now, with every open case, so that a later week can be compared with it. What is frozen stays.',
    confirm: 'Freeze',
    cancel: 'Cancel',
    close: 'Close'
  }
};

/** Texts of what the hub adds to the lists of SharePoint. */
export const listViewTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
