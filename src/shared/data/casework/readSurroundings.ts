import type { SPFI } from '@pnp/sp';
import type { CaseFile } from '../../domain/casework/CaseFile';
import type { CaseContact, CaseSurroundings, LinkedCase } from '../../domain/casework/CaseworkRepository';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { type ListName, listNames } from '../../schema/listNames';
import { actionItemColumns, type ActionItemRow, toActionItem } from '../registers/actionItemRow';
import { logReportColumns, type LogReportRow, toLogReport } from '../registers/logReportRow';
import { quoted, readOptional, readText, type Wire } from '../wire';
import { readDocuments } from './documents';
import { whereAllowed } from '../whereAllowed';

const contactColumns = [
  'PersonRole',
  'PersonName',
  'ContactPreference',
  'CommunicationNeed',
  'ReasonableAdjustment'
] as const;
type ContactRow = Record<(typeof contactColumns)[number], Wire<string>> & { Id: number };

type LinkedRow = Record<'Reference' | 'Status' | 'Summary', Wire<string>>;

/** More rows than one case can have of anything. */
const most = 1000;

/** What belongs to a case besides its own rows, side by side; parts that the reader may not see are left out. */
export async function readSurroundings(sp: SPFI, { complaint }: CaseFile): Promise<CaseSurroundings> {
  const query = <Row>(list: ListName, columns: readonly string[], filter: string): Promise<Row[] | undefined> =>
    whereAllowed(() =>
      sp.web.lists
        .getByTitle(list)
        .items.select(...columns)
        .filter(filter)
        .top(most)<Row[]>()
    );
  const { reference } = complaint;
  const own = `Reference eq ${quoted(reference)}`;
  const linked = [...new Set([...complaint.linkedTo, ...(complaint.mergedInto ? [complaint.mergedInto] : [])])];
  const others = [`MergedInto eq ${quoted(reference)}`, ...linked.map((each) => `Reference eq ${quoted(each)}`)];
  const [contacts, logs, actions, rows, documents] = await Promise.all([
    query<ContactRow>(listNames.contacts, ['Id', ...contactColumns], own),
    query<LogReportRow>(listNames.investigationLogs, logReportColumns, own),
    query<ActionItemRow>(listNames.actions, actionItemColumns, own),
    query<LinkedRow>(listNames.complaints, ['Reference', 'Status', 'Summary'], others.join(' or ')),
    readDocuments(sp, complaint.id)
  ]);
  return withoutAbsent<CaseSurroundings>({
    contacts: contacts?.map(toContact),
    logs: logs?.map(toLogReport),
    actions: actions?.map(toActionItem),
    linked: withUnseen(linked, (rows ?? []).map(toLinked)),
    documents
  });
}

function toContact(row: ContactRow): CaseContact {
  return withoutAbsent<CaseContact>({
    id: row.Id,
    role: readText(row.PersonRole),
    name: readText(row.PersonName),
    preference: readOptional(row.ContactPreference),
    communicationNeed: readOptional(row.CommunicationNeed),
    adjustment: readOptional(row.ReasonableAdjustment)
  });
}

function toLinked(row: LinkedRow): LinkedCase {
  return {
    reference: readText(row.Reference),
    status: row.Status === 'Closed' ? 'Closed' : 'Open',
    summary: readText(row.Summary)
  };
}

function withUnseen(references: readonly string[], seen: readonly LinkedCase[]): readonly LinkedCase[] {
  const known = new Set(seen.map(({ reference }) => reference));
  return [...seen, ...references.filter((each) => !known.has(each)).map((reference) => ({ reference }))];
}
