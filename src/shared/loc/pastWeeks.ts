import type { FeatureTexts } from './FeatureTexts';
import { counted, number } from './parts';

const stages = (count: number): string => counted(count, 'open stage', 'open stages');

const enGB = {
  none: 'No week has been frozen yet.',
  closed: 'Past weeks hold every case, so only the service recovery team reads them.',
  closedHint:
    'Ask them for the sheet of a week. If you are one of them, an owner of the site may first have to make the list with npm run hub -- provision.',
  noneHint: 'Freezing keeps the board as it stands, so that a later week can be compared with it.',
  one: 'One week has been frozen; it is compared with the board now.',
  freeze: 'Freeze this week',
  freezing: 'Freezing this week',
  frozen: (week: string, version: number, count: number) =>
    `Week of ${week} frozen with ${stages(count)}, version ${number(version)}.`,
  unchanged: (week: string, version: number) =>
    `Nothing has changed since version ${number(version)} of the week of ${week} was frozen, so nothing was added.`,
  freezeFailed: 'The week could not be frozen. Trying again is safe.',
  before: 'Earlier week',
  after: 'Later week',
  now: 'The board now',
  week: (monday: string, version: number, latest: boolean, asAt: string) =>
    `Week of ${monday}, as at ${asAt}${latest && version === 1 ? '' : `, version ${number(version)}`}`,
  frozenBy: (moment: string, name: string) => (name === '' ? `Frozen ${moment}.` : `Frozen ${moment} by ${name}.`),
  finding: (from: string, to: string, parts: string, unchanged: number) =>
    `From ${from} to ${to}: ${parts}; ${number(unchanged)} as they were`,
  counts: {
    added: (count: number) => `${number(count)} new`,
    closed: (count: number) => `${number(count)} closed`,
    worsened: (count: number) => `${number(count)} worsened`,
    improved: (count: number) => `${number(count)} improved`,
    moved: (count: number) => `${number(count)} moved`
  },
  headings: {
    worsened: 'Worsened',
    added: 'New',
    improved: 'Improved',
    moved: 'Moved',
    closed: 'Closed'
  },
  heading: (name: string, count: number) => `${name} (${number(count)})`,
  sameWeek: 'Choose two different weeks to compare.',
  noMovement: 'Nothing has moved between these weeks.',
  show: 'Show',
  shows: { movement: 'Movement', board: 'The later week’s board' },
  boardFinding: (week: string, red: number, total: number) =>
    `${week}: ${number(red)} of ${stages(total)} overdue or at the limit`,
  columns: {
    reference: 'Reference',
    stage: 'Stage',
    milestone: 'Milestone',
    team: 'Team and service',
    officer: 'Officer',
    due: 'Due',
    days: 'Days left',
    parts: 'What changed'
  },
  changed: {
    milestone: (to: string) => `now waits for: ${to}`,
    due: (to: string, from: string) => `due ${to}, was ${from}`,
    noDue: 'no due day',
    paused: 'paused',
    resumed: 'resumed',
    extended: 'extended',
    notExtended: 'extension taken back',
    team: (to: string) => `now with ${to}`,
    officer: (to: string) => `officer: ${to}`
  },
  more: (count: number) => `${number(count)} more. Narrow the filters to see them, or print the board.`,
  unreadable: 'This week’s file cannot be read, or has been altered.'
};

/** Texts of past weeks and their comparison. */
export const pastWeeksTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
