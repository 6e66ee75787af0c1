import type { SPFI } from '@pnp/sp';
import type { Actor } from '../../domain/casework/acts/ActDefinition';
import type { Team } from '../../domain/teams/Team';
import { listNames } from '../../schema/listNames';
import { roleGroups } from '../../schema/roleGroups';
import { teamColumns, type TeamRow, toTeam } from '../teams/teamRow';
import { whereAllowed } from '../whereAllowed';
import { quoted } from '../wire';
import './sp';

/** Who is signed in, with the roles of the groups they are in. */
export async function readActor(sp: SPFI): Promise<Actor> {
  const [me, groups]: [{ Id: number; Title: string }, { Title: string }[]] = await Promise.all([
    sp.web.currentUser.select('Id', 'Title')(),
    sp.web.currentUser.groups.select('Title')()
  ]);
  const names = new Set(groups.map(({ Title }) => Title));
  return {
    id: me.Id,
    name: me.Title,
    roles: roleGroups.filter(({ name }) => names.has(name)).map(({ code }) => code)
  };
}

/** Every team there is or was. */
export async function readTeams(sp: SPFI): Promise<readonly Team[]> {
  const rows: TeamRow[] = await sp.web.lists
    .getByTitle(listNames.teams)
    .items.select(...teamColumns)
    .top(5000)();
  return rows.map(toTeam);
}

/** Who is complained about in a case; empty where the reader may not know. */
export async function readNamed(sp: SPFI, reference: string): Promise<readonly number[]> {
  const rows =
    (await whereAllowed(() =>
      sp.web.lists
        .getByTitle(listNames.staffAllegations)
        .items.select('StaffMemberId')
        .filter(`Reference eq ${quoted(reference)}`)
        .top(500)<{ StaffMemberId: number | null }[]>()
    )) ?? [];
  return rows.flatMap(({ StaffMemberId }) => StaffMemberId ?? []);
}

/** Roles that may say who sees a case. @see docs/decisions on rights of single cases */
const sharing = ['R5', 'R6'];

/** Whether somebody may say who sees a case. */
export function mayShareCases({ roles }: Actor): boolean {
  return roles.some((role) => sharing.includes(role));
}
