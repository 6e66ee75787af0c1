import { actIds } from '../../domain/casework/acts/ActId';
import type { ActValue, ActValues } from '../../domain/casework/acts/ActField';
import type { CaseEvent } from '../../domain/casework/CaseFile';
import { stageCodes } from '../../domain/processRules/ProcessRule';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { stageKey } from '../stages/complaintStageRow';
import { readOneOf, readText, type Wire } from '../wire';
import { actedLists, type Columns, type RowChange } from './rowChanges';
import { readStageEntries } from './stageEntries';

const texts = ['EventKey', 'Reference', 'StageKey', 'Kind', 'Day', 'Details', 'Created'] as const;

/** A row of CaseEvents as it comes over the wire. */
export type CaseEventRow = Record<(typeof texts)[number], Wire<string>> & {
  Id: number;
  EventNumber: Wire<number>;
  AuthorId: Wire<number>;
};

/** What to `$select`. */
export const caseEventColumns: readonly (keyof CaseEventRow)[] = ['Id', ...texts, 'EventNumber', 'AuthorId'];

/** An entry of the timeline with what it changes on rows. */
export interface RecordedEvent {
  event: CaseEvent;
  changes: readonly RowChange[];
}

/** Reads a row. Absent when it is no entry that the hub knows: an act of a later version, or a row made by hand. */
export function toRecordedEvent(row: CaseEventRow, nameOf: (userId: number) => string): RecordedEvent | undefined {
  const act = readOneOf(actIds, row.Kind);
  if (act === undefined || !row.EventNumber) return undefined;
  const details = parsed(row.Details);
  const by = row.AuthorId ?? 0;
  const entries = readStageEntries(details.entries);
  const event = withoutAbsent<CaseEvent>({
    key: readText(row.EventKey),
    number: row.EventNumber,
    act,
    stage: readOneOf(stageCodes, readText(row.StageKey).split('|')[1]),
    on: readText(row.Day),
    recordedAt: new Date(row.Created ?? 0).toISOString(),
    by: { id: by, name: nameOf(by) },
    values: readValues(details.values),
    entries: entries.length > 0 ? entries : undefined
  });
  const changes = details.changes;
  return { event, changes: Array.isArray(changes) ? changes.flatMap(readChange) : [] };
}

/** The entry as form values, which is how SharePoint adds a row to a folder. */
export function toEventForm(reference: string, { event, changes }: RecordedEvent): Record<string, string> {
  return {
    Title: `${reference} ${event.number}`,
    EventKey: event.key,
    SequenceKey: `${reference}|${event.number}`,
    Reference: reference,
    EventNumber: String(event.number),
    StageKey: event.stage === undefined ? '' : stageKey(reference, event.stage),
    Kind: event.act,
    Day: event.on,
    Details: JSON.stringify({ values: event.values, entries: event.entries, changes })
  };
}

function parsed(text: Wire<string>): { values?: unknown; entries?: unknown; changes?: unknown } {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch {
    // Not ours: the entry stands with nothing entered.
    return {};
  }
}

function readValues(found: unknown): ActValues {
  return typeof found === 'object' && found !== null
    ? Object.fromEntries(Object.entries(found).filter((entry): entry is [string, ActValue] => entry[1] !== null))
    : {};
}

function readChange(found: unknown): RowChange[] {
  if (typeof found !== 'object' || found === null) return [];
  const { list, key, adds, columns }: Partial<Record<keyof RowChange, unknown>> = found;
  const acted = actedLists.find((name) => name === list);
  return acted && typeof key === 'string' && typeof columns === 'object' && columns !== null
    ? [{ list: acted, key, adds: adds === true, columns: { ...columns } as Columns }]
    : [];
}
