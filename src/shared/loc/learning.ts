import type { FeatureTexts } from './FeatureTexts';
import { counted, number } from './parts';

/** A number of percentage points as people read it: a minus, and a plus where it is more. */
const signed = (points: number): string =>
  points < 0 ? `−${number(-points)}` : points > 0 ? `+${number(points)}` : '0';

const british = {
  heading: 'Learning library',
  places: 'Parts of the library',
  library: 'Library',
  drafts: 'Drafts',
  meetings: 'Meetings',
  problems: {
    forbidden: 'You do not have access to the learning library.',
    other: 'The learning library could not be read.'
  },
  empty: 'Nothing has been published yet.',
  emptyHint: 'Learning comes here once it has been checked and approved.',
  search: {
    label: 'Search the library',
    hint: 'Spelling need not be exact.',
    preparing: 'Getting the search ready.',
    shown: (count: number, all: number) =>
      count === all ? counted(all, 'record', 'records') : `${number(count)} of ${counted(all, 'record', 'records')}`,
    nothing: 'Nothing found.',
    nothingHint: 'Use fewer words, or take away a choice.',
    clear: 'Clear search and choices',
    archived: 'Show archived records',
    narrow: 'Narrow down',
    more: (count: number) => `${number(count)} more`,
    fewer: 'Fewer',
    results: 'Records found'
  },
  facets: { theme: 'Theme', service: 'Service', source: 'Comes from', quarter: 'Quarter', outcome: 'Outcome' },
  goodPractice: 'Good practice',
  status: {
    Draft: 'Draft',
    'Anonymisation check': 'Anonymisation check',
    'Service approval': 'Service approval',
    Published: 'Published',
    'Review due': 'Review due',
    Archived: 'Archived',
    Withdrawn: 'Withdrawn'
  },
  doing: {
    conflict: 'Somebody else changed it first. Go back and open it again to see what it says now.',
    forbidden: 'You may not do this: whoever wrote, checked or approved a record does not do its next step.',
    other: 'It could not be done. Nothing was changed.'
  },
  workshop: {
    intro:
      'Learning is written, checked by somebody who did not write it, approved by an operational lead, and published. Each change needs a new check.',
    unvouched: (count: number) =>
      `${counted(count, 'record', 'records')} in the list of the library ${count === 1 ? 'is' : 'are'} not as somebody approved ${count === 1 ? 'it' : 'them'}, and shown to nobody. Look at the LearningRecords list.`,
    recorded: (act: string) => `Recorded: “${act}”.`,
    begin: 'New draft',
    none: 'There are no drafts.',
    untitled: 'Without a title',
    back: 'Back to the drafts',
    unknown: 'This draft is not there, or you may not see it.',
    group: (status: string, count: number) => `${status} (${number(count)})`,
    by: (name: string) => `begun by ${name}`,
    ready: 'ready to publish',
    madeBy: 'Begun by',
    checkedBy: 'Check',
    approvedBy: 'Approval',
    checkWord: {
      Passed: (name: string) => `Passed by ${name}.`,
      Returned: (name: string) => `Returned by ${name}:`
    },
    approvalWord: (name: string, decision: string) => `${name}: ${decision}`,
    decisions: {
      Approved: 'Approved: it is accurate, the change is made, and it is still safe to share',
      'Returned: not accurate': 'Returned: it is not accurate',
      'Returned: the change is not made': 'Returned: the change is not made',
      'Returned: may identify somebody': 'Returned: it may tell who it was about'
    },
    notReady:
      'Before it can be sent to be checked it needs a title, a theme, a service, what happened, what we learned and what changed, each in 120 words at most.',
    edit: 'Edit',
    send: 'Send to be checked',
    publish: 'Publish',
    renew: 'Keep for another year',
    archive: 'Archive',
    takeOut: 'Take out of the library',
    withdraw: 'Withdraw',
    save: 'Save draft',
    cancel: 'Cancel',
    fields: {
      title: 'Title',
      none: 'Not chosen',
      words: (count: number, most: number) => `${number(count)} of ${counted(most, 'word', 'words')} at most`,
      teamHint: 'Leave the team out where it had fewer than five complaints in the quarter.',
      includeInReport: 'Include in the annual report'
    },
    warnings: {
      heading: 'What may tell who it was about',
      none: 'Nothing was found by the rules. Read it all the same: rules do not see everything.',
      withoutNames: 'You may not see the people of the case, so names are found only by what they look like.',
      in: (part: string, kind: string) => ` in “${part}”: ${kind}`,
      kinds: {
        name: 'a name',
        initials: 'initials',
        dateOfBirth: 'a date of birth',
        date: 'a date more exact than a quarter',
        age: 'an age',
        address: 'an address',
        place: 'a school, ward or placement',
        reference: 'a reference',
        contact: 'a telephone number or an email address'
      }
    },
    check: {
      heading: 'Anonymisation check',
      items: {
        names: 'No names or initials',
        dates: 'No exact dates: a quarter at most',
        places: 'No address, school, placement or ward',
        rare: 'No rare condition, nationality, family size or event',
        team: 'No team that had fewer than five complaints in the period',
        role: 'No role that only one person holds',
        quotation: 'No direct quotation, unless consented to and put in other words',
        recognised: 'The child or parent would not be recognised by others',
        reference: 'No reference number',
        attachments: 'Nothing is attached'
      },
      note: 'Note',
      noteHint: 'Needed to return the draft.',
      tickAll: 'Tick each point you have checked, or return the draft.',
      sayWhy: 'Say in the note what has to change.',
      pass: 'Pass the check',
      giveBack: 'Return to the writer'
    },
    approval: { heading: 'Service approval', choose: 'Choose one.', give: 'Give this decision' }
  },
  use: {
    heading: 'Use it',
    useful: 'I found this useful',
    follow: (theme: string) => `Follow “${theme}”`,
    followHint: 'What is published in a theme you follow comes to your home page.',
    team: 'Read with a team',
    chooseTeam: 'Choose a team',
    addTeam: 'Record as read',
    readBy: (teams: readonly string[]) => `Read by: ${teams.join(', ')}`,
    meeting: 'Meeting',
    forum: 'Name of the meeting',
    date: 'Date',
    forMeeting: 'Put on its agenda',
    discussed: 'Record as discussed',
    needed: 'Give the name of the meeting and its date.',
    discussedAt: (forum: string, day: string) => `Discussed at ${forum}, ${day}`,
    planned: (forum: string, day: string) => `On the agenda of ${forum}, ${day}`,
    recorded: (what: string) => `Recorded. ${what}.`,
    takenBack: (what: string) => `Taken back: ${what}.`,
    takeBack: 'Take back',
    takeBackOf: (what: string) => `Take back: ${what}`
  },
  meeting: {
    intro: 'Records collected for a meeting. Put a record on an agenda from its own page.',
    none: 'Nothing is collected for a meeting yet.',
    title: (forum: string, day: string) => `${forum}, ${day}`,
    discussed: 'discussed',
    discussAll: 'Record all as discussed',
    print: 'Print these records',
    slides: 'Show as slides'
  },
  slide: {
    place: (at: number, count: number) => `${number(at)} of ${number(count)}`,
    next: 'Next',
    previous: 'Previous'
  },
  effect: {
    heading: 'Does it work?',
    intro: (theme: string, team: string, praise: boolean) =>
      `How often “${theme}” came up in ${praise ? 'compliments' : 'complaints'} about ${team}, before and after the change.`,
    side: 'When',
    before: 'Before',
    after: 'After',
    period: 'Period',
    count: 'With the theme',
    base: (praise: boolean) => (praise ? 'Compliments received' : 'Complaints received'),
    percent: 'Share',
    range: 'Likely range',
    small: 'too few',
    verdicts: {
      tooEarly: 'It is too early to say anything: the change is less than three months old, or nothing came in.',
      tooFew:
        'The numbers are small: one side has fewer than 20. They do not show whether it comes up more or less often.',
      unclear: 'The difference is small enough to come about by chance. It may be more, less or the same.',
      less: 'It came up less often after the change, by more than chance alone usually brings about.',
      more: 'It came up more often after the change, by more than chance alone usually brings about.'
    },
    caution: 'This does not show why: other things changed in that time as well.',
    method: 'Ranges: 95% by Wilson. Difference: 95% by Newcombe (method 10).',
    difference: (low: number, high: number) =>
      `Difference in the share: between ${signed(low)} and ${signed(high)} percentage points.`,
    needsTeam: 'It can be looked at for a record that names a team, a theme and since when its change is in effect.',
    hidden: 'The figures are shown to those who may see every case they are counted from.',
    failed: 'The figures could not be read.'
  },
  record: {
    back: 'Back to the library',
    unknown: 'This record is not in the library.',
    unknownHint: 'It may have been taken out, or not be published yet.',
    whatHappened: 'What happened',
    whatWasPraised: 'What was praised',
    whatWeLearned: 'What we learned',
    whatChanged: 'What changed',
    howWeKnow: 'How we know it worked',
    notRecorded: 'Not recorded.',
    facts: 'About this record',
    themes: 'Themes',
    service: 'Service',
    otherServices: 'Also affects',
    team: 'Team',
    audience: 'For',
    source: 'Comes from',
    outcome: 'Outcome',
    quarter: 'Quarter',
    changed: 'In effect since',
    published: 'Published',
    review: 'To be reviewed',
    useful: (count: number) => `${number(count)} found this useful`,
    share: 'Copy link',
    shared: 'Link copied. Paste it into a chat or a channel.',
    notShared: 'The link could not be copied. Copy the address of this page.',
    print: 'Print one page',
    slide: 'Show as a slide',
    closeSlide: 'Close the slide',
    related: 'Related records',
    noRelated: 'No other record shares its themes.',
    referring: 'Log reports that refer to it',
    logOf: (reference: string, stage: string) => `${reference}, ${stage}`
  }
};

/** Texts of the learning library. */
export const learningTexts = { 'en-GB': british } satisfies FeatureTexts<typeof british>;
/** One language's texts of the learning library. */
export type LearningTexts = typeof british;
