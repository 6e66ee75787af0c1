import type { ActField, ActValue } from '../../../domain/casework/acts/ActField';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { caseworkTexts } from '../../../loc/casework';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';

/**
 * Gives the way to say what was entered in a field; empty when there is nothing to say.
 * @param codes names of codes that a choice may hold
 */
export function useValueText(
  today: IsoDate,
  codes: Readonly<Record<string, string>> = {}
): (field: ActField, value: ActValue) => string {
  const words = useFeatureTexts(caseworkTexts);
  return (field, value) => {
    if (typeof value === 'boolean') {
      if (!value) return '';
      return field.kind === 'match' ? words.event.confirmed : words.facts.yes;
    }
    // A person is an id, and whose it is the record itself says.
    if (typeof value === 'number') return '';
    if (typeof value === 'string') {
      return field.kind === 'day' ? formatDay(value, today) : (codes[value] ?? value);
    }
    if (Array.isArray(value)) return value.join(', ');
    return Object.entries(value)
      .map(([number, outcome]) => `${words.concern.number(Number(number))}: ${String(outcome)}`)
      .join('; ');
  };
}
