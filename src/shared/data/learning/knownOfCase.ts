import type { SPFI } from '@pnp/sp';
import type { KnownOfCase } from '../../domain/anonymity/identifyingWords';
import type { Team } from '../../domain/teams/Team';
import { listNames } from '../../schema/listNames';
import { toHubError } from '../toHubError';
import { quoted, type Wire } from '../wire';

const referenceColumns = ['Reference', 'CrmReference', 'CareDatabaseReference', 'OmbudsmanReference'] as const;

/**
 * Names and references of a case as far as the reader may see them, for comparing with a text and for nothing else; teams and
 * services may stand.
 * @throws whatever PnPjs throws
 */
export async function knownOfCase(
  sp: SPFI,
  reference: string | undefined,
  teams: readonly Team[]
): Promise<KnownOfCase> {
  const allowed = [...new Set(teams.flatMap(({ name, service }) => [name, service]))].filter((name) => name !== '');
  if (reference === undefined) return { names: [], references: [], allowed };
  const ofCase = `Reference eq ${quoted(reference)}`;
  const [people, cases] = await Promise.all([
    rowsIfSeen(() =>
      sp.web.lists.getByTitle(listNames.people).items.select('PersonName').filter(ofCase).top(100)<
        { PersonName: Wire<string> }[]
      >()
    ),
    rowsIfSeen(() =>
      sp.web.lists
        .getByTitle(listNames.complaints)
        .items.select(...referenceColumns)
        .filter(ofCase)
        .top(1)<Record<(typeof referenceColumns)[number], Wire<string>>[]>()
    )
  ]);
  const known = [reference, ...cases.flatMap((row) => referenceColumns.map((column) => row[column] ?? ''))];
  return {
    names: people.flatMap(({ PersonName }) => (PersonName ? [PersonName] : [])),
    references: [...new Set(known)].filter((one) => one.length > 2),
    allowed
  };
}

async function rowsIfSeen<Row>(read: () => Promise<Row[]>): Promise<Row[]> {
  try {
    return await read();
  } catch (error) {
    if (['forbidden', 'not-found', 'not-provisioned'].includes(toHubError(error).code)) return [];
    throw error;
  }
}
