import { counted, listed, number, plural } from './parts';

/** Names of the kinds of report, as titles and as choices. */
const kinds = {
  annual: 'Annual report',
  quarterly: 'Quarterly service report',
  weekly: 'Weekly RAG report',
  ombudsman: 'Ombudsman report',
  'data-quality': 'Data quality report'
} as const;

const sections = {
  summary: 'Summary',
  received: 'Complaints received',
  outcomes: 'Outcomes',
  teams: 'Teams',
  timescales: 'Stages and timescales',
  people: 'Who complained',
  concerns: 'Concerns raised',
  equality: 'Equality',
  compliments: 'Compliments',
  ombudsman: 'Ombudsman and remedies',
  learning: 'Log reports, actions and learning',
  'data-quality': 'Data quality'
} as const;

/** What each period rule means. @see domain.md 12 */
const periodRules = {
  RIP: 'received in the period',
  CIP: 'answer sent in the period',
  OPE: 'open at the end of the period',
  DIP: 'decided in the period'
} as const;

/** Words of a report itself: screen, printed page and files say them alike. */
const report = {
  kinds,
  sections,
  periodRules,
  procedures: {
    CHILD_STAT: "Statutory children's complaints",
    ADULT_STAT: "Statutory adults' complaints",
    CORPORATE: 'Corporate complaints',
    INFORMAL: 'Informal complaints',
    OUT_OF_SCOPE: 'Complaints out of scope'
  } as Readonly<Partial<Record<string, string>>>,
  title: (kind: keyof typeof kinds, period: string, procedure: string, service: string | undefined) =>
    `${kinds[kind]}, ${period}: ${lower(procedure)}${service === undefined ? '' : `, ${service}`}`,
  year: (year: string) => year,
  quarter: (part: number, year: string) => `quarter ${part} of ${year}`,
  week: (day: string) => `week from ${day}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  counts: (population: string, rule: string) =>
    population.includes('in the period') ? `${population}.` : `${population}, ${rule}.`,
  modes: { standard: 'Standard definitions', published: 'Definitions of the printed reports' },
  value: {
    fewerThanFive: 'fewer than 5',
    notShown: 'not shown',
    notKnown: 'not known',
    missing: '[no such figure]'
  },
  finding: {
    most: (labels: readonly string[], value: string, total: string | undefined, column: string) =>
      total === undefined
        ? `Highest: ${listed(labels)}, ${value} (${lower(column)})`
        : `Most: ${listed(labels)}, ${labels.length > 1 ? 'each ' : ''}${value} of ${total}`,
    change: (label: string, value: string, before: string, difference: number) =>
      difference === 0
        ? `${value} in ${label}, as in ${before}`
        : `${value} in ${label}, ${number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than in ${before}`
  },
  total: 'Total',
  keyFigures: 'Key figures',
  furtherFigures: 'Further figures',
  figuresCaption: 'With earlier periods beside them where they are known.',
  chartNames: { bars: 'Bar chart', 'stacked bars': 'Stacked bar chart', line: 'Line chart' },
  figure: 'Figure',
  valueHeading: 'Value',
  base: 'Of',
  rule: 'Counts cases',
  notChosen: (value: string) => `${value} in another document`,
  smallHidden: 'Numbers from 1 to 4 are shown as <5; others that would give one away are shown as *.',
  smallShown: 'Small numbers are shown. For use inside only.',
  partial: 'Counted from the cases that the reader may see, and from no others.',
  settings: {
    period: 'Period',
    asAt: 'Figures taken on',
    procedure: 'Statutory procedure',
    service: 'Service',
    allServices: 'All services',
    definitions: 'Definitions',
    smallNumbers: 'Small numbers',
    version: 'Version',
    restatement: 'What this version corrects',
    partial: 'Not the whole',
    withheld: 'Not counted, because the reader may not read these lists'
  },
  marks: {
    draft: 'Draft. Not for publication.',
    approved: 'Approved, not yet published.'
  },
  checks: {
    heading: 'Checks',
    intro: 'Each report is checked against the faults found in earlier printed reports.',
    id: 'Check',
    title: 'What is checked',
    state: 'Result',
    text: 'Detail',
    states: { ok: 'Passed', failed: 'Failed', 'not-applicable': 'Does not apply' },
    overridden: (reason: string) => `Published all the same. Reason: ${reason}`,
    contradictions: 'Published figures that the rows do not bear out',
    published: 'Published',
    computed: 'Counted',
    source: 'Source',
    reason: 'Reason'
  },
  definitions: {
    heading: 'Definitions',
    intro: 'Each figure has one definition, in tables and text alike.',
    id: 'Measure',
    title: 'Name',
    definition: 'How it is counted',
    population: 'Population',
    base: 'Share of',
    rule: 'Cases counted'
  },
  restated: {
    heading: 'Restatement',
    before: 'Before',
    after: 'Now',
    none: 'No figure differs.',
    absent: 'none'
  },
  labels: {
    contents: 'Contents',
    table: 'Table',
    figure: 'Figure',
    page: 'Page',
    of: 'of',
    sheet: 'Sheet',
    notes: 'Notes',
    about: 'About',
    text: 'Text',
    publisher: '3Cs Info Hub'
  },
  chart: {
    bars: (title: string, parts: readonly string[]) => `Bar chart, ${title}: ${parts.join(', ')}. The numbers are in`,
    'stacked bars': (title: string, parts: readonly string[]) =>
      `Stacked bar chart, ${title}: ${parts.join('; ')}. The numbers are in`,
    line: (title: string, parts: readonly string[]) => `Line chart, ${title}: ${parts.join(', ')}. The numbers are in`
  },
  textChecks: {
    titles: {
      V1: 'Figures in the text are inserted, never typed',
      V3: 'Every number in the text is a figure of the report',
      V22: 'Nothing is said to have grown or shrunk without a figure'
    },
    ok: {
      V1: 'Every figure in the text is a link to its measure.',
      V3: 'Every number in the text is one of the report’s.',
      V22: 'Every comparison in the text stands beside a figure.'
    },
    noText: 'The report has no text.',
    typed: (numbers: readonly string[]) =>
      `Typed, though the report has ${plural(numbers.length, 'that figure', 'those figures')}: ${numbers.join(', ')}.`,
    unknown: (numbers: readonly string[], links: readonly string[]) =>
      [
        ...(numbers.length > 0 ? [`No figure of the report is ${numbers.join(', ')}.`] : []),
        ...(links.length > 0 ? [`No figure is called ${links.join(', ')}.`] : [])
      ].join(' '),
    claims: (sentences: readonly string[]) => `Without a figure: “${sentences.join('” “')}”`
  }
};

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Words of the screen alone. */
const screen = {
  heading: 'Reports',
  loading: 'Loading reports',
  back: 'All reports',
  published: 'Published reports',
  drafts: 'Drafts',
  nonePublished: 'No report is published yet.',
  latest: (title: string, day: string) => `Latest: ${title}, published ${day}.`,
  draftCount: (count: number) => counted(count, 'draft', 'drafts'),
  columns: {
    report: 'Report',
    version: 'Version',
    publishedOn: 'Published',
    changed: 'Changed',
    by: 'By'
  },
  noDrafts: 'No report is being written.',
  make: {
    heading: 'Make a report',
    kind: 'Kind',
    period: 'Period',
    show: 'Show report',
    running: (name: string) => `${name} (so far)`
  },
  reading: (rows: number, done: number, total: number) =>
    `Reading: ${counted(rows, 'row', 'rows')}, ${done} of ${counted(total, 'list', 'lists')} done`,
  counting: 'Counting',
  asAt: (moment: string) => `Figures as at ${moment}`,
  figuresOf: (day: string) => `Figures as at ${day}.`,
  whole:
    'Small numbers are shown: you see these figures because you may see the cases. Files and published reports hide them.',
  hidden: 'Small numbers are hidden, as in files and published reports.',
  withoutCases:
    'You may not see the cases, so these are the figures as the writers last kept them, with small numbers hidden.',
  showHidden: 'Show as published',
  showWhole: 'Show small numbers',
  partial:
    'You may see only some of the cases: your own, or those of your service. All figures here are counted from those alone.',
  withheld: (lists: readonly string[]) => `Not counted, because you may not read them: ${listed(lists)}.`,
  outline: 'Parts of this report',
  showCases: (value: string, label: string) => `${value}, ${label}: show the cases`,
  arrows: 'Arrow keys move between the figures of a table; Enter shows the cases.',
  refresh: 'Count again',
  more: 'More',
  charts: {
    show: 'Show charts',
    hide: 'Hide charts',
    loading: 'Drawing the chart',
    failed: 'The chart could not be drawn. Its numbers are in the table.'
  },
  cases: {
    heading: (count: number, noun: string) => `${number(count)} ${noun}`,
    nouns: {
      complaints: ['complaint', 'complaints'],
      stages: ['stage', 'stages'],
      concerns: ['concern', 'concerns'],
      compliments: ['compliment', 'compliments'],
      themes: ['mention', 'mentions'],
      comments: ['comment', 'comments'],
      equality: ['answer', 'answers'],
      logs: ['log report', 'log reports'],
      actions: ['action', 'actions'],
      learning: ['learning record', 'learning records'],
      ombudsman: ['Ombudsman case', 'Ombudsman cases'],
      remedies: ['remedy', 'remedies'],
      enquiries: ['enquiry', 'enquiries']
    } as Readonly<Record<string, readonly [string, string]>>,
    close: 'Close the list of cases',
    agrees: (value: string) => `The figure is ${value}.`,
    shareOf: (value: string, base: string) => `The figure is ${value} of ${base}.`,
    differs: (value: string, day: string) =>
      `The figure is ${value}, as it was on ${day}. The register has changed since.`,
    partly: (value: string) => `The figure is ${value}. These are the cases behind it that you may see.`,
    inCases: (cases: number) => `In ${counted(cases, 'case', 'cases')}.`,
    times: (count: number) => `${number(count)} times`,
    none: 'No case is behind this figure.',
    showRest: (count: number) => `Show ${number(count)} more`,
    noReference: 'Without a reference',
    copy: 'Copy references',
    copied: 'References copied.',
    copyFailed: 'The references could not be copied. Select them and copy them.',
    reading: 'Reading the cases',
    forbidden: 'You may not see the cases behind this figure.'
  },
  text: {
    edit: 'Edit text',
    add: 'Add text',
    done: 'Done',
    label: (section: string) => `Text of ${section}`,
    hint: 'Plain text. Numbers are inserted, so that they follow the figures.',
    insert: 'Insert figure',
    preview: 'As it will be read',
    pick: 'Find a figure',
    pickHint: 'Type part of its name, for example “team west” or “upheld”.',
    pickNone: 'No figure has these words in its name.',
    pickMore: (count: number) => `${number(count)} more. Type more of the name.`,
    close: 'Close',
    typedKnown: (typed: string, title: string) => `“${typed}” is typed. Put the figure “${title}” in its place?`,
    typedUnknown: (typed: string) => `“${typed}” is no figure of this report.`,
    link: 'Link it',
    quote: 'It is not a figure',
    missing: (link: string) => `${link} is no figure of this report. Delete it or insert another.`
  },
  saving: {
    saved: (time: string) => `Saved ${time}`,
    waiting: 'Not saved yet',
    saving: 'Saving',
    kept: 'Not saved. Your text is kept on this page',
    failed: {
      unavailable: 'SharePoint does not answer. Trying again.',
      throttled: 'SharePoint is busy. Trying again.',
      forbidden: 'You may not change this draft.',
      other: 'SharePoint refused the text. Trying again.'
    },
    now: 'Save now',
    merged: (name: string) =>
      `${name === '' ? 'Somebody else' : name} saved at the same time; both texts were put together.`,
    conflict: (name: string, section: string) =>
      `${name === '' ? 'Somebody else' : name} changed the text of ${section} at the same time. Choose what stays, or put both together.`,
    mine: (text: string) => `Yours: ${text}`,
    theirs: (text: string) => `Theirs: ${text}`,
    both: 'Both, put together',
    together: 'The text put together',
    keep: 'Keep this'
  },
  steps: {
    draft: 'Draft',
    approved: 'Approved',
    published: 'Published',
    changed: 'Changed since it was approved'
  },
  acts: {
    start: 'Start a draft',
    starting: 'Starting the draft',
    approve: 'Approve',
    approving: 'Approving',
    publish: 'Publish',
    publishing: 'Publishing',
    correct: 'Correct this report',
    approveNote: 'Approving freezes the figures, definitions and text as they are now.',
    publishNote:
      'Publishing makes the report readable for everybody, with small numbers hidden. It cannot be undone; a correction is a new version.',
    ownDraft: 'You wrote in this draft, so somebody else has to approve it.',
    waitsForManager: 'A service recovery manager approves it and publishes it.',
    barred: (count: number) =>
      `${counted(count, 'check fails', 'checks fail')}. It can be approved when each passes or somebody has recorded why.`,
    needsNote: 'An earlier version is published. Say under “What this version corrects” why there is another.',
    approvedBy: (name: string, moment: string) => `Approved by ${name} on ${moment}.`,
    publishedBy: (name: string, moment: string) => `Published by ${name} on ${moment}.`,
    failed: 'It did not work, and nothing was changed. Try again.',
    conflict: 'Somebody else changed or published it first. Look at it again.',
    forbidden: 'You may not do this.',
    confirm: 'Yes, do it',
    cancel: 'Cancel'
  },
  checks: {
    open: 'To settle',
    passed: (count: number) => `${counted(count, 'check passed', 'checks passed')}`,
    notApplicable: (count: number) => `${counted(count, 'check does', 'checks do')} not apply`,
    allPass: 'No check fails.',
    failing: (count: number) => counted(count, 'check fails', 'checks fail'),
    settled: (count: number) => `${counted(count, 'failing check has', 'failing checks have')} a reason on record.`,
    reason: 'Why the report may go all the same',
    record: 'Record reason',
    recording: 'Recording',
    recordedBy: (name: string, moment: string) => `Recorded by ${name === '' ? 'a user' : name} on ${moment}:`,
    needReason: 'Write the reason first.'
  },
  restate: {
    note: 'What this version corrects',
    noteHint: 'Shown with the report, beside the earlier version.',
    later: (version: number) => `A later version corrects this one: version ${version}.`,
    earlier: (version: number) => `This version corrects version ${version}.`,
    open: (version: number) => `Open version ${version}`,
    version: (version: number) => `Version ${version}`,
    changed: 'Figures that differ from the earlier version'
  },
  files: {
    heading: 'Save as a file',
    docx: 'Word document',
    xlsx: 'Excel workbook',
    csv: 'CSV files',
    print: 'Print or save as PDF',
    making: 'Making the file',
    made: (name: string) => `${name} was made.`,
    failed: 'The file could not be made. Try again.',
    hint: 'Small numbers are hidden in every file.'
  },
  problems: {
    forbidden: 'You may not see the complaints that this report is counted from.',
    forbiddenHint: 'Published reports are open to everybody.',
    notFound: 'This report is not there, or you may not see it.',
    other: 'The report could not be read.'
  },
  fileName: (title: string) => title
};

/** Texts of the reports, for screens and files. */
export const reportTexts = { 'en-GB': { report, screen } };

/** Texts of reports in one language. */
export type ReportTexts = (typeof reportTexts)['en-GB'];
