import type { SPFI } from '@pnp/sp';
import { fromOrdinal, toOrdinal } from '../../domain/dates/ordinals';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { listNames } from '../../schema/listNames';
import { addOnce } from '../addOnce';
import { type CaseEventRow, caseEventColumns, toRecordedEvent } from '../casework/caseEventRow';
import { readByReferences } from '../readByReferences';
import { mayDo } from '../readMask';
import { quoted, readText, type Wire, writeDate, writeText } from '../wire';
import '../casework/sp';

/** Calendar days back in which an entry may still wait: a breach is to be told within three days. */
const days = 60;

/**
 * Puts possible breaches that a timeline tells of into the list of information governance, each once by its entry's key. Their
 * authors may add to the timeline of their case and not to that list, where they would see those of others.
 * @see docs/decisions on reporting a breach
 */
export async function passOnBreaches(sp: SPFI, today: IsoDate): Promise<void> {
  if (!(await mayDo(sp, listNames.informationIssues, 'addItems'))) return;
  if (!(await mayDo(sp, listNames.caseEvents, 'addItems'))) return;
  const since = fromOrdinal(toOrdinal(today) - days);
  const rows: CaseEventRow[] = await sp.web.lists
    .getByTitle(listNames.caseEvents)
    .items.select(...caseEventColumns)
    .filter(`Kind eq 'report-breach' and Day ge ${quoted(since)}`)
    .top(500)();
  if (rows.length === 0) return;
  const list = sp.web.lists.getByTitle(listNames.informationIssues);
  const there: { IssueKey: string }[] = await list.items
    .select('IssueKey')
    .filter(`RaisedDate ge datetime'${writeDate(since) ?? ''}'`)
    .top(5000)();
  const known = new Set(there.map(({ IssueKey }) => IssueKey));
  const missing = rows.filter((row) => !known.has(readText(row.EventKey)));
  const services = await servicesOf(sp, [...new Set(missing.map((row) => readText(row.Reference)))]);
  for (const row of missing) {
    const recorded = toRecordedEvent(row, () => '');
    if (!recorded) continue;
    const { key, on, values } = recorded.event;
    const reference = readText(row.Reference);
    await addOnce(list, 'IssueKey', {
      Title: key,
      IssueKey: key,
      Reference: reference,
      Service: writeText(services.get(reference)?.service),
      Team: writeText(services.get(reference)?.team),
      RaisedDate: writeDate(on),
      IssueNote: writeText([values.kind, values.note].filter((part) => typeof part === 'string').join('. ')),
      Status: 'Open'
    });
  }
}

async function servicesOf(
  sp: SPFI,
  references: readonly string[]
): Promise<ReadonlyMap<string, { service: string; team: string }>> {
  const rows = await readByReferences<Record<'Reference' | 'Service' | 'Team', Wire<string>>>(
    sp,
    listNames.complaints,
    references,
    ['Reference', 'Service', 'Team']
  );
  return new Map(
    rows.map((row) => [readText(row.Reference), { service: readText(row.Service), team: readText(row.Team) }])
  );
}
