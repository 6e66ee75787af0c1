import type { Holiday } from '../../../domain/calendar/Holiday';
import type { holidayTexts } from '../../../loc/holidays';
import { formatFullDay } from '../../dates/formatDates';

/** A day of the list in full, `Friday 25 December 2026, Christmas Day (bank holiday)`. */
export function holidayName({ date, title, kind }: Holiday, words: (typeof holidayTexts)['en-GB']): string {
  return words.day(formatFullDay(date), title, words.kindNames[kind]);
}
