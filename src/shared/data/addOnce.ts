import type { IList } from '@pnp/sp/lists';
import { toHubError } from './toHubError';
import { quoted } from './wire';

/**
 * Adds a row unless one with its key is there: the answer to an earlier try may have been lost.
 * @param column internal name of a unique column
 * @throws whatever PnPjs throws
 */
export async function addOnce<Key extends string>(
  list: IList,
  column: Key,
  row: Readonly<Record<Key, string | number | null>> & Readonly<Record<string, string | number | boolean | null>>
): Promise<void> {
  try {
    await list.items.add({ ...row });
  } catch (error) {
    // SharePoint refuses a second value in a unique column as it refuses other values.
    if (toHubError(error).code !== 'invalid') throw error;
    const found: unknown[] = await list.items
      .select('Id')
      .filter(`${column} eq ${quoted(String(row[column]))}`)
      .top(1)();
    if (found.length === 0) throw error;
  }
}
