import type { LogContent } from '../../domain/logReports/LogContent';
import type { HubError } from '../../domain/errors';
import type { LogFault } from '../../domain/logReports/logFaults';
import { LogRefused } from '../../domain/logReports/logWorkflow';
import type { LogTexts } from '../../loc/investigationLog';
import { failureText } from '../failureText';
import { formatFullDay } from '../dates/formatDates';
import type { SaidFault } from '../refusals/useRefusalText';
import { pathOf } from './questions';

/** A fault in words, with the path of the answer it is about. */
export function toFault(fault: LogFault, words: LogTexts): SaidFault {
  const { limit } = fault;
  const shown = typeof limit === 'string' ? formatFullDay(limit) : String(limit ?? '');
  return { field: pathOf(fault), text: words.faults[fault.fault](shown) };
}

/** Why a report was not taken, in words. @param failures for what `words` has no text, by the error's code */
export function logFailure(
  problem: HubError,
  words: LogTexts,
  failures: Readonly<Record<string, string>> = {}
): string {
  if (problem instanceof LogRefused) return words.refusals[problem.refusal];
  return failureText(problem, { ...failures, ...words.problems });
}

/** What an answer is called, where it stands alone: a row's with its row. @param path as `mergeLog` names answers */
export function nameOf(path: string, content: LogContent, words: LogTexts): string {
  const [field = '', key = '', part] = path.split('/');
  const own = Object.entries(words.fields).find(([name]) => name === field)?.[1].label ?? field;
  if (part === undefined) return own;
  const partName = Object.entries(words.parts).find(([name]) => name === part)?.[1] ?? part;
  const places = { remedies: content.remedies, actions: content.actions };
  const row =
    field === 'concerns'
      ? words.concern(Number(key), content.concerns.find(({ number }) => String(number) === key)?.category ?? '')
      : field === 'remedies' || field === 'actions'
        ? words.row[field === 'remedies' ? 'remedy' : 'action'](places[field].findIndex(({ id }) => id === key) + 1)
        : own;
  return `${row}, ${partName.toLowerCase()}`;
}

/** An answer as text. */
export function answerText(value: unknown, words: LogTexts): string {
  if (value === undefined || value === '') return words.conflict.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value === 'object' && value !== null)
    return String(Reflect.get(value, 'name') ?? Reflect.get(value, 'title') ?? '');
  return String(value);
}
