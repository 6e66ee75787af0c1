import type { SPFI } from '@pnp/sp';
import type { EarlierCase } from '../../domain/casework/registration/likeness';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../../domain/dates/ordinals';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { listNames } from '../../schema/listNames';
import { quoted, readDate, readOptional, readText, type Wire, writeDate } from '../wire';
import { whereAllowed } from '../whereAllowed';

const texts = [
  'Reference',
  'ReceivedDate',
  'Status',
  'Team',
  'Complainant',
  'Channel',
  'CrmReference',
  'CareDatabaseReference',
  'Summary'
] as const;
type EarlierRow = Record<(typeof texts)[number], Wire<string>>;

/** Calendar days back in which a complaint made twice is looked for. */
const days = 120;

/** Cases of the last months, as far as the reader may see them. */
export async function readEarlier(sp: SPFI, today: IsoDate): Promise<readonly EarlierCase[]> {
  const from = writeDate(fromOrdinal(toOrdinal(today) - days)) ?? '';
  const rows = await whereAllowed(() =>
    sp.web.lists
      .getByTitle(listNames.complaints)
      .items.select(...texts)
      .filter(`ReceivedDate gt datetime${quoted(from)}`)
      .top(2000)<EarlierRow[]>()
  );
  return (rows ?? []).map((row) =>
    withoutAbsent<EarlierCase>({
      reference: readText(row.Reference),
      receivedOn: readDate(row.ReceivedDate) ?? '',
      status: row.Status === 'Closed' ? 'Closed' : 'Open',
      team: readText(row.Team),
      complainant: readText(row.Complainant),
      channel: readText(row.Channel),
      crmReference: readOptional(row.CrmReference),
      careDatabaseReference: readOptional(row.CareDatabaseReference),
      summary: readText(row.Summary)
    })
  );
}

/** References of cases with a person of the same name; none where the reader may not know people. */
export async function readCasesOf(sp: SPFI, nameKey: string): Promise<readonly string[]> {
  const rows = await whereAllowed(() =>
    sp.web.lists
      .getByTitle(listNames.people)
      .items.select('Reference')
      .filter(`NameKey eq ${quoted(nameKey)}`)
      .top(100)<{ Reference: string }[]>()
  );
  return [...new Set((rows ?? []).map(({ Reference }) => Reference))];
}
