import type { IsoDate } from '../../dates/IsoDate';
import type { Clock } from '../Clock';

/**
 * What one day is to a clock.
 * - `before`: from receipt to day 0, where a local target takes receipt as of the next working day
 * - `start`: day 0
 * - `counted`: a day of the limit; `passing`: a day of a limit in months, which are not counted day by day
 * - `weekend`, `holiday`, `closure`: not worked, so not counted
 * - `paused`: not counted, worked or not
 * - `stopped`: after the clock had stopped
 */
export type DayMark =
  'before' | 'start' | 'counted' | 'passing' | 'weekend' | 'holiday' | 'closure' | 'paused' | 'stopped';

/** One day of a clock's account. */
export interface AccountDay {
  date: IsoDate;
  mark: DayMark;
  /** Which day of the limit it is, from 1; only on `counted` days. */
  count?: number;
  /** Name of the bank holiday or closure day it is, counted or not. */
  title?: string;
}

/** A run of days that say the same, so that a long account can be read. Weekends within a run of counted days belong to it. */
export interface Stretch {
  /** `off`: weekends, holidays and closure days, at least one of them named or with nothing counted beside it. */
  kind: 'counted' | 'passing' | 'off' | 'paused';
  from: IsoDate;
  to: IsoDate;
  /** First and last day of the limit in a `counted` run. */
  counts?: readonly [number, number];
  /** Days of weekends in the run. */
  weekendDays: number;
  /** Bank holidays and closure days in the run, by name; within a `counted` run they are days that count all the same. */
  named: readonly { date: IsoDate; title: string }[];
  /** Later than the day of the account: what will be counted. */
  ahead: boolean;
}

/** One pause within a clock's life. */
export interface AccountPause {
  /** The clock stood still after this day. */
  from: IsoDate;
  /** Up to and including this day; absent while it lasts. */
  to?: IsoDate;
  reasons: readonly string[];
  /** Working days left on freezing; negative when it was late already. */
  left: number;
}

/** One extension as it bears on the clock. */
export interface AccountExtension {
  /** The date agreed. */
  newDue: IsoDate;
  /** Absent when the register does not say. */
  recordedOn?: IsoDate;
  reason?: string;
  /** Where it puts the due date, pauses and the longest time allowed counted. */
  due: IsoDate;
  /** It asked for more than the longest time allowed. */
  capped: boolean;
  /** Recorded before what was due until then. */
  inTime: boolean;
}

/** A start date that replaced another. */
export interface Redating {
  was: IsoDate;
  now: IsoDate;
  why: 'corrected' | 'agreed again';
}

/** How a limit in months or calendar days was added to its first day. */
export interface DateArithmetic {
  /** Day 0, or the day on which a pause from day 0 ended. */
  from: IsoDate;
  /** The same day of the later month, or so many days later. */
  landsOn: IsoDate;
  /** The later month is too short for the day, so its last day was taken. */
  shortMonth: boolean;
  /** Days by which later pauses moved it. */
  movedBy: number;
  /** Where it stood before it moved off a day not worked; absent when it did not have to. */
  notWorked?: IsoDate;
}

/** Why a clock's date is what it is: everything that was counted, day by day. */
export interface ClockAccount {
  clock: Clock;
  /** Stopped by the closing of its stage, not by its own event. */
  closed: boolean;
  /** The day of the start event, where day 0 is a later one. */
  receivedOn?: IsoDate;
  /** Every day from the start event to the last that matters, none left out; empty while the clock waits. */
  days: readonly AccountDay[];
  /** The same days in runs, after day 0. */
  stretches: readonly Stretch[];
  /** Of limits in months and calendar days. */
  arithmetic?: DateArithmetic;
  pauses: readonly AccountPause[];
  /** In the order in which they were recorded; empty where the rule has none. */
  extensions: readonly AccountExtension[];
  /** The stage has an extension, and this limit cannot be extended. */
  notExtendable: boolean;
  /** Changes of the start date that the log tells of, in the order in which they were entered. */
  redatings: readonly Redating[];
  /** Of a paused clock: the date due if it resumed on the day of the account. */
  dueIfResumedNow?: IsoDate;
  /** Years touched for which the Holidays list names no bank holiday, so that the count may be short. */
  yearsWithoutHolidays: readonly number[];
}
