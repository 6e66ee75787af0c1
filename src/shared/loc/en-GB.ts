import { counted, number } from './parts';

/** Names of codes, as people say them. Keys are the codes of domain.md 4. */
const names = {
  process: {
    CHILD_STAT: "Children's",
    ADULT_STAT: 'Adults',
    CORPORATE: 'Corporate',
    INFORMAL: 'Informal',
    OUT_OF_SCOPE: 'Out of scope',
    LGSCO: 'Ombudsman',
    MP: 'MP enquiry',
    SAR: 'Subject access',
    DP_COMPLAINT: 'Data protection',
    ANY: 'Any'
  },
  stage: {
    INFORMAL: 'Informal',
    S1: 'Stage 1',
    S2: 'Stage 2',
    S3: 'Stage 3',
    ENQUIRY: 'Enquiry',
    INVESTIGATION: 'Investigation',
    DRAFT: 'Draft decision',
    REMEDY: 'Remedy',
    REPORT: 'Report',
    REQUEST: 'Request',
    ANY: 'Any stage',
    ACTION: 'Action plan',
    LOG: 'Log report'
  },
  ruleKind: {
    LAW: 'Law',
    GUID: 'Statutory guidance',
    LOCAL: 'Council target',
    CODE: 'Ombudsman code',
    OMB: 'Set by the Ombudsman',
    NORM: 'Usual practice'
  },
  unit: {
    'working days': (count: number) => counted(count, 'working day', 'working days'),
    'calendar days': (count: number) => counted(count, 'calendar day', 'calendar days'),
    months: (count: number) => counted(count, 'month', 'months')
  }
};

/** What each dated event of a stage is called. Keys are the event names of domain.md 4. */
const events = {
  informal_logged: 'Informal complaint logged',
  first_contact_recorded: 'First contact made',
  received_on: 'Received',
  acknowledged_on: 'Acknowledged',
  response_sent_on: 'Response sent',
  s2_requested_on: 'Stage 2 requested',
  s2_acknowledged_on: 'Stage 2 request acknowledged',
  s2_response_sent_on: 'Review response sent',
  statement_agreed_on: 'Complaint statement agreed',
  io_ip_appointed_on: 'Investigator and independent person appointed',
  extension_recorded_on: 'Extension recorded',
  adjudication_sent_on: 'Adjudication letter sent',
  s3_requested_on: 'Review panel requested',
  s3_acknowledged_on: 'Panel request acknowledged',
  panel_held_on: 'Panel met',
  panel_report_on: 'Panel report written',
  panel_report_received_on: 'Panel report received',
  s3_response_sent_on: "Authority's response sent",
  enquiry_received_on: 'Ombudsman enquiry received',
  enquiry_returned_on: 'Ombudsman enquiry returned',
  investigation_received_on: 'Ombudsman investigation letter received',
  service_statement_on: 'Service statement given',
  response_to_lgsco_on: 'Response sent to the Ombudsman',
  draft_received_on: 'Draft decision received',
  draft_comments_on: 'Comments on the draft sent',
  final_decision_on: 'Final decision received',
  remedy_evidenced_on: 'Remedy evidenced',
  report_issued_on: 'Ombudsman report issued',
  council_reply_on: 'Council replied to the report',
  reply_sent_on: 'Reply sent',
  disclosure_sent_on: 'Disclosure sent',
  plan_approved_on: 'Action plan approved',
  log_submitted_on: 'Log report submitted'
};

/** What each colour means. @see design.md, Status */
const statusNames = {
  red: 'Overdue or at limit',
  amber: 'Due soon',
  green: 'On track',
  blue: 'Paused',
  grey: 'Not due'
};

/** The hub's texts in British English. Functions take counts and names and give whole sentences. */
export const enGB = {
  locale: 'en-GB',
  statusNames,
  number,
  names,
  events,
  status: {
    overdue: (days: number) => `Overdue ${days}`,
    dueToday: 'Due today',
    dueIn: (days: number) => `Due in ${days}`,
    left: (days: number) => `${days} left`,
    over: (days: number) => `${days} over`,
    paused: 'Paused',
    reviewPause: 'Review pause',
    waiting: 'Not started',
    stopped: 'Answered',
    closed: 'Closed',
    noRule: 'No deadline'
  },
  board: {
    title: 'RAG board',
    asAt: (moment: string) => `as at ${moment}`,
    refreshing: (asAt: string) => `${asAt}, refreshing`,
    loaded: (count: number, expected: number) => `${number(count)} of ${number(expected)} loaded`,
    loadedSoFar: (count: number) => `${number(count)} loaded so far`,
    copySummary: 'Copy summary',
    copied: 'Summary copied.',
    copyFailed: 'The summary could not be copied. Select the sentence and copy it.',
    more: 'More actions',
    refresh: 'Refresh now',
    print: 'Print',
    download: 'Download CSV',
    groupBy: 'Group by',
    deadlines: 'Deadlines',
    holidays: 'Bank holidays',
    shown: (shown: number, all: number) =>
      shown === all
        ? counted(all, 'open case', 'open cases')
        : `${number(shown)} of ${counted(all, 'open case', 'open cases')}`,
    countersLabel: 'Cases by status; each is a filter',
    gridLabel: 'Open complaints, most overdue first unless sorted otherwise',
    gridHint: 'Arrow keys move between cases. Enter opens the case. Escape closes it.',
    changes: (count: number) => `${counted(count, 'change', 'changes')}: show`,
    changedMark: 'Changed',
    extensionBadge: 'Running on an extension',
    attentionBadge: 'Needs care',
    moreClocks: (count: number) => `and ${count} more`,
    unassigned: 'Unassigned',
    officer: (id: string) => `Officer ${id}`,
    noService: 'No service recorded',
    noTeam: 'No team recorded',
    loading: 'Loading open cases',
    empty: (day: string) => `No open complaints on ${day}.`,
    emptyHint: 'New complaints appear here by themselves.',
    nothingMatches: 'No open case matches these filters.',
    back: 'Back to the board',
    due: 'due'
  },
  summary: {
    none: 'No open cases',
    overdue: (count: number) => `${number(count)} overdue`,
    atLimit: (count: number) => `${number(count)} at the last limit`,
    dueThisWeek: (count: number) => `${number(count)} due this week`,
    paused: (count: number) => `${number(count)} paused`,
    open: (count: number) => `${number(count)} open`,
    where: (place: string) => ` in ${place}`,
    matching: ' matching the filters'
  },
  columns: {
    reference: 'Reference',
    process: 'Process',
    stage: 'Stage',
    milestone: 'Milestone',
    team: 'Team and service',
    officer: 'Officer',
    received: 'Received',
    due: 'Due',
    days: 'Days left',
    extension: 'Extended from',
    freeze: 'Paused since',
    next: 'Next action',
    updated: 'Updated',
    sortedUp: 'sorted ascending',
    sortedDown: 'sorted descending'
  },
  /** What has to happen next, where it is not just the name of a milestone. */
  nextActions: {
    start: (milestone: string) => `Record the start of: ${milestone}`,
    review: 'Review the pause',
    close: 'Close the stage',
    nothing: 'None: the stage is closed',
    rule: 'Add a rule for this stage',
    dates: 'Check the dates of this stage: they lead to a day outside the calendar',
    day: (day: string) => `Check the dates of this stage: ${day} is outside the calendar`
  },
  csv: {
    service: 'Service',
    team: 'Team',
    officer: 'Investigating officer',
    status: 'Status',
    daysLeft: 'Working days left',
    dueNow: 'Due',
    attention: 'Needs care',
    yes: 'Yes',
    fileName: (day: string) => `rag-board-${day}.csv`
  },
  filters: {
    label: 'Filters',
    service: 'Service',
    team: 'Team',
    stage: 'Stage',
    process: 'Process',
    officerId: 'Officer',
    status: 'Status',
    fixed: (value: string) => `${value} (set for this page)`,
    search: 'Search by reference',
    remove: (value: string) => `Remove filter ${value}`,
    clearAll: 'Clear all',
    searchFor: (text: string) => `“${text}”`,
    nothingToChoose: 'Nothing to choose'
  },
  grouping: {
    none: 'No groups',
    service: 'Service',
    team: 'Team',
    stage: 'Stage',
    officerId: 'Officer',
    status: 'Status'
  },
  views: {
    label: 'Views of the board',
    choose: (name: string) => `View: ${name}`,
    names: {
      cases: 'Cases',
      totals: 'Totals',
      forecast: 'Forecast',
      age: 'Age',
      logs: 'Log reports',
      weeks: 'Past weeks'
    },
    scopeLabel: 'Whose cases',
    scopes: { mine: 'My cases', service: 'My service', all: 'All' },
    inMine: ' among your cases',
    inService: ' in your services',
    finding: 'Finding your cases',
    findingFailed: 'Whose cases are yours could not be found out.',
    noCases: 'No open case has you as its officer.',
    noService:
      'The hub does not know your service: you are in no group of a service and the officer of no open case. Choose it once:',
    service: (names: string) => `Your service: ${names}`,
    changeService: 'Change',
    showAll: 'Show all cases',
    saved: 'Saved views',
    save: 'Save this view',
    copyLink: 'Copy link to this view',
    linkCopied: 'Link copied.',
    linkFailed: 'The link could not be copied. Copy it from the address of the page.',
    remove: 'Remove a saved view',
    savedHeading: 'Saved on this device'
  },
  strip: {
    label: 'Open cases by working days to their deadline',
    late: (days: number, beyond: boolean) => (beyond ? `${days} or more late` : `${days} late`),
    today: 'Due today',
    ahead: (days: number, beyond: boolean) => (beyond ? `${days} days or more` : `${days} days`),
    unplaced: (count: number) => `${counted(count, 'case has', 'cases have')} no deadline to place`,
    position: (index: number, all: number) => `${number(index)} of ${number(all)}`
  },
  forms: {
    optional: 'optional',
    choose: 'Choose',
    faults: (count: number) => `${counted(count, 'thing has', 'things have')} to be put right`
  },
  problems: {
    partial: (loaded: number, expected: number | undefined) =>
      expected === undefined
        ? `Only the first ${number(loaded)} cases could be loaded.`
        : `Only ${number(loaded)} of ${number(expected)} cases could be loaded.`,
    retry: 'Try again',
    retryIn: (seconds: number) => `Trying again in ${counted(seconds, 'second', 'seconds')}.`,
    stale: (moment: string) => `Showing the board as at ${moment}.`,
    unavailable: 'SharePoint does not answer. Your connection may be down.',
    catchesUp: 'You can read the board; it catches up by itself when the connection is back.',
    throttled: 'SharePoint is busy and asked the hub to wait.',
    forbidden: 'You do not have access to the open complaints.',
    forbiddenHint: 'Ask the service recovery team to give you access to this site.',
    notProvisioned: 'This site does not have the hub’s lists yet.',
    notProvisionedHint: 'An owner of the site can make them with this command:',
    provisionCommand: 'npm run hub -- provision',
    tooMany: 'There are more open complaints than SharePoint will read at once.',
    tooManyHint: 'Ask the owner of the site to check the indexes of the ComplaintStages list.',
    other: 'The board could not be read.',
    otherHint: 'Nothing was changed. If this goes on, tell the service recovery team.',
    loadingStopped: 'Loading stopped.'
  },
  live: {
    joined: (count: number) => counted(count, 'case joined the board', 'cases joined the board'),
    left: (count: number, which: string) =>
      `${counted(count, 'case left the board', 'cases left the board')}: ${which}`,
    changed: (count: number) => counted(count, 'case changed', 'cases changed'),
    turnedRed: (count: number) => counted(count, 'case became overdue', 'cases became overdue'),
    more: (count: number) => `and ${number(count)} more`,
    marks: { new: 'New', changed: 'Changed' },
    causes: {
      reread: 'SharePoint could not say what had changed, so the whole board was read again.',
      rules: 'Rules or holidays have changed, and every deadline was counted again.'
    },
    since: {
      sentence: (moment: string, what: string) => `Since your last visit, ${moment}: ${what}.`,
      added: (count: number) => `${number(count)} new`,
      left: (count: number, which: string) => `${number(count)} closed or gone (${which})`,
      becameOverdue: (count: number) => `${number(count)} became overdue`,
      changed: (count: number) => `${number(count)} changed`,
      dismiss: 'Dismiss'
    }
  },
  casePanel: {
    label: (reference: string) => `Case ${reference}`,
    close: 'Close case',
    loading: 'Loading the case',
    notFound: (reference: string) => `There is no case ${reference}, or you may not see it.`,
    forbidden: 'You do not have access to this case.',
    failed: 'The case could not be loaded.',
    whyColour: 'Why this colour',
    whyDate: 'Why this date',
    milestones: 'Milestones',
    points: { paused: 'Paused', resumed: 'Resumed', closed: 'Closed', today: 'Today' },
    stages: 'Stages',
    concerns: 'Concerns',
    noConcerns: 'No concerns are recorded.',
    facts: 'Case',
    received: 'Received',
    channel: 'How it came in',
    complainant: 'Complainant',
    team: 'Team',
    officer: 'Investigating officer',
    outcome: 'Outcome',
    noOutcome: 'No outcome yet',
    notRecorded: 'Not recorded',
    next: 'Next action',
    extension: (newDue: string, original: string) => `Extended to ${newDue}; it was due ${original}.`,
    extensionReason: (reason: string) => `Reason: ${reason}`,
    extensionRecorded: (day: string) => `Recorded on ${day}.`,
    frozen: (from: string) => `Paused since ${from}.`,
    frozenBetween: (from: string, to: string) => `Paused from ${from} to ${to}; those days do not count.`,
    freezeReview: (day: string) => `The pause is to be reviewed on ${day}.`,
    attention: 'Needs care',
    delay: 'Reason for delay',
    openSince: (day: string) => `Opened ${day}`,
    closedOn: (day: string) => `closed ${day}`,
    openPage: 'Open the case',
    copyLink: 'Copy link',
    waitingFor: (event: string) => `starts with “${event}”`,
    doneOn: (day: string) => `done ${day}`,
    dueOn: (day: string) => `due ${day}`,
    attentionReasons: {
      'Child is complainant': 'The complainant is a child',
      'Staff named': 'A member of staff is named',
      Safeguarding: 'Safeguarding',
      'MP or councillor interest': 'An MP or councillor is interested',
      'Unreasonable behaviour': 'A behaviour policy applies'
    }
  },
  reasons: {
    overdue: (days: number, due: string) =>
      `It was due on ${due}, ${counted(days, 'working day', 'working days')} ago, and has not been done.`,
    'near-extended-limit': (days: number, due: string) =>
      `It runs on an extension that ends on ${due}, ${days === 0 ? 'today' : `in ${counted(days, 'working day', 'working days')}`}. That is close enough to the longest time allowed to count as red.`,
    'drift-late': (days: number, due: string) =>
      `It should have been done by ${due}, ${counted(days, 'working day', 'working days')} ago. It turns red if this goes on.`,
    'due-soon': (days: number, due: string) =>
      days === 0
        ? `It is due today, ${due}.`
        : `It is due on ${due}, in ${counted(days, 'working day', 'working days')}.`,
    'on-track': (days: number, due: string) =>
      `It is due on ${due}; ${counted(days, 'working day is', 'working days are')} left.`,
    paused: (days: number | undefined) =>
      days === undefined
        ? 'The clock is paused.'
        : `The clock is paused, with ${counted(days, 'working day', 'working days')} left when it resumes.`,
    'pause-review-passed': 'The clock is paused, and the day to review the pause has passed.',
    'waiting-to-start': 'The clock has not started yet.',
    stopped: 'The clock has stopped: what was due has been done.',
    'no-rule': 'No rule says by when this must be done, so no days are counted.'
  }
};
