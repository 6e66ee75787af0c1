import type { FeatureTexts } from './FeatureTexts';
import { notRecorded } from './notRecorded';
import { counted, money } from './parts';

const enGB = {
  openCase: {
    title: 'Open a case',
    hint: 'Type the reference of a case, for example CH-2026-0042.',
    reference: 'Reference',
    open: 'Open',
    register: 'Register a complaint',
    contact: 'Record a compliment, comment or enquiry',
    review: 'Records due for review',
    staff: 'Reviews of staff',
    issues: 'Equality and information issues'
  },
  problems: {
    notFound: (reference: string) => `There is no case ${reference}, or you may not see it.`,
    notFoundHint: 'Check the reference. If it is right, the service recovery team can say who may see the case.',
    forbidden: 'You do not have access to cases.',
    forbiddenHint: 'The service recovery team can give it.',
    unavailable: 'The site cannot be reached. Nothing was changed.',
    throttled: 'The site is busy. Nothing was changed.',
    other: 'The case could not be loaded.',
    partFailed: 'This part could not be loaded.'
  },
  sensitivity: 'OFFICIAL-SENSITIVE',
  sensitivityHint: 'Case records are for those who handle them. Do not send this address to anybody else.',
  nothingRuns: 'Nothing is due.',
  sections: {
    acts: 'What can be done',
    complaint: 'The complaint',
    dates: 'Dates and clocks',
    timeline: 'Timeline',
    concerns: 'Concerns',
    people: 'People',
    logs: 'Log reports',
    actions: 'Actions',
    remedies: 'Remedies',
    documents: 'Documents',
    linked: 'Linked cases',
    history: 'History of each field'
  },
  empty: {
    timeline: 'Nothing has been recorded in the hub yet. What was there before is under “Dates and clocks”.',
    concerns: 'No concerns are recorded.',
    people: 'Nobody is recorded.',
    logs: 'There is no log report yet.',
    actions: 'There are no actions.',
    remedies: 'No remedy has been offered.',
    linked: 'It is linked to no other case.'
  },
  history: 'Show who changed what and when',
  hidden: 'You do not have access to this part.',
  facts: {
    process: 'Procedure',
    received: 'Received',
    channel: 'How it came in',
    cameFrom: 'Came in as',
    complainant: 'Complainant',
    team: 'Team',
    officer: 'Investigating officer',
    unassigned: 'Nobody yet',
    outcome: 'Outcome',
    noOutcome: 'No outcome yet',
    risk: 'Risk',
    held: 'Destruction',
    heldWhy: 'Held for an inquiry or a claim',
    advocate: 'Advocate offered',
    references: 'Other references',
    summary: 'Summary',
    notRecorded: 'Not recorded',
    yes: 'Yes',
    no: 'No'
  },
  event: {
    by: (name: string, moment: string) => `Recorded by ${name}, ${moment}`,
    somebody: 'somebody',
    details: 'What was entered',
    others: {
      register: 'Registered',
      'add-document': 'Document added',
      'remove-document': 'Document removed'
    },
    document: (name: string) => `: ${name}`,
    confirmed: 'Confirmed'
  },
  concern: {
    number: (number: number) => `Concern ${number}`,
    outcomeAt: (stage: string, outcome: string) => `${stage}: ${outcome}`,
    noOutcome: 'No outcome yet',
    staffNamed: 'About a member of staff; who it is stands in the restricted list.'
  },
  contact: { preference: 'Prefers', need: 'Communication need', adjustment: 'Adjustment' },
  log: {
    submitted: (day: string) => `submitted ${day}`,
    accepted: (day: string) => `accepted ${day}`,
    open: (stage: string) => `Open the log report of ${stage}`,
    write: (stage: string) => `Write the log report of ${stage}`
  },
  action: {
    due: (day: string) => `due ${day}`,
    done: (day: string) => `done ${day}`,
    open: 'Open the list of actions of this case'
  },
  remedy: {
    amount: money,
    agreed: (day: string) => `agreed ${day}`,
    notAgreed: 'not agreed by the director yet',
    paid: (day: string) => `paid ${day}`
  },
  linked: { open: 'open', closed: 'closed', unseen: 'you may not see it' },
  acts: {
    next: 'Next step',
    groups: {
      handling: 'Handling',
      ombudsman: 'Ombudsman',
      clocks: 'Time limits',
      stages: 'Stages',
      remedies: 'Remedies',
      ending: 'Ending',
      records: 'Records'
    },
    notNow: (count: number) => `Not possible now: ${counted(count, 'act', 'acts')}, with the reasons`,
    none: 'There is nothing that you can do with this case now.',
    recorded: (act: string) => `Recorded: ${act}.`,
    submit: 'Record it',
    cancel: 'Cancel',
    sending: 'Recording…',
    newConcern: 'A new concern',
    again: 'Type it again',
    derived: (outcome: string) => `The concerns give: ${outcome}.`,
    noOfficers: 'The list of officers could not be loaded.',
    references: 'Separate several with commas.',
    otherParts: 'Write the reason in your own words.',
    confirm: {
      title: 'Please confirm',
      moves: (from: string, to: string) => `The case goes from “${from}” to “${to}”.`,
      lasting: 'Entries of the timeline are never taken away. To undo it, the case has to be reopened or corrected.',
      go: 'Confirm and record',
      back: 'Go back'
    },
    failed: {
      ...notRecorded,
      conflict: 'Others keep changing this case. What you entered is kept here. Try again.'
    },
    retry: 'Try again',
    close: 'Close the form'
  },
  conflict: {
    title: 'Somebody else changed this first',
    who: (name: string, act: string, moment: string) => `${name} recorded “${act}”, ${moment}.`,
    outside: 'It was changed in the list itself.',
    hint: 'Nothing of yours has been recorded yet. Choose for each field which value is to stand.',
    hintWhole: 'Nothing of yours has been recorded yet. Look at what changed, and record yours only if it still holds.',
    before: 'Before',
    keepTheirs: (value: string) => `Theirs: ${value}`,
    keepMine: (value: string) => `Yours: ${value}`,
    empty: 'nothing',
    go: 'Go on',
    drop: 'Leave mine'
  },
  fieldNames: {
    officer: 'Investigating officer',
    newDue: 'New due date',
    extensionReason: 'Reason for extension',
    frozenOn: 'Paused',
    resumedOn: 'Resumed',
    closedOn: 'Closed',
    closureType: 'How it closed',
    outcome: 'Outcome',
    outcomeReason: 'Why the outcome differs',
    reasonForDelay: 'Reason for delay',
    attention: 'Needs care',
    category: 'Main reason',
    subCategory: 'Reason in detail',
    wording: 'What was said',
    held: 'Held from destruction',
    staffNamed: 'A member of staff is complained about',
    team: 'Team',
    service: 'Service',
    receivedOn: 'Received',
    process: 'Procedure',
    linkedTo: 'Linked cases',
    mergedInto: 'Merged into',
    withdrawalReason: 'Reason for withdrawal',
    refusalReason: 'Reason for refusal',
    ombudsmanReference: "Ombudsman's reference"
  } as Readonly<Record<string, string>>
};

/** Texts of the case page and of acts. */
export const caseworkTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;

/** All of them in one language. */
export type CaseworkTexts = typeof enGB;
