import * as React from 'react';
import type { ClockAccount, DayMark } from '../../../../domain/clocks/explain/ClockAccount';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import { useFeatureTexts } from '../../../texts';
import { whyDateTexts, type WhyDateTexts } from '../../../../loc/whyDate';
import { formatFullDay, formatMonth } from '../../../dates/formatDates';
import tokens from '../../../tokens.module.scss';
import { accountMonths, type DayFlag, type PictureDay, type PictureMonth } from './accountMonths';
import styles from './Why.module.scss';

const flagClasses: Record<DayFlag, string | undefined> = {
  due: styles.due,
  original: styles.original,
  stop: styles.stop,
  today: styles.today
};

/** Props of {@link AccountCalendar}. */
export interface AccountCalendarProps {
  account: ClockAccount;
  today: IsoDate;
}

/** The days of an account as small months, each day with a letter or number beside its tint, and a key of what is used. */
export function AccountCalendar({ account, today }: AccountCalendarProps): React.ReactElement {
  const words = useFeatureTexts(whyDateTexts);
  const parts = React.useMemo(() => accountMonths(account, today), [account, today]);
  const marks = new Set<DayMark>();
  const flags = new Set<DayFlag>();
  for (const part of parts) {
    if (!('weeks' in part)) continue;
    for (const day of part.weeks.flat()) {
      if (day === undefined) continue;
      marks.add(day.mark);
      day.flags.forEach((flag) => flags.add(flag));
    }
  }
  return (
    <div className={styles.picture} role="group" aria-label={words.calendar.label(account.clock.rule.milestone)}>
      <div className={styles.months}>
        {parts.map((part) =>
          'weeks' in part ? (
            <Month key={part.month} month={part} words={words} />
          ) : (
            <p key={part.from} className={styles.gap}>
              {words.calendar.whole[part.mark](formatMonth(part.from), formatMonth(part.to))}
            </p>
          )
        )}
      </div>
      <Key marks={marks} flags={flags} words={words} />
    </div>
  );
}

function Month({ month, words }: { month: PictureMonth; words: WhyDateTexts }): React.ReactElement {
  const { weekdays, weekdayNames } = words.calendar;
  return (
    <table className={styles.month}>
      <caption>{formatMonth(`${month.month}-01`)}</caption>
      <thead>
        <tr>
          {weekdays.map((name, at) => (
            <th key={name} scope="col" abbr={weekdayNames[at]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, at) => (
          <tr key={at}>
            {week.map((day, weekday) =>
              day === undefined ? <td key={weekday} /> : <Day key={weekday} day={day} words={words} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, words }: { day: PictureDay; words: WhyDateTexts }): React.ReactElement {
  const classes = [styles.day, styles[day.mark], ...day.flags.map((flag) => flagClasses[flag])];
  const said = [...day.flags.map((flag) => words.calendar[flag]), meaningOf(day, words), day.title].filter(Boolean);
  return (
    <td className={classes.filter(Boolean).join(' ')}>
      <span aria-hidden="true">
        {Number(day.date.slice(8))}
        <small>{letterOf(day, words)}</small>
      </span>
      <span className={tokens.unseen}>
        {formatFullDay(day.date)}: {said.join(', ')}
      </span>
    </td>
  );
}

function meaningOf({ mark, count }: PictureDay, { calendar }: WhyDateTexts): string {
  return mark === 'counted' ? calendar.counted(count ?? 0) : calendar[mark];
}

/** What stands under a day's number. What the day is to the whole clock goes before its place in the count. */
function letterOf({ mark, count, flags }: PictureDay, { calendar: { marks } }: WhyDateTexts): string {
  if (flags.includes('stop')) return marks.stop;
  if (flags.includes('due')) return marks.due;
  if (flags.includes('original')) return marks.original;
  return mark === 'counted' ? String(count ?? '') : marks[mark];
}

const markOrder: readonly DayMark[] = [
  'before',
  'start',
  'counted',
  'passing',
  'weekend',
  'holiday',
  'closure',
  'paused',
  'stopped'
];
const flagOrder: readonly DayFlag[] = ['original', 'due', 'stop', 'today'];

function Key(props: {
  marks: ReadonlySet<DayMark>;
  flags: ReadonlySet<DayFlag>;
  words: WhyDateTexts;
}): React.ReactElement {
  const { calendar } = props.words;
  const entries = [
    ...markOrder
      .filter((mark) => props.marks.has(mark))
      .map((key) => ({
        key,
        className: styles[key],
        text: key === 'counted' ? calendar.countedDay : calendar[key]
      })),
    ...flagOrder
      .filter((flag) => props.flags.has(flag))
      .map((key) => ({ key, className: flagClasses[key], text: calendar[key] }))
  ];
  return (
    <ul className={styles.key} aria-label={calendar.key}>
      {entries.map(({ key, className, text }) => (
        <li key={key}>
          <span aria-hidden="true" className={`${styles.sample} ${className ?? ''}`}>
            <small>{calendar.marks[key]}</small>
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
