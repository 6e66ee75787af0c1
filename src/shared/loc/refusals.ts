import type { FeatureTexts } from './FeatureTexts';
import { listed } from './parts';

/** Of acts that every case allows wherever it stands. */
const anyState = 'This cannot be done with the case now.';

const noComplaint = 'The Ombudsman looks at complaints; this is an enquiry or a request.';

/** By the act that is not possible where the case stands. */
const state = {
  acknowledge: 'Only an open case is acknowledged.',
  allocate: 'Only an open case is allocated.',
  'attempt-informally': 'The case has ended without an answer. Reopen it first.',
  'start-stage-1': 'Stage 1 can only be started for an informal complaint.',
  'check-sending': 'There is no answer to be sent.',
  'escalate-to-ombudsman': noComplaint,
  'answer-ombudsman': noComplaint,
  'decide-ombudsman': noComplaint,
  extend: 'Only an open case can be extended.',
  freeze: 'Only an open case can be paused.',
  resume: 'The case is not paused.',
  'correct-date': anyState,
  respond:
    "There is nothing to answer now: a children's Stage 2 ends with its adjudication, and Stage 3 is answered once the panel's report has come.",
  'request-stage-2': 'Stage 2 follows Stage 1, once.',
  'agree-statement': "Only a children's Stage 2 has a complaint statement.",
  adjudicate: "An adjudication ends a children's Stage 2 whose statement is agreed.",
  'request-stage-3': 'A review panel follows the adjudication of Stage 2.',
  'hold-panel': 'No panel is to be held.',
  'receive-panel-report': 'The report comes after the panel has met.',
  'offer-remedy': 'A remedy puts a complaint right; this is an enquiry or a request.',
  'agree-remedy': 'A remedy puts a complaint right; this is an enquiry or a request.',
  'pay-remedy': 'A remedy puts a complaint right; this is an enquiry or a request.',
  withdraw: 'There is nothing left to withdraw.',
  refuse: 'Once it is being looked into, a case is answered or withdrawn, not refused.',
  merge: 'Only an open case is merged.',
  reopen: 'The case is open.',
  'change-details': anyState,
  'record-concern': 'Concerns belong to an open case.',
  'hold-destruction': anyState,
  'report-breach': anyState
};

const plain = {
  missing: 'This is needed.',
  dayMissing: 'Give a day.',
  noSuchDay: 'Give a day that exists.',
  ahead: 'This day is still to come.',
  notInList: 'Choose one of the list.',
  notAllInList: 'Choose from the list.',
  noPerson: 'Choose a person.',
  noTeam: 'Choose one of the teams.',
  notChosen: 'Choose one.',
  notTicked: 'Tick this when it is done.',
  notTypedTwice: 'Type it twice, the same both times.',
  outcomesMissing: 'Give each concern an outcome.',
  aboutYou: 'The complaint is about you.',
  paused: 'The case is paused. Resume it first.',
  nothingToAcknowledge: 'Nothing is to be acknowledged at this stage.',
  acknowledgedAlready: 'It is acknowledged already. If the day is wrong, correct the date.',
  officerComplainedAbout: 'The complaint is about this person, so they cannot investigate it.',
  officerOfStage1: 'A review is made by someone other than the officer of Stage 1.',
  officerNotIndependent: 'At Stage 2 the officer must be outside the line management.',
  resolutionNotConfirmed: 'Confirm in writing what was agreed, and give the day.',
  stage1Held: 'Stage 1 has been held. Reopen the case instead.',
  ombudsmanAskedAlready: 'The Ombudsman has asked for this already.',
  nothingForOmbudsman: 'The Ombudsman waits for nothing in this case.',
  ombudsmanNotAsked: 'The Ombudsman has not asked about this case.',
  ombudsmanDecided: "The Ombudsman's decision is recorded already.",
  remediesOfReport: "The council's reply to the report says what it does; its three months are counted.",
  remediesWithoutFault: 'Remedies follow only where fault was found.',
  answerNotChecked: 'At Stage 2 and 3 somebody else checks the answer before it is sent.',
  answerCheckedByYou: 'You made the check before sending yourself: somebody else has to.',
  noConcern: 'Record at least one concern first.',
  outcomeWithoutReason: 'Say why the outcome differs from what the concerns give.',
  fileNotProtected: 'Letters with personal data are sent in a protected file.',
  passwordNotApart: 'Send the password in a separate email.',
  notExtendable: 'No limit that now runs can be extended.',
  ombudsmanNotNamed: "Give the Ombudsman's details with every extension.",
  otherReasonMissing: 'Say what the other reason is.',
  noDateYet: 'No date has been recorded yet.',
  dateNotRecorded: 'This date has not been recorded.',
  sameDay: 'This is the day that stands there.',
  withdrawalNoteMissing: 'Say how often they were tried, or what the other reason is.',
  refusalGroundsMissing: 'From Stage 2 a refusal needs its grounds in words.',
  mergedIntoItself: 'This is the case itself.',
  advocateNotTicked: 'There is a day on which an advocate was offered: tick that one was.',
  mayNotAddConcern: 'Ask the service recovery team to add a concern; you may change those there are.',
  heldAlready: 'It is held already.',
  notHeld: 'It is not held.',
  notPounds: 'Give pounds, such as 150 or 150.50.',
  paymentReasonMissing: 'Say what the payment puts right.',
  nothingOffered: "No payment waits for the director's agreement.",
  notAgreedYet: 'The director has not agreed to the payment yet.',
  nothingToPay: 'No payment is to be made.',
  oneLocalStage: "An adult's complaint has one local stage; after it comes the Ombudsman.",
  stage1NotAnswered: 'Stage 1 is not answered. Say why it is left.',
  groundsMissing: 'Give at least one of the grounds in the policy.',
  agreedThatDay: 'It was agreed on this day already.',
  noStage3: "Only a children's complaint has a Stage 3; next comes the Ombudsman.",
  receivedBeforeMade: 'It cannot be received before it was made.',
  noAge: 'Give whole years, from 0 to 120.',
  consentNotHeld: 'There is a day on which consent was given: choose “Held”.',
  decisionDayMissing: 'Give the day of the decision.',
  decisionReasonMissing: 'Give the reason, whatever was decided.',
  nothingToCheck: 'There is nothing to check yet.',
  checkedAlready: 'It has been checked already.',
  enteredByYou: 'You entered it yourself: somebody else has to check it.',
  changedSince: 'It was changed since you looked. Look again.',
  detailsWithoutName: 'Give a name to whom these details belong.',
  otherSourceMissing: 'Write what was said, or who it is from without a name.',
  forwardedToNobody: 'There is a day on which it was forwarded: say to whom.',
  subjectMissing: 'Choose what the member writes about.',
  noReplyDue: 'No reply is to be sent, or it was sent already.',
  namingConcernMissing: 'Choose the concern that names them.',
  investigatesCase: 'This person investigates the case. Allocate it to somebody else first.',
  referralDayMissing: 'Give the day of the referral.',
  fileMissing: 'Choose a file.',
  fileEmpty: 'The file is empty.',
  nameMissing: 'Give it a name.',
  signsInName: 'Leave out signs such as / \\ : * ? " < > | # % & and dots at either end.',
  nameReserved: 'This name is taken by the system. Choose another.',
  nameTaken: 'A document of this name is there already.',
  nameNotChecked: 'Make sure that the name says nothing about who the case is about.',
  sameProposer: 'Whoever proposed it cannot also agree to it. Ask a second person.'
};

const ofDay = {
  before: (day: string) => `It cannot be before ${day}.`,
  notBetween: (day: string) => `It lies between ${day} and today.`,
  notLater: (day: string) => `It must be later than the due date in force, ${day}.`,
  longerThanRule: (day: string) => `The longest that the rule allows is ${day}.`,
  pausedOn: (day: string) => `The pause began on ${day}.`,
  happenedOn: (day: string) => `Something happened on ${day} already.`,
  receivedOn: (day: string) => `The complaint came in on ${day}.`,
  closedOn: (day: string) => `The stage closed on ${day}.`,
  answerWasDue: (day: string) => `The answer was due on ${day}. Give the reason for the delay.`,
  adjudicationSent: (day: string) => `The adjudication was sent on ${day}. Say why the late request is accepted.`,
  paymentAgreedOn: (day: string) => `The director agreed on ${day}.`,
  ombudsmanAskedOn: (day: string) => `The Ombudsman asked for it on ${day}.`,
  ombudsmanWroteOn: (day: string) => `The Ombudsman wrote last on ${day}.`
};

const ofCount = {
  tooLong: (most: string) => `At most ${most} characters.`,
  fileTooLarge: (megabytes: string) => `The file is larger than ${megabytes} MB.`
};

const ofName = {
  outcomeMissing: (concerns: string) => `Give an outcome to concern ${concerns}.`,
  kindOfFile: (kinds: string) => `Files of this kind cannot be kept. These can: ${kinds}.`,
  heldFromDestruction: (reference: string) =>
    `${reference} is held for an inquiry or a claim. Nothing of it may be destroyed.`,
  stillOpen: (reference: string) => `${reference} is still open, so its time has not begun.`,
  notProposed: (reference: string) => `Nobody has proposed to destroy ${reference}.`,
  notAgreedByTwo: (reference: string) => `Two people have not agreed to destroy ${reference}.`,
  notAsProposed: (reference: string) => `${reference} is no longer what was proposed. Look at it, and propose it again.`
};

const enGB = {
  state,
  plain,
  ofDay,
  ofCount,
  ofName,
  keptUntil: (reference: string, day: string) => `${reference} is to be kept until ${day}.`,
  only: (those: readonly string[]) => `Only ${listed(those)} may do this.`,
  team: 'the service recovery team',
  officer: "the case's investigating officer",
  /** By the code of the role; the two of the service recovery team are the team. */
  roles: {
    R3: 'operational leads',
    R4: 'strategic leads',
    R7: 'the Ombudsman link officer',
    R14: 'the resident experience team'
  } as Readonly<Record<string, string>>
};

/** Why something is not taken or cannot be done. */
export const refusalTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;

/** All of them in one language. */
export type RefusalTexts = typeof enGB;
