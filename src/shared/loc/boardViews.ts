import type { FeatureTexts } from './FeatureTexts';
import { counted, number, plural } from './parts';

const cases = (count: number): string => counted(count, 'case', 'cases');
const openCases = (count: number): string => counted(count, 'open case', 'open cases');
const days = (count: number): string => counted(count, 'working day', 'working days');

const enGB = {
  failed: 'This view could not be loaded.',
  forbidden: 'You do not have access to it. The service recovery team can give it.',
  notProvisioned:
    'This site does not have the lists for it yet. An owner of the site can make them with npm run hub -- provision.',
  total: 'Total',
  nothing: 'No open case matches these filters.',
  showCases: (name: string) => `Show the cases of ${name}`,
  totals: {
    caption: 'Open cases by service and team',
    finding: (red: number, total: number) =>
      `${number(red)} of ${openCases(total)} ${plural(red, 'is', 'are')} overdue or at the limit`,
    most: (place: string, red: number) => `; most of them in ${place}, ${number(red)}`,
    allInOne: (place: string) => `, all in ${place}`,
    place: 'Service and team',
    unassigned: 'Without an officer'
  },
  forecast: {
    finding: (soon: number, next: number, overdue: number) =>
      `If nothing moves, ${cases(soon)} ${plural(soon, 'reaches its', 'reach their')} deadline within 5 working days and ${number(next)} more within 10; ${number(overdue)} ${plural(overdue, 'is', 'are')} overdue already`,
    chart: (by: string) => `Deadlines to come, by ${by}`,
    bands: {
      overdue: 'Overdue already',
      soon: 'Within 5 working days',
      next: 'Within 6 to 10 working days',
      later: 'Later',
      uncounted: 'No day counted'
    },
    uncountedHint: 'No day is counted for cases that are paused, not started, answered, or without a rule.',
    by: 'Count by',
    byWhat: { team: 'Team', officerId: 'Officer' },
    part: (name: string, band: string, count: number) => `${name}: ${cases(count)}, ${band.toLowerCase()}`,
    more: (count: number) => `${number(count)} more with fewer cases are in the table.`
  },
  age: {
    finding: (median: number) => `Half of the open cases are older than ${days(median)}`,
    young: 'Half of the open cases came in today',
    oldest: (age: number) => `; the oldest has waited ${number(age)}`,
    openOldest: (reference: string) => `Open the oldest, ${reference}`,
    chart: 'Open cases by working days since they were received',
    age: 'Working days since received',
    band: (from: number, to: number | undefined) =>
      to === undefined ? `Over ${number(from - 1)} days` : `${number(from)} to ${number(to)} days`,
    unknown: 'Day of receipt not recorded',
    late: 'Overdue or at limit',
    soon: 'Due soon',
    other: 'Others',
    part: (band: string, colour: string, count: number) => `${band}: ${cases(count)}, ${colour.toLowerCase()}`
  },
  logs: {
    finding: (late: number, soon: number, total: number) =>
      total === 0
        ? 'Every log report has come'
        : `${counted(total, 'log report is', 'log reports are')} still to come: ${number(late)} late, ${number(soon)} due soon`,
    rule: (limit: string, left: string) =>
      `A log report is due ${limit} after the answer was sent: amber with ${left} left, red when its day has passed.`,
    since: (day: string) => `Answers sent since ${day}.`,
    table: 'Log reports still to come',
    columns: {
      reference: 'Reference',
      stage: 'Stage',
      team: 'Team and service',
      officer: 'Officer',
      answered: 'Answer sent',
      due: 'Report due',
      days: 'Days left'
    },
    more: (count: number) => `${number(count)} more. Narrow the filters to see them.`,
    completion: (came: number, onTime: number, total: number) =>
      `${number(came)} of ${counted(total, 'log report', 'log reports')} ${came === 1 ? 'has' : 'have'} come, ${number(onTime)} on time`,
    completionBy: (by: string) => `How log reports came, by ${by}`,
    came: { onTime: 'On time', late: 'Late', overdue: 'Overdue', toCome: 'Still in time' }
  }
};

/** Texts of the board's further views. */
export const boardViewsTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
