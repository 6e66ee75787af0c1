import type { AccountDay, ClockAccount, DayMark } from '../../../../domain/clocks/explain/ClockAccount';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import { dayOfWeek } from '../../../../domain/dates/ordinals';

/** What a day is besides its mark. */
export type DayFlag = 'due' | 'original' | 'stop' | 'today';

/** A day of the calendar picture. */
export interface PictureDay extends AccountDay {
  flags: readonly DayFlag[];
}

/** One month with days of the account, in weeks from Monday; days outside the account are absent. */
export interface PictureMonth {
  /** `2024-03`. */
  month: string;
  weeks: readonly (readonly (PictureDay | undefined)[])[];
}

/** Months, two or more on end, of which every day says the same and nothing else happens; drawn as one line. */
export interface PictureGap {
  from: IsoDate;
  to: IsoDate;
  mark: WholeMark;
}

/** Marks that may fill whole months. */
export type WholeMark = 'counted' | 'passing' | 'paused' | 'stopped';

/** A part of the picture. */
export type PicturePart = PictureMonth | PictureGap;

/** The days of an account as months of a wall calendar. @param today UK date to be marked */
export function accountMonths({ days, clock }: ClockAccount, today: IsoDate): readonly PicturePart[] {
  const flags: readonly [DayFlag, IsoDate | undefined][] = [
    ['due', clock.due],
    ['original', clock.extended ? clock.originalDue : undefined],
    ['stop', clock.stop],
    ['today', today]
  ];
  const months = new Map<string, PictureDay[]>();
  for (const entry of days) {
    const month = entry.date.slice(0, 7);
    const flagged = flags.filter(([, date]) => date === entry.date).map(([flag]) => flag);
    months.set(month, [...(months.get(month) ?? []), { ...entry, flags: flagged }]);
  }
  const parts: PicturePart[] = [];
  const all = [...months];
  for (let at = 0; at < all.length;) {
    const run = gapFrom(all.slice(at).map(([, entries]) => entries));
    if (run.length > 1) {
      const first = run[0]?.[0];
      const last = run[run.length - 1];
      parts.push({
        from: first?.date ?? '',
        to: last?.[last.length - 1]?.date ?? '',
        mark: wholeMark(run[0] ?? []) ?? 'passing'
      });
      at += run.length;
    } else {
      const [month, entries] = all[at] ?? ['', []];
      parts.push({ month, weeks: weeksOf(entries) });
      at += 1;
    }
  }
  return parts;
}

/** The months from the first on that say the same throughout. */
function gapFrom(months: readonly (readonly PictureDay[])[]): readonly (readonly PictureDay[])[] {
  const mark = wholeMark(months[0] ?? []);
  const end = months.findIndex((month) => mark === undefined || wholeMark(month) !== mark);
  return end === -1 ? months : months.slice(0, end);
}

/** What a whole month is, when nothing happens in it. */
function wholeMark(month: readonly PictureDay[]): WholeMark | undefined {
  const marks = new Set<DayMark>(month.map(({ mark }) => mark).filter((mark) => mark !== 'weekend'));
  const [only] = marks;
  if (marks.size !== 1 || month.some(({ flags }) => flags.length > 0)) return undefined;
  return only === 'counted' || only === 'passing' || only === 'paused' || only === 'stopped' ? only : undefined;
}

function weeksOf(entries: readonly PictureDay[]): PictureMonth['weeks'] {
  const weeks: (PictureDay | undefined)[][] = [];
  for (const entry of entries) {
    const weekday = (dayOfWeek(entry.date) + 6) % 7;
    if (weeks.length === 0 || weekday === 0) weeks.push(Array.from({ length: 7 }, () => undefined));
    const week = weeks[weeks.length - 1];
    if (week) week[weekday] = entry;
  }
  return weeks;
}
