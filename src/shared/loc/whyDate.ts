import type { FeatureTexts } from './FeatureTexts';
import { counted, listed, plural } from './parts';

const workingDays = (count: number): string => counted(count, 'working day', 'working days');
const calendarDays = (count: number): string => counted(count, 'calendar day', 'calendar days');
const between = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);

/** Why a date is what it is, in sentences that can stand in a letter. Days come written out. */
const enGB = {
  title: {
    waiting: (milestone: string) => `${milestone}: not started`,
    running: (milestone: string, due: string) => `${milestone}: due on ${due}`,
    paused: (milestone: string) => `${milestone}: paused`,
    stopped: (milestone: string, stop: string) => `${milestone}: done on ${stop}`,
    closed: (milestone: string, stop: string) => `${milestone}: ended when the stage closed on ${stop}`
  },
  others: 'Other dates of this stage',
  rule: (allowance: string, event: string) => `The limit is ${allowance} from “${event}”.`,
  source: (kind: string, row: string, source: string) => `${kind}, rule ${row}: ${source}.`,
  inForce: (from: string, to: string) => `This rule is for clocks that start from ${from} to ${to}.`,
  inForceFrom: (from: string) => `This rule is for clocks that start on or after ${from}.`,
  inForceTo: (to: string) => `This rule is for clocks that start on or before ${to}.`,
  waiting: (event: string) => `It starts with “${event}”, which has not happened yet.`,
  dayZero: (event: string, day: string) => `“${event}” was on ${day}. That is day 0; counting begins the day after.`,
  dayZeroNotWorked: 'Nobody works on that day, and it is day 0 all the same.',
  deemed: (event: string, day: string, zero: string) =>
    `“${event}” was on ${day}, which is not a working day. This council target takes it as of the next working day, ${zero}, which is day 0.`,
  corrected: (was: string, now: string) => `That day was first recorded as ${was} and corrected to ${now}.`,
  agreedAgain: (was: string, now: string) =>
    `The statement was agreed on ${was} and, once amended, again on ${now}. The days are counted from the later agreement.`,
  counted: (first: number, last: number, from: string, to: string) =>
    `${first === last ? `Day ${first}` : `Days ${first} to ${last}`}: ${between(from, to)}.`,
  leavingOut: (days: number) => `${counted(days, 'weekend day', 'weekend days')} left out.`,
  passing: (from: string, to: string) => `Within the limit: ${between(from, to)}.`,
  off: (from: string, to: string) => `Not counted: ${between(from, to)}.`,
  offBecause: (names: readonly string[], weekend: boolean) => listed([...names, ...(weekend ? ['the weekend'] : [])]),
  pausedDays: (from: string, to: string) => `Not counted, paused: ${between(from, to)}.`,
  stillWorked: (title: string, day: string) =>
    `${title} on ${day} is counted: the council was shut, but for this limit it is a working day.`,
  holidayCounts: (title: string, day: string) => `${title} on ${day} is counted: this limit counts every day.`,
  lastDay: (count: number, day: string) => `Day ${count} is ${day}. All of that day is in time.`,
  added: (allowance: string, from: string, to: string) => `${allowance} after ${from} is ${to}.`,
  shortMonth: 'The month is too short for the same day, so its last day counts.',
  movedBy: (days: number) => `Pauses move it by ${calendarDays(days)}.`,
  notWorked: (day: string, next: string) => `${day} is not a working day, so the limit ends on the next one, ${next}.`,
  countedAsTheyCome: 'Weekends and holidays count.',
  fromResumed: (day: string) => `It was paused from day 0, so it is counted from ${day}, the day the pause ended.`,
  pause: (from: string, to: string) => `The clock was paused after ${from} and resumed on ${to}.`,
  pausing: (from: string) => `The clock has been paused since ${from}.`,
  because: (reasons: readonly string[]) => `Reason: ${listed(reasons)}.`,
  leftOnPausing: (left: number) => {
    if (left === 0) return 'It was due that day, and is due on the day it resumes.';
    return left > 0
      ? `${workingDays(left)} ${plural(left, 'was left, and is', 'were left, and are')} left again when it resumes.`
      : `It was ${workingDays(-left)} late, and is as late when it resumes: its due date is counted back from that day.`;
  },
  ifResumed: (today: string, due: string) => `If it resumed on ${today}, it would be due on ${due}.`,
  extension: (newDue: string, recorded: string) => `An extension to ${newDue} was recorded on ${recorded}.`,
  extensionUndated: (newDue: string) =>
    `An extension to ${newDue} is recorded, without the day on which that was done.`,
  inTime: 'That was in time, before what was due until then.',
  tooLate:
    'That was too late: what was due until then had come, so the answer does not count as within an agreed extension.',
  inTimeUndated: 'It is taken as recorded in time.',
  capped: (longest: string, due: string) => `The longest time allowed is ${longest}, so it ends on ${due}.`,
  movedByPause: (due: string) => `With the pauses since, it ends on ${due}.`,
  original: (day: string) => `The original due date, ${day}, is kept.`,
  noEffect: (day: string) => `It is not later than ${day}, so nothing moves.`,
  notExtendable: 'The stage has an extension, but this limit cannot be extended.',
  noHolidays: (years: readonly number[]) =>
    `No bank holidays are listed for ${listed(years.map(String))}, so the date may be too early.`,
  stopped: (event: string, day: string) => `“${event}” was on ${day}.`,
  stoppedByClosing: (day: string) => `The stage closed on ${day}, and its clocks ended with it.`,
  compliance: {
    WITHIN_STANDARD: (due: string) => `It was due on ${due}, so this was within the limit.`,
    WITHIN_AGREED_EXTENSION: (due: string) =>
      `It was due on ${due} with the extension, so this was within the agreed extension.`,
    OUTSIDE: (due: string) => `It was due on ${due}, so this was outside the limit.`
  },
  standing: (today: string, elapsed: number) =>
    `On ${today}, ${workingDays(elapsed)} ${plural(elapsed, 'has', 'have')} been counted.`,
  left: (left: number) => {
    if (left === 0) return 'It is due today.';
    return left > 0 ? `${workingDays(left)} ${plural(left, 'is', 'are')} left.` : `It is ${workingDays(-left)} late.`;
  },
  copy: 'Copy as text',
  copied: 'Account copied.',
  copyFailed: 'The account could not be copied. Select the sentences and copy them.',
  print: 'Print',
  forCase: (reference: string) => `Case ${reference}`,
  calendar: {
    label: (milestone: string) => `Calendar of ${milestone}`,
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    key: 'Key',
    start: 'day 0',
    counted: (count: number) => `day ${count}`,
    countedDay: 'counted, with its number',
    passing: 'within the limit',
    weekend: 'weekend, not counted',
    holiday: 'bank holiday, not counted',
    closure: 'council shut, not counted',
    paused: 'paused, not counted',
    before: 'before day 0',
    stopped: 'after it was done',
    due: 'due',
    original: 'due before the extension',
    stop: 'done',
    today: 'today',
    /** What stands under the number of a day, and as the sample in the key. */
    marks: {
      ...{ before: '', start: '0', counted: '1', passing: '', weekend: '', holiday: 'H', closure: 'C', paused: 'P' },
      ...{ stopped: '', due: 'due', original: '1st', stop: 'done', today: '' }
    },
    whole: {
      counted: (from: string, to: string) => `${between(from, to)}: every working day counted`,
      passing: (from: string, to: string) => `${between(from, to)}: within the limit`,
      paused: (from: string, to: string) => `${between(from, to)}: paused throughout`,
      stopped: (from: string, to: string) => `${between(from, to)}: after it was done`
    }
  }
};

/** Texts of "Why this date". */
export const whyDateTexts = { 'en-GB': enGB } satisfies FeatureTexts<unknown>;
/** The same in one language. */
export type WhyDateTexts = typeof enGB;
