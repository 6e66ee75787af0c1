import type { SPFI } from '@pnp/sp';
import type { KeptPage } from '../../domain/guidance/GuidanceEditing';
import { listNames } from '../../schema/listNames';
import { keptPageColumns, type KeptPageRow, toKeptPage } from './guidancePageRow';

/** Pages and letters of one council; a hub starts with some thirty. */
const most = 500;

/** Every page and letter in order, whatever its status. @throws whatever PnPjs throws */
export async function readPages(sp: SPFI): Promise<readonly KeptPage[]> {
  const rows: KeptPageRow[] = await sp.web.lists
    .getByTitle(listNames.guidancePages)
    .items.select(...keptPageColumns)
    .expand('WrittenBy', 'ApprovedBy')
    .top(most)();
  return rows.map(toKeptPage).sort((a, b) => a.order - b.order || a.title.localeCompare(b.title));
}
