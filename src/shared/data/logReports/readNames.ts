import type { SPFI } from '@pnp/sp';
import { listNames } from '../../schema/listNames';
import { whereAllowed } from '../whereAllowed';
import { quoted, type Wire } from '../wire';

/**
 * Names of the people of a case, as far as the reader may know them: the service recovery team from the restricted list, an
 * officer from the contacts of their own cases.
 * @see domain.md 11.2, people
 */
export async function readNames(sp: SPFI, reference: string): Promise<readonly string[]> {
  const read = await Promise.all(
    [listNames.people, listNames.contacts].map((list) =>
      whereAllowed(() =>
        sp.web.lists
          .getByTitle(list)
          .items.select('PersonName')
          .filter(`Reference eq ${quoted(reference)}`)
          .top(200)<{ PersonName: Wire<string> }[]>()
      )
    )
  );
  return [...new Set(read.flatMap((rows) => rows ?? []).flatMap(({ PersonName }) => PersonName ?? []))];
}
