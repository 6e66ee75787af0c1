import type { FeatureTexts } from './FeatureTexts';
import { counted } from './parts';

const enGB = {
  back: 'Back to the page',
  states: {
    'Being written': 'being written',
    'For approval': 'waits for approval',
    Dropped: 'dropped'
  },
  fields: {
    title: 'Title',
    summary: 'What it is for',
    body: 'Text',
    audience: 'For whom',
    reviewOn: 'To be looked at again by',
    changeNote: 'What changed'
  },
  hints: {
    summary: 'One sentence under the title.',
    changeNote: 'In a few words, for its readers. Needed before you send it for approval.',
    body: 'Put in limits with “Insert limit” and never type them: they follow the rules.'
  },
  write: {
    heading: (title: string) => `Edit: ${title}`,
    headingNew: 'Write a new page',
    noDraft: 'What you save is a draft. Nobody reads it before somebody else has approved it.',
    draftBy: (name: string, when: string, state: string) => `Draft saved by ${name} on ${when}: ${state}.`,
    kept: 'What you last wrote here was not saved.',
    keptTake: 'Take it up',
    keptDrop: 'Throw it away',
    save: 'Save draft',
    send: 'Send for approval',
    drop: 'Drop the draft',
    dropSure: 'Drop it? The page stays as it is, and what was written stays among the versions of the draft.',
    dropYes: 'Yes, drop it',
    dropNo: 'No, keep it',
    preview: 'Preview',
    compare: 'What changes',
    saving: 'Saving.',
    saved: 'Saved.',
    sent: 'Sent for approval. A service recovery manager who wrote no word of it can approve it.',
    dropped: 'The draft was dropped.',
    failed: 'It was not saved. What you wrote is kept on this device. Try again.',
    forbidden: 'It was not saved: you may not write drafts.',
    merged: (name: string) =>
      `${name} saved this draft in the meantime. Both changes stand here now: look at them and save.`,
    noteMissing: 'Say what changed before you send it.'
  },
  conflict: {
    heading: (name: string) => `${name} changed the same parts in the meantime. Choose what is to stand.`,
    mine: (text: string) => `Mine: ${text}`,
    theirs: (text: string) => `Theirs: ${text}`,
    empty: 'empty',
    go: 'Go on with these'
  },
  faults: {
    heading: (count: number) => `${counted(count, 'thing', 'things')} to put right before it can be approved`,
    none: 'Nothing to put right.',
    'typed limit': (found: string) => `“${found}” is typed by hand. Take it out and insert the limit.`,
    'no such rule': (found: string) => `There is no rule ${found}.`,
    'no limit today': (found: string) => `Rule ${found} gives no limit today.`,
    'no such code': (found: string) => `“${found}” looks like a code and is none.`,
    'no such page': (found: string) => `A link leads to the page “${found}”, which is not there.`,
    empty: (found: string) => (found === 'title' ? 'It has no title.' : 'It has no text.')
  },
  toolbar: {
    name: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    subheading: 'Subheading',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    link: 'Link',
    unlink: 'Remove link',
    table: 'Table',
    addRow: 'Add row',
    addColumn: 'Add column',
    deleteRow: 'Delete row',
    deleteColumn: 'Delete column',
    deleteTable: 'Delete table',
    limit: 'Insert limit',
    fill: 'Insert from the case',
    undo: 'Undo',
    redo: 'Redo'
  },
  insert: {
    limit: 'Limit',
    fill: 'From the case',
    longest: (limit: string) => `${limit}, the longest with an extension`,
    table: (process: string) => `Table: all limits of ${process}`,
    marks: 'Marks',
    internal: 'This part is not for readers from outside (put it into the heading)',
    page: 'Page of the guidance',
    noPage: 'None: an address',
    address: 'Address, beginning with https://',
    badAddress: 'Give an address that begins with https://.',
    go: 'Insert',
    cancel: 'Cancel'
  },
  approve: {
    heading: (title: string) => `Approve: ${title}`,
    by: (names: string, when: string) => `Written by ${names}; last changed on ${when}.`,
    go: 'Approve and show it',
    going: 'Approving.',
    done: 'Approved. Everybody reads it now.',
    failed: 'It was not approved. Try again.',
    conflict: 'The draft or its page was changed since you opened it. Look at it as it is now.',
    again: 'Look again',
    changes: 'What changes',
    whole: 'How it will read',
    newPage: 'This page is new.',
    refusals: {
      'no right': 'You may not approve guidance.',
      'none open': 'No draft of this page is open.',
      'not for approval': 'It is still being written.',
      'own draft': 'You wrote in it, so somebody else has to approve it.',
      faults: 'It cannot be approved before this is put right.'
    }
  },
  changes: {
    none: 'Nothing changes.',
    layout: 'The words stay the same; only their layout changes.',
    added: 'added',
    removed: 'removed'
  },
  history: {
    heading: (title: string) => `Versions: ${title}`,
    version: (number: number) => `Version ${number}`,
    approved: (writer: string, approver: string, when: string) =>
      `${when}. Written by ${writer}, approved by ${approver}.`,
    first: 'The first version.',
    current: 'as it is shown',
    restore: 'Make a draft of this version',
    draftOpen: 'A draft of this page is open. Finish it or drop it before you go back to an earlier version.',
    notRestored: 'The draft was not made. Try again.',
    restored: (number: number) => `Version ${number} again`
  },
  list: {
    heading: 'Drafts and reviews',
    drafts: 'Drafts',
    noDrafts: 'No draft is open.',
    page: 'Page',
    state: 'State',
    changed: 'Last change',
    by: (name: string, when: string) => `${when}, ${name}`,
    reviews: 'To be looked at again',
    lead: (count: number) =>
      count === 0 ? 'No review is overdue.' : `${counted(count, 'review is', 'reviews are')} overdue.`,
    day: 'By',
    overdue: 'overdue',
    noDay: 'no day set',
    approvedBy: 'Approved by',
    newPage: 'Write a new page',
    closed: 'You may not see drafts.'
  },
  problems: {
    failed: 'This could not be read. Try again.'
  }
};

/** Texts of writing and approving guidance. */
export const guidanceEditingTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
