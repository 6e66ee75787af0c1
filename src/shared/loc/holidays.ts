import type { FeatureTexts } from './FeatureTexts';
import { counted, number, plural } from './parts';

const clocks = (count: number): string => counted(count, 'clock', 'clocks');
const openCases = (count: number): string => counted(count, 'open case', 'open cases');

const enGB = {
  title: 'Bank holidays',
  intro: 'Deadlines leave these days out. Before a day is added or removed you see which open deadlines move.',
  readOnly:
    'You can read this list. It is changed by somebody who may change it and may see every open case, as the service recovery manager may.',
  year: 'Year',
  tableOf: (year: string) => `Days not worked in ${year}`,
  columns: { day: 'Day', title: 'Name', kind: 'Kind', act: 'Change' },
  none: (year: string) => `No day of ${year} is on the list yet.`,
  remove: 'Remove',
  removeDay: (day: string) => `Remove ${day}`,
  addTitle: 'Add a day',
  date: 'Date',
  name: 'Name',
  nameHint: 'What people call it, for example Good Friday.',
  kind: 'Kind',
  kinds: {
    'Bank holiday': 'Bank holiday: no deadline counts it',
    'Closure day': 'Closure day: legal deadlines count it; only council targets that say so leave it out'
  },
  kindNames: { 'Bank holiday': 'Bank holiday', 'Closure day': 'Closure day' },
  day: (day: string, title: string, kind: string) => `${day}, ${title} (${kind.toLowerCase()})`,
  faults: {
    'no-date': 'Give the date.',
    outside: 'Deadlines are counted from 2010 to 2040. Give a date in those years.',
    listed: 'This day is on the list already.',
    'no-title': 'Give the day a name.'
  },
  look: 'Show what moves',
  preview: {
    add: (day: string) => `Add ${day}`,
    remove: (day: string) => `Remove ${day}`,
    none: 'No deadline of an open case moves.',
    weekend: 'The day is at a weekend, which no deadline counts anyway.',
    moves: (clockCount: number, caseCount: number) =>
      `${clocks(clockCount)} of ${openCases(caseCount)} ${plural(clockCount, 'moves', 'move')}`,
    later: (count: number) => `${number(count)} to a later day`,
    earlier: (count: number) => `${number(count)} to an earlier day`,
    paused: (count: number) => `${number(count)} of paused cases, with other days left`,
    nowLate: (count: number) => `${counted(count, 'clock', 'clocks')} would be overdue at once`,
    noLongerLate: (count: number) => `${counted(count, 'clock is', 'clocks are')} overdue now and would not be`,
    table: 'Deadlines of open cases that move',
    columns: {
      reference: 'Reference',
      stage: 'Stage',
      milestone: 'Milestone',
      team: 'Team and service',
      officer: 'Officer',
      from: 'Due now',
      to: 'Due then',
      left: 'Days left'
    },
    then: (now: string, then: string) => `${now}, then ${then}`,
    more: (count: number) => `${number(count)} more. Print to see all of them.`,
    stale: 'The open cases have not all been read from the site yet, so what moves is not known. Wait for the board.'
  },
  reason: 'Why the day changes',
  reasonHint: 'Kept in the audit log with your name and the time. Name no case and no person.',
  reasonMissing: 'Say why. It is part of the record.',
  apply: { add: 'Add this day', remove: 'Remove this day' },
  applying: { add: 'Adding the day', remove: 'Removing the day' },
  cancel: 'Cancel',
  done: {
    add: (day: string, count: number) => `On the list now: ${day}. ${moved(count)}`,
    remove: (day: string, count: number) => `Off the list now: ${day}. ${moved(count)}`
  },
  conflict: 'Somebody else changed this day first, so nothing was done. Look at the list again.',
  toList: 'Back to the list',
  notConfirmed: 'SharePoint has not confirmed it. Try again: the change is made once, however often it is asked for.',
  busy: 'SharePoint is busy and asked to wait. Try again in a moment.',
  refused: 'SharePoint refused it: you may not change the list. Nothing was done.'
};

function moved(count: number): string {
  const what = count === 0 ? 'No open deadline moved' : `${clocks(count)} of open cases moved`;
  return `${what}, and the audit log has a record. Open boards count again within two minutes.`;
}

/** Texts of the list of bank holidays and its changes. */
export const holidayTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
