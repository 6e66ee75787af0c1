import type {
  AccountExtension,
  AccountPause,
  ClockAccount,
  Stretch
} from '../../../../domain/clocks/explain/ClockAccount';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import { dayOfWeek } from '../../../../domain/dates/ordinals';
import type { Allowance } from '../../../../domain/processRules/ProcessRule';
import type { Texts } from '../../../../loc/Texts';
import type { WhyDateTexts } from '../../../../loc/whyDate';
import { formatFullDay } from '../../../dates/formatDates';

/** An account in sentences, which stand on the screen and in a letter alike. */
export interface AccountText {
  /** What is due when. */
  title: string;
  /** Paragraphs: the rule, and where the counting begins. */
  rule: readonly string[];
  /** Lines: what was counted and left out, in order. */
  counting: readonly string[];
  /** Paragraphs: pauses, extensions, and where it all ends. */
  result: readonly string[];
}

/** Texts an account needs. */
export interface AccountWords {
  texts: Texts;
  words: WhyDateTexts;
}

const day = formatFullDay;

/**
 * Puts an account into words.
 * @param today UK date on which the account was given
 */
export function accountText(account: ClockAccount, today: IsoDate, { texts, words }: AccountWords): AccountText {
  const { clock } = account;
  const { rule, state } = clock;
  const allowance = ({ count, unit }: Allowance): string => texts.names.unit[unit](count);
  // Of months that nothing interrupts there is nothing to list: the sum says it all.
  const plain = account.stretches.every(({ kind }) => kind === 'passing');
  return {
    title: titleOf(account, words),
    rule: paragraphs(
      [
        words.rule(allowance(rule.allowance), texts.events[rule.clockStart]),
        words.source(texts.names.ruleKind[rule.kind], rule.row, rule.source),
        ...inForce(account, words)
      ],
      [
        ...(state === 'waiting' ? [words.waiting(texts.events[rule.clockStart])] : dayZero(account, { texts, words })),
        ...account.redatings.map(({ was, now, why }) =>
          why === 'corrected' ? words.corrected(day(was), day(now)) : words.agreedAgain(day(was), day(now))
        )
      ]
    ),
    counting: plain ? [] : account.stretches.flatMap((stretch) => countingOf(stretch, account, words)),
    result: paragraphs(
      arithmetic(account, allowance(rule.allowance), words),
      ...account.pauses.map((pause) => pauseOf(pause, words)),
      account.dueIfResumedNow === undefined ? [] : [words.ifResumed(day(today), day(account.dueIfResumedNow))],
      ...account.extensions.map((extension) => extensionOf(extension, account, allowance, words)),
      [
        ...(clock.extended && clock.originalDue !== undefined ? [words.original(day(clock.originalDue))] : []),
        ...(account.notExtendable ? [words.notExtendable] : [])
      ],
      ending(account, today, { texts, words }),
      account.yearsWithoutHolidays.length > 0 ? [words.noHolidays(account.yearsWithoutHolidays)] : []
    )
  };
}

/** An account as plain lines, to be pasted into a letter. */
export function plainText(
  { title, rule, counting, result }: AccountText,
  reference: string | undefined,
  words: WhyDateTexts
): string {
  return [reference === undefined ? '' : words.forCase(reference), `${title}.`, ...rule, counting.join('\n'), ...result]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Sentences that belong together as one text; what has none is left out. */
function paragraphs(...sentences: readonly (readonly string[])[]): readonly string[] {
  return sentences.filter((each) => each.length > 0).map((each) => each.join(' '));
}

function titleOf({ clock, closed }: ClockAccount, { title }: WhyDateTexts): string {
  const { milestone } = clock.rule;
  switch (clock.state) {
    case 'waiting':
      return title.waiting(milestone);
    case 'paused':
      return title.paused(milestone);
    case 'running':
      return title.running(milestone, day(clock.due ?? ''));
    case 'stopped':
      return (closed ? title.closed : title.stopped)(milestone, day(clock.stop ?? ''));
  }
}

function inForce({ clock: { rule } }: ClockAccount, words: WhyDateTexts): string[] {
  const { effectiveFrom, effectiveTo } = rule;
  if (effectiveFrom !== undefined && effectiveTo !== undefined)
    return [words.inForce(day(effectiveFrom), day(effectiveTo))];
  if (effectiveFrom !== undefined) return [words.inForceFrom(day(effectiveFrom))];
  return effectiveTo === undefined ? [] : [words.inForceTo(day(effectiveTo))];
}

function dayZero({ clock, receivedOn, days }: ClockAccount, { texts, words }: AccountWords): string[] {
  const event = texts.events[clock.rule.clockStart];
  if (clock.start === undefined) return [];
  if (receivedOn !== undefined) return [words.deemed(event, day(receivedOn), day(clock.start))];
  const [first] = days;
  const worked = dayOfWeek(clock.start) % 6 !== 0 && first?.title === undefined;
  return [words.dayZero(event, day(clock.start)), ...(worked ? [] : [words.dayZeroNotWorked])];
}

function countingOf(stretch: Stretch, { clock }: ClockAccount, words: WhyDateTexts): string[] {
  const { kind, from, to, counts, weekendDays, named } = stretch;
  const [first, last] = [day(from), day(to)];
  switch (kind) {
    case 'counted': {
      const everyDay = clock.rule.allowance.unit === 'calendar days';
      const line = words.counted(counts?.[0] ?? 0, counts?.[1] ?? 0, first, last);
      return [
        weekendDays > 0 && !everyDay ? `${line} ${words.leavingOut(weekendDays)}` : line,
        ...named.map(({ date, title }) => (everyDay ? words.holidayCounts : words.stillWorked)(title, day(date)))
      ];
    }
    case 'passing':
      return [words.passing(first, last)];
    case 'paused':
      return [words.pausedDays(first, last)];
    case 'off':
      return [
        `${words.off(first, last)} ${words.offBecause([...new Set(named.map(({ title }) => title))], weekendDays > 0)}.`
      ];
  }
}

function arithmetic({ arithmetic: sum, clock }: ClockAccount, allowance: string, words: WhyDateTexts): string[] {
  if (sum === undefined) return [];
  const isMonths = clock.rule.allowance.unit === 'months';
  return [
    ...(sum.from === clock.start ? [] : [words.fromResumed(day(sum.from))]),
    words.added(allowance, day(sum.from), day(sum.landsOn)),
    ...(sum.shortMonth ? [words.shortMonth] : []),
    ...(isMonths ? [] : [words.countedAsTheyCome]),
    ...(sum.movedBy > 0 ? [words.movedBy(sum.movedBy)] : []),
    ...(sum.notWorked !== undefined && clock.originalDue !== undefined
      ? [words.notWorked(day(sum.notWorked), day(clock.originalDue))]
      : [])
  ];
}

function pauseOf({ from, to, reasons, left }: AccountPause, words: WhyDateTexts): string[] {
  return [
    to === undefined ? words.pausing(day(from)) : words.pause(day(from), day(to)),
    ...(reasons.length > 0 ? [words.because(reasons)] : []),
    words.leftOnPausing(left)
  ];
}

function extensionOf(
  { newDue, recordedOn, reason, due, capped, inTime }: AccountExtension,
  { clock }: ClockAccount,
  allowance: (limit: Allowance) => string,
  words: WhyDateTexts
): string[] {
  const { maxAllowance } = clock.rule;
  const lines = [
    recordedOn === undefined ? words.extensionUndated(day(newDue)) : words.extension(day(newDue), day(recordedOn)),
    ...(reason === undefined ? [] : [words.because([reason])]),
    inTime ? (recordedOn === undefined ? words.inTimeUndated : words.inTime) : words.tooLate
  ];
  if (clock.originalDue !== undefined && due <= clock.originalDue) lines.push(words.noEffect(day(clock.originalDue)));
  else if (capped && maxAllowance !== undefined) lines.push(words.capped(allowance(maxAllowance), day(due)));
  else if (due !== newDue) lines.push(words.movedByPause(day(due)));
  return lines;
}

/** Where it ends: the last day, or what stopped it; and how it stands today. */
function ending({ clock, days, closed }: ClockAccount, today: IsoDate, { texts, words }: AccountWords): string[] {
  const { state, due, stop, elapsed, remaining, compliance, rule } = clock;
  const last = days.find(({ date }) => date === due)?.count;
  const lines = last === undefined || due === undefined ? [] : [words.lastDay(last, day(due))];
  if (state === 'stopped' && stop !== undefined) {
    lines.push(closed ? words.stoppedByClosing(day(stop)) : words.stopped(texts.events[rule.clockStop], day(stop)));
    if (compliance !== undefined && due !== undefined) lines.push(words.compliance[compliance](day(due)));
  } else if (state !== 'waiting' && elapsed !== undefined) {
    if (rule.allowance.unit === 'working days') lines.push(words.standing(day(today), elapsed));
    if (state === 'running' && remaining !== undefined) lines.push(words.left(remaining));
  }
  return lines;
}
