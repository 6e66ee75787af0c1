import type { FeatureTexts } from './FeatureTexts';
import { counted } from './parts';

/** A question with the help beside it. */
interface Question {
  label: string;
  hint?: string;
}

/** Texts of one shape, by the names they are given under. */
function withKeys<T>(): <K extends string>(texts: Record<K, T>) => Record<K, T> {
  return (texts) => texts;
}

const fields = withKeys<Question>()({
  officerRole: { label: 'Your role', hint: 'For example: team manager.' },
  independent: {
    label: 'I am not the subject of this complaint, and outside the line of management where that is required',
    hint: 'Required from Stage 2. If it is not so, tell the service recovery team before you go on.'
  },
  allocatedOn: { label: 'Day it was given to you' },
  responseSentOn: { label: 'Day the response was sent' },
  firstContactOn: { label: 'Day of first contact with the complainant', hint: 'Leave empty if nobody was reached.' },
  contactMethods: { label: 'How you reached them' },
  contactAttempts: { label: 'Number of attempts' },
  wantedOutcome: { label: 'What they wanted to happen', hint: 'In their words as far as you can. No names.' },
  concerns: { label: 'Concerns', hint: 'One finding for each. Outcomes come from the response.' },
  outcome: {
    label: 'Overall outcome',
    hint: 'Worked out from the concerns. Choose another only if you have a reason to.'
  },
  outcomeReason: { label: 'Why it differs from what the concerns give' },
  rootCauses: { label: 'What lay behind it', hint: 'Tick all that apply. “None found” is an answer too.' },
  goodPractice: { label: 'What went well', hint: 'Good practice is worth sharing. No names.' },
  remedies: { label: 'What was offered to put it right' },
  learningIdentified: {
    label: 'Is there something to learn from this?',
    hint: 'A complaint that was not upheld can teach something too.'
  },
  noLearningReason: { label: 'Why there is nothing to learn', hint: 'One sentence will do.' },
  learningStatement: {
    label: 'What was learnt',
    hint: 'What others should do from now on. No names, initials, dates of birth, addresses or references: it goes to the learning library.'
  },
  learningKind: { label: 'Whose learning it is' },
  relatedLearning: { label: 'Like something learnt before' },
  actions: { label: 'What should be done', hint: 'Each with an owner and a day. They go into the action plan.' },
  neededChanges: { label: 'What else has to change' },
  neededChangesNote: { label: 'Which training or procedure' },
  equalityIssue: {
    label: 'Was there an equality issue?',
    hint: 'For example an adjustment that was missed, or different treatment.'
  },
  equalityNote: { label: 'What the issue was', hint: 'No names. It goes to the list of equality issues.' },
  adjustment: { label: 'Was an adjustment made?' },
  referToEqualityBoard: { label: 'Refer it to the equality board' },
  informationIssue: {
    label: 'Was there a data breach or information-governance issue?',
    hint: 'A letter to a wrong address is one. Report a breach at once; this form does not replace that.'
  },
  informationNote: { label: 'What the issue was', hint: 'No names. It goes to information governance.' },
  safeguarding: { label: 'Was a safeguarding concern raised?' },
  safeguardingSentTo: { label: 'Where it was sent' },
  restated: { label: 'The complainant has complained again about the same' },
  escalationLikely: { label: 'Will they ask for the next stage?' },
  escalationReason: { label: 'Why you think so' },
  hours: { label: 'Hours you spent', hint: 'A rough number. It shows what complaints cost.' },
  partners: { label: 'Other services or partners involved' }
});

const sections = {
  officer: 'You and the dates',
  contact: 'Contact with the complainant',
  concerns: 'What you found',
  learning: 'What was learnt',
  safety: 'Equality, information and safeguarding',
  after: 'What comes next'
};

const faults = withKeys<(limit: string) => string>()({
  missing: () => 'This needs an answer.',
  noSuchDay: () => 'There is no such day.',
  ahead: () => 'This day is still to come.',
  before: (limit) => `This is before ${limit}.`,
  tooLong: (limit) => `This is too long: ${limit} characters at most.`,
  tooManyWords: (limit) => `This is too long: ${limit} words at most.`,
  notANumber: () => 'Give a number that is not below 0.'
});

const refusals = {
  wrongStatus: 'The log report has moved on since this page was opened. Open it again.',
  notYours: 'This is not yours to do.',
  ownReport: 'You wrote it, so somebody else has to do this.',
  notSignedOff: 'The operational lead signs it off first.',
  alreadySignedOff: 'It is signed off already.'
};

const acts = {
  submit: 'Submit the log report',
  'sign-off': 'Sign it off',
  return: 'Return it',
  accept: 'Accept it',
  'not-required': 'No log report is needed',
  'write-after-all': 'Ask for it after all'
};

const tasks = {
  write: 'To be written',
  returned: 'Returned to you',
  'sign-off': 'To be signed off',
  accept: 'To be accepted',
  remind: 'Remind the officer'
};

const enGB = {
  title: 'Investigation log',
  of: (reference: string, stage: string) => `Log report: ${reference}, ${stage}`,
  fields,
  sections,
  faults,
  refusals,
  acts,
  tasks,
  parts: {
    outcome: 'Outcome',
    finding: 'Finding in one line',
    evidence: 'Evidence you saw',
    standard: 'Standard or policy it was tested against',
    type: 'What was offered',
    given: 'It was given',
    action: 'What is to be done',
    category: 'Kind of action',
    owner: 'Who does it',
    dueOn: 'By when'
  },
  concern: (number: number, reason: string) => `Concern ${number}: ${reason}`,
  derived: (outcome: string) => `The concerns give: ${outcome}.`,
  yes: 'Yes',
  no: 'No',
  row: {
    remedy: (place: number) => `Remedy ${place}`,
    action: (place: number) => `Action ${place}`,
    addRemedy: 'Add a remedy',
    addAction: 'Add an action',
    remove: (what: string) => `Remove ${what.toLowerCase()}`
  },
  words: (count: number, most: number) => `${counted(count, 'word', 'words')} of ${most}`,
  wordsOnly: (count: number) => counted(count, 'word', 'words'),
  intro:
    'What the case already says is filled in. Enter takes you to the next question without an answer; in a longer text, Ctrl and Enter.',
  first: 'Next question without an answer',
  progress: {
    title: 'Progress',
    left: (count: number) => (count === 0 ? 'complete' : `${count} to answer`),
    minutes: (count: number) =>
      count === 0 ? 'Nothing is missing.' : `About ${counted(count, 'minute', 'minutes')} left.`
  },
  facts: {
    process: 'Procedure',
    service: 'Service',
    team: 'Team',
    officer: 'Officer',
    answered: 'Response sent',
    due: 'Log report due',
    status: 'Status',
    late: (day: string) => `${day}, which has passed`,
    submitted: 'Submitted',
    signedOff: 'Signed off',
    accepted: 'Accepted',
    notSubmitted: 'not yet'
  },
  kept: {
    device: (time: string) => `Kept on this device at ${time}.`,
    site: (time: string) => `Saved as a draft at ${time}.`,
    saving: 'Saving…',
    waiting: (time: string) => `Kept on this device at ${time}. It will be saved when the site answers again.`,
    nowhere: 'This device is full and the site does not answer: what you type now is not kept. Leave the page open.',
    restored: (moment: string) =>
      `This is what you had written on this device, last kept ${moment}. The site had an older text.`,
    drop: 'Go back to what the site had'
  },
  returned: (reason: string) => `It was returned: ${reason}`,
  notRequired: (reason: string) => `No log report is needed: ${reason}`,
  sending: 'Sending…',
  done: {
    submit: 'Submitted.',
    'sign-off': 'Signed off.',
    return: 'Returned.',
    accept: 'Accepted.',
    'not-required': 'Recorded: no log report is needed.',
    'write-after-all': 'The log report is asked for again.'
  },
  reason: 'Reason',
  reasonHint: 'The officer reads it. No names.',
  reasonMissing: 'Give a reason.',
  go: 'Go on',
  cancel: 'Cancel',
  identifying: {
    title: 'Words that may tell who somebody is',
    hint: 'What was learnt and what is to be done will be read by people who do not know the case. Look at each of these.',
    kinds: {
      name: 'a name',
      initials: 'initials',
      dateOfBirth: 'a date of birth',
      date: 'a date',
      age: 'an age',
      address: 'an address',
      place: 'a place',
      reference: 'a reference',
      contact: 'a way to reach somebody'
    },
    one: (words: string, kind: string) => `“${words}” looks like ${kind}.`,
    change: 'Change the text',
    keep: 'They identify nobody: submit'
  },
  similar: {
    title: (count: number) =>
      count === 1 ? 'Something like this was learnt before.' : `${count} things like this were learnt before.`,
    from: { library: 'From the learning library.', log: 'From a log report of your team.' },
    use: 'Use this wording',
    link: 'Link it to this report',
    logOf: (reference: string) => `Log report of ${reference}`,
    drop: 'Take the link away'
  },
  conflict: {
    title: 'Somebody else changed the same answers.',
    hint: 'Nothing of yours is lost. Choose for each which answer is to stand.',
    before: (text: string) => `Before: ${text}`,
    theirs: (text: string) => `Theirs: ${text}`,
    mine: (text: string) => `Mine: ${text}`,
    nothing: 'nothing',
    go: 'Go on with these'
  },
  problems: {
    'not-found':
      'There is no log report of this stage that you may see. It is laid out when the case is given to an officer.',
    throttled: 'The site asks to wait. Try again in a moment; nothing is lost.',
    other: 'It was not confirmed. Nothing you wrote is lost. Try again.'
  },
  list: {
    title: 'Log reports that wait for you',
    none: 'No log report waits for you.',
    rule: (limit: string) => `A log report is due ${limit} after the response.`,
    due: (day: string) => `due ${day}`,
    late: (day: string) => `due ${day}, late`,
    officer: (name: string) => `by ${name}`,
    open: (reference: string, stage: string) => `${reference}, ${stage}`
  },
  view: {
    unanswered: 'No answer',
    question: 'Question',
    answer: 'Answer',
    labels: {
      contents: 'Contents',
      table: 'Table',
      figure: 'Figure',
      page: 'Page',
      of: 'of',
      sheet: 'Sheet',
      notes: 'Notes',
      about: 'About this report',
      text: 'Text',
      publisher: '3Cs Info Hub'
    },
    print: 'Print',
    word: 'Save as a Word document',
    wordFailed: 'The document could not be made.',
    file: (reference: string, stage: string) => `Log report ${reference} ${stage}`
  },
  back: 'All log reports',
  close: 'Close'
};

/** Words of the log reports. */
export type LogTexts = typeof enGB;

/** Texts of log reports. */
export const logTexts = { 'en-GB': enGB } satisfies FeatureTexts<LogTexts>;
