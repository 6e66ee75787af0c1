import type { IsoDate } from '../dates/IsoDate';
import type { LearningRecord } from '../registers/LearningRecord';
import type { LearningUse } from './LearningUse';

/** Records that are collected for a meeting. */
export interface Meeting {
  forum: string;
  meetingOn: IsoDate;
  /** In the order in which they were put on. */
  records: readonly LearningRecord[];
  /** Keys of those that were discussed there. */
  discussed: ReadonlySet<string>;
}

/** Meetings with what is or was on their agenda, the next ones last first. @param standing as `standingUses` gives them */
export function meetingsOf(standing: readonly LearningUse[], records: readonly LearningRecord[]): readonly Meeting[] {
  const byKey = new Map(records.map((record) => [record.key, record]));
  const meetings = new Map<string, { forum: string; meetingOn: IsoDate; keys: Set<string>; discussed: Set<string> }>();
  for (const { kind, key, forum = '', meetingOn } of standing) {
    if ((kind !== 'For meeting' && kind !== 'Discussed') || meetingOn === undefined || !byKey.has(key)) continue;
    const name = JSON.stringify([meetingOn, forum]);
    const meeting = meetings.get(name) ?? { forum, meetingOn, keys: new Set<string>(), discussed: new Set<string>() };
    meetings.set(name, meeting);
    meeting.keys.add(key);
    if (kind === 'Discussed') meeting.discussed.add(key);
  }
  return [...meetings.values()]
    .map(({ keys, ...meeting }) => ({ ...meeting, records: [...keys].flatMap((key) => byKey.get(key) ?? []) }))
    .sort((a, b) => b.meetingOn.localeCompare(a.meetingOn) || a.forum.localeCompare(b.forum));
}

/**
 * Records that share the most themes with one, of the same service first among equals, then the latest.
 * @returns six at most
 */
export function relatedRecords(record: LearningRecord, records: readonly LearningRecord[]): readonly LearningRecord[] {
  const nearness = (other: LearningRecord): number =>
    2 * other.themes.filter((theme) => record.themes.includes(theme)).length +
    (other.service === record.service ? 1 : 0);
  return records
    .filter((other) => other.key !== record.key && other.status !== 'Archived' && nearness(other) >= 2)
    .sort((a, b) => nearness(b) - nearness(a) || (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''))
    .slice(0, 6);
}

/** Themes that somebody follows. */
export function followedThemes(standing: readonly LearningUse[], userId: number): readonly string[] {
  return standing.flatMap(({ kind, theme, by }) =>
    kind === 'Follows theme' && by.id === userId && theme !== undefined ? [theme] : []
  );
}

/**
 * What was published lately in the themes somebody follows, the latest first.
 * @param since the first day that counts
 */
export function digestOf(
  records: readonly LearningRecord[],
  themes: readonly string[],
  since: IsoDate
): readonly LearningRecord[] {
  return records
    .filter(
      (record) =>
        record.status === 'Published' &&
        (record.publishedOn ?? '') >= since &&
        record.themes.some((theme) => themes.includes(theme))
    )
    .sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''));
}
