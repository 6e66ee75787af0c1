import type { FeatureTexts } from './FeatureTexts';
import { guidanceInWelsh } from './guidanceInWelsh';
import { counted } from './parts';

/** Questions of "Which process?", with their answers by the ids of the domain. */
const questions = {
  kind: {
    ask: 'What has come in?',
    answers: {
      praise: 'Praise or thanks',
      opinion: 'An idea, a view or a disagreement, from somebody who does not wish to complain',
      request: 'A first request for a service, or to look at something again',
      unhappy: 'Somebody is unhappy with what was done or not done'
    }
  },
  from: {
    ask: 'Who has written?',
    answers: {
      person: 'The person it is about, or somebody for them',
      member: 'A Member of Parliament or a councillor, for somebody',
      ombudsman: 'The Ombudsman'
    }
  },
  about: {
    ask: 'What is it about?',
    answers: {
      childrensCare: "Children's social care",
      adultCare: 'Adult social care',
      records: 'Records or personal data',
      otherService: 'Another council service, special educational needs among them',
      notCouncil: 'A school, a hospital or another body',
      staffOrCouncillor: 'Their own employment here, a councillor, or an admission or appeal',
      childProtection: 'A child protection conference or a court report'
    }
  },
  records: {
    ask: 'What do they want?',
    answers: { wantsCopy: 'A copy of what is held about them', misused: 'To complain about how it was used' }
  },
  childTime: {
    ask: 'When did it happen?',
    answers: {
      recent: 'Within the last year, or it still goes on',
      old: 'Longer ago, and it can no longer be looked into fairly'
    }
  },
  adultTime: {
    ask: 'When did it happen?',
    answers: {
      recent: 'Within the last year, or it still goes on',
      old: 'Longer ago, and it can no longer be looked into fairly'
    }
  },
  otherTime: {
    ask: 'When did it happen?',
    answers: {
      recent: 'Within the last year, or it still goes on',
      old: 'Longer ago, and it can no longer be looked into fairly'
    }
  },
  childPerson: {
    ask: 'Who is complaining?',
    answers: {
      entitled:
        'The child or young person, a parent or somebody with parental responsibility, a foster carer, an adopter, a special guardian, a care leaver, or somebody with enough interest in the child’s welfare',
      other: 'Somebody else'
    }
  },
  childFormal: {
    ask: 'What would they like?',
    answers: { formal: 'A formal answer', informal: 'To have it settled without the formal procedure' }
  },
  adultFormal: {
    ask: 'What would they like?',
    answers: { formal: 'A formal answer', informal: 'To have it settled without the formal procedure' }
  },
  otherFormal: {
    ask: 'What would they like?',
    answers: { formal: 'A formal answer', informal: 'To have it settled without the formal procedure' }
  }
} as const;

/** Where a path ends, and why. */
const ends = {
  compliment: { name: 'A compliment', why: 'Somebody is pleased and wants it known.' },
  comment: { name: 'A comment', why: 'Somebody gives a view and does not wish to complain.' },
  serviceRequest: {
    name: 'A request for a service',
    why: 'It is the first time that it is asked for. If they are unhappy with the answer, it becomes a complaint.'
  },
  enquiry: { name: 'A member’s enquiry', why: 'A member writes for somebody. It may also be a complaint.' },
  ombudsman: { name: 'The Ombudsman', why: 'Only the link officer answers the Ombudsman.' },
  accessRequest: { name: 'A request for records', why: 'Everybody may ask for what is held about them.' },
  dataProtection: { name: 'A data-protection complaint', why: 'It is about how personal data was used.' },
  notOurs: { name: 'Not a council matter', why: 'Another body is responsible. Say which, and how to reach it.' },
  otherRoute: { name: 'Another route', why: 'The law or the council has a route of its own for this.' },
  childProtection: {
    name: 'Another route: child protection or the court',
    why: 'The safeguarding partnership or the court decides this. Anything else in the complaint is still answered.'
  },
  outOfTime: {
    name: 'May be declined as too old',
    why: 'It is more than a year ago. Ask why it comes now before you decide, and give the reason in writing.'
  },
  informal: { name: 'An informal complaint', why: 'They want it settled. They may ask for Stage 1 at any time.' },
  children: {
    name: "A children's statutory complaint",
    why: "It is about children's social care, from somebody the law names."
  },
  adults: { name: 'An adult social care complaint', why: 'It is about adult social care.' },
  corporate: {
    name: 'A corporate complaint',
    why: 'It is about a council service without a statutory procedure, or from somebody that procedure does not name.'
  }
} as const;

/** Words of the process pictures, by the steps and ways of the domain; limits stand as codes. */
const pictures = {
  heading: 'The process in pictures',
  lead: 'Follow the boxes from top to bottom. Each box opens the page that says how.',
  names: { complaint: 'A complaint', ombudsman: 'When the Ombudsman writes' },
  print: 'Print',
  ends: 'It ends here.',
  returns: 'Then go on below.',
  ways: {
    settledEarly: 'Yes, it is settled',
    outside: 'No, it is not for us',
    yes: 'Yes',
    children: "Children's complaint",
    corporate: 'Corporate complaint',
    adults: 'Adult social care',
    premature: 'We have not answered yet',
    noFault: 'No fault was found'
  },
  steps: {
    complaint: {
      contact: 'Somebody tells us that they are unhappy. Whoever hears it logs it the same day.',
      triage: 'The resident experience team looks at it and tries to settle it. Is it settled?',
      closeInformal: 'Write down what was agreed and close it as informal.',
      choose: 'The service recovery team chooses the procedure. Is it for us?',
      explain: 'Say why, who can help, and how to reach the Ombudsman.',
      acknowledge: 'Acknowledge within [P02]. Check consent, offer an advocate, look at the risk, number each concern.',
      allocate: 'Give it to an investigating officer who is not complained about.',
      investigate: 'The officer talks to the person first, then finds the facts.',
      reply: 'Reply to each concern within [P04], or record an extension before that day.',
      log: 'Write the log report within [P36]: causes, remedy, learning, actions.',
      satisfied: 'Is the person satisfied?',
      close: 'Close it. Follow the actions until somebody has seen that they are done.',
      settle: 'A senior officer offers to settle it. This stands in nobody’s way.',
      nextStage: 'The person asks for the next stage. Which procedure is it?',
      stage2: 'Stage 2: agree the statement, investigate independently, adjudicate within [P07], or [P07 longest].',
      stage3: 'Stage 3: the review panel meets within [P11] and the director answers its report within [P13].',
      review: 'Stage 2: a senior manager reviews it within [P24].',
      straight: 'There is no second stage here.',
      ombudsman: 'Tell the person how to reach the Ombudsman. Our procedure is complete.'
    },
    ombudsman: {
      letter: 'The letter goes to the link officer the same day.',
      enquiry: 'Enquiry: send our answers within [P26] and say whether our procedure is complete. Have we answered?',
      answerFirst:
        'It comes back as premature. Log it as a complaint, answer it, and copy the answer to the link officer.',
      statement:
        'Investigation: the service’s statement reaches the link officer within [P27], the council’s answer the Ombudsman within [P28].',
      draft: 'Draft decision: check the facts and comment within [P29]. Do nothing yet.',
      final: 'Final decision: send it to all concerned. Was there fault?',
      learn: 'Record what can be learned all the same.',
      remedy: 'Remedy: do each action and send evidence within [P30] or by the date set.',
      confirmed: 'The Ombudsman confirms that each action was done. Only then is it closed.'
    }
  }
} as const;

/** What a letter is filled with from a case. */
const letterFields = {
  today: 'today’s date',
  name: 'name of the person',
  reference: 'reference',
  procedure: 'procedure',
  stage: 'stage',
  service: 'service',
  team: 'team',
  officer: 'name of the officer',
  'received on': 'day received',
  'requested on': 'day this stage was asked for',
  'due on': 'day the answer is due',
  'first due on': 'day the answer was first due',
  'extension reason': 'reason for the extension',
  'paused on': 'day of the pause',
  'pause reason': 'reason for the pause',
  'withdrawn on': 'day of the withdrawal',
  'refusal reason': 'reason for refusing',
  'ombudsman reference': 'Ombudsman’s reference',
  outcome: 'outcome',
  concerns: 'the concerns, one by one',
  findings: 'each concern with outcome and finding',
  remedies: 'what is offered'
};

const enGB = {
  letterFields,
  heading: 'Handling guidance',
  /** That the pages are in English: said in other languages only. */
  onlyEnglish: '',
  contents: 'Pages of the guidance',
  tools: 'Tools',
  find: 'Find in the guidance',
  found: (count: number) => (count === 0 ? 'No page has these words.' : counted(count, 'page', 'pages')),
  choose: 'Go to a page',
  problems: {
    forbidden: 'You do not have access to the guidance. Ask the service recovery team.',
    other: 'The guidance could not be read. If this goes on, tell the service recovery team.'
  },
  empty: 'No guidance has been written yet.',
  emptyHint: 'The service recovery team writes it in the GuidancePages list.',
  noSuchPage: 'There is no such page, or it is not approved yet.',
  first: 'Go to the first page',
  next: 'Next',
  previous: 'Previous',
  copyLink: 'Copy link',
  copied: 'The link was copied.',
  copyFailed: 'The link could not be copied. Copy the address of this page.',
  print: 'Print',
  forWhom: {
    Everyone: 'For everyone',
    'Officers and externals': 'For officers and external investigators',
    Officers: 'For officers only'
  },
  reviewOn: (day: string) => `To be looked at again by ${day}.`,
  reviewDue: (day: string) => `Should have been looked at again by ${day}. Check with the service recovery team.`,
  changed: (note: string) => `What changed: ${note}`,
  internal: 'not for readers from outside',
  approved: (writer: string, approver: string, day: string) =>
    `Written by ${writer}, approved by ${approver} on ${day}.`,
  upkeep: 'Drafts and reviews',
  letters: {
    heading: 'Letters',
    lead: 'Templates that a case fills. Make a letter on the page of its case.'
  },
  outside: {
    heading: 'For the public and externals',
    title: {
      public: 'Handling guidance for the public',
      externals: 'Handling guidance for external investigators'
    },
    to: 'For',
    readers: { public: 'the public', externals: 'external investigators' },
    asAt: (day: string) => `With the limits in force on ${day}.`,
    word: 'Word file',
    making: 'Making the file.',
    made: (name: string) => `The file is there: ${name}.`,
    failed: 'The file could not be made. Try again.',
    none: 'No page is meant for these readers yet.'
  },
  versions: 'Earlier versions',
  edit: 'Edit this page',
  review: 'Look at the draft',
  noLimit: (row: string) => `no limit in force (${row})`,
  limitFrom: (milestone: string, row: string) => `${milestone}, rule ${row}`,
  noTimes: 'There is no limit for this.',
  times: {
    milestone: 'What',
    stage: 'Stage',
    limit: 'Limit',
    longest: 'Longest',
    from: 'Counted from',
    kind: 'Set by'
  },
  timesOf: (process: string) => `Limits: ${process}`,
  which: {
    heading: 'Which process?',
    lead: 'Answer a few questions to find the right procedure.',
    change: (question: string) => `Change the answer to “${question}”`,
    changeShort: 'Change',
    again: 'Start again',
    next: 'Go on',
    choose: 'Choose one of the answers.',
    itIs: 'It is:',
    because: 'Because',
    read: (page: string) => `Read: ${page}`,
    deadlines: 'Work out the dates',
    yourAnswers: 'Your answers',
    questions,
    ends
  },
  pictures,
  deadlines: {
    heading: 'Deadline calculator',
    lead: 'Dates as the hub counts them, by the limits in force on the day.',
    process: 'Procedure',
    event: 'What happened',
    on: 'On which day',
    dayMissing: 'Give the day.',
    outside: 'The calendar of bank holidays does not reach that day.',
    results: (event: string, day: string) => `${event} on ${day}`,
    none: 'No limit starts with this on that day.',
    due: (day: string) => `due ${day}`,
    longest: (day: string) => `at the latest ${day}, with a recorded extension`,
    why: 'Why this date?',
    calendar: 'Add to calendar',
    calendarFailed: 'The calendar file could not be made.',
    copy: 'Copy dates',
    copied: 'The dates were copied.',
    copyFailed: 'The dates could not be copied. Select them and copy them.',
    /** Title of an entry in somebody’s calendar: it names no case. */
    entry: (milestone: string) => `Due: ${milestone}`
  }
};

const cyGB: typeof enGB = { ...enGB, ...guidanceInWelsh };

/** Texts of the handling guidance. */
export const guidanceTexts = { 'en-GB': enGB, 'cy-GB': cyGB } satisfies FeatureTexts<typeof enGB>;

/** Texts of the handling guidance in one language. */
export type GuidanceTexts = typeof enGB;
