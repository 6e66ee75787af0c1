import type { Period } from '../../domain/dates/periods';
import type { Received } from '../../domain/learning/effect/beforeAndAfter';
import { listNames } from '../../schema/listNames';
import { seesEveryCase } from '../publication/readRights';
import { readFiltered, readWindow } from '../reports/readWindow';
import type { HubConnection } from '../sp';
import { quoted, readDate, readText, type Wire } from '../wire';
import { withoutMetadata } from '../withoutMetadata';

interface CaseRow {
  Id: number;
  Reference: Wire<string>;
  Team: Wire<string>;
  ReceivedDate: Wire<string>;
}

/**
 * What a team received in a period, each with whether it had a theme: complaints by their concerns, or compliments.
 * @returns absent when the reader may not see all of them, because a part would mislead
 * @throws whatever PnPjs throws
 */
export async function readReceived(
  { sp }: HubConnection,
  { team, theme, period, praise }: { team: string; theme: string; period: Period; praise: boolean }
): Promise<readonly Received[] | undefined> {
  if (!(await seesEveryCase(sp))) return undefined;
  const list = sp.web.lists.getByTitle(praise ? listNames.compliments : listNames.complaints).using(withoutMetadata);
  const columns = ['Id', 'Reference', 'Team', 'ReceivedDate', ...(praise ? ['Theme'] : [])];
  const rows = new Map<number, CaseRow & { Theme?: Wire<string> }>();
  const items = (): ReturnType<typeof list.items.select> => list.items.select(...columns);
  for await (const page of readWindow<CaseRow>(items, 'ReceivedDate', period.from, period.to)) {
    for (const row of page) if (row.Team === team) rows.set(row.Id, row);
  }
  if (praise) {
    return [...rows.values()].map((row) => ({
      receivedOn: readDate(row.ReceivedDate) ?? '',
      themes: readText(row.Theme).split(/;\s*/)
    }));
  }
  const withTheme = new Set<string>();
  const concerns = sp.web.lists.getByTitle(listNames.concerns).using(withoutMetadata);
  const concernItems = (): ReturnType<typeof concerns.items.select> =>
    concerns.items.select('Id', 'Reference', 'Category');
  for await (const page of readFiltered<{ Reference: string; Category: Wire<string> }>(
    concernItems,
    `Category eq ${quoted(theme)}`
  )) {
    // Too many for a filter, the whole list comes.
    for (const { Reference, Category } of page) if (Category === theme) withTheme.add(Reference);
  }
  return [...rows.values()].map(({ Reference, ReceivedDate }) => ({
    receivedOn: readDate(ReceivedDate) ?? '',
    themes: withTheme.has(readText(Reference)) ? [theme] : []
  }));
}
