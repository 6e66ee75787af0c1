import type { SPFI } from '@pnp/sp';
import type { ListName } from '../schema/listNames';
import { quoted } from './wire';
import './sp';

/** References in one filter: more make its address too long. */
const atOnce = 30;

/** Rows of some cases in one list. @param columns what to `$select` @throws whatever PnPjs throws */
export async function readByReferences<Row>(
  sp: SPFI,
  list: ListName,
  references: Iterable<string>,
  columns: readonly string[]
): Promise<readonly Row[]> {
  const distinct = [...new Set(references)];
  const rows: Row[] = [];
  for (let from = 0; from < distinct.length; from += atOnce) {
    const part = distinct.slice(from, from + atOnce);
    const found: Row[] = await sp.web.lists
      .getByTitle(list)
      .items.select(...columns)
      .filter(part.map((each) => `Reference eq ${quoted(each)}`).join(' or '))
      .top(2000)();
    rows.push(...found);
  }
  return rows;
}
