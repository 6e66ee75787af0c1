import { type FieldChange, type FieldValue, isPerson } from '../../../../domain/casework/history/fieldHistory';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import type { CaseHistoryTexts } from '../../../../loc/caseHistory';
import { formatDay } from '../../../dates/formatDates';

/** What values are worded with. */
export interface ChangeWords {
  today: IsoDate;
  /** Names of codes of processes and stages. */
  codes: Readonly<Record<string, string>>;
  words: CaseHistoryTexts;
}

/** A change of a field as people read it. @param added the row is new, so that nothing stood there before */
export function changeText({ before, after }: FieldChange, given: ChangeWords, added: boolean): string {
  const { words } = given;
  const was = before === undefined ? '' : valueText(before, given);
  if (after === undefined) return words.emptied(was);
  const is = valueText(after, given);
  if (added) return is;
  return before === undefined ? words.filled(is) : words.changedTo(was, is);
}

function valueText(value: FieldValue, { today, codes, words }: ChangeWords): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return codes[value] ?? value;
  if (isPerson(value)) return value.name;
  return 'day' in value ? formatDay(value.day, today) : value.join(', ');
}
