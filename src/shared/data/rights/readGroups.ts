import type { SPFI } from '@pnp/sp';
import { roleGroups } from '../../schema/roleGroups';
import { serviceGroup } from '../../schema/serviceGroups';
import type { Groups } from './rowGrants';
import './sp';

/** Reads the hub's groups with who is in them. A person added to a group counts from the next reading. */
export async function readGroups(sp: SPFI): Promise<Groups> {
  const found: { Id: number; Title: string; Users?: { Id: number }[] }[] = await sp.web.siteGroups
    .select('Id', 'Title', 'Users/Id')
    .expand('Users')();
  const ids = new Map(found.map(({ Id, Title }) => [Title, Id]));
  const members = new Map(found.map(({ Id, Users }) => [Id, (Users ?? []).map((user) => user.Id)]));
  const general = new Map(roleGroups.map(({ code, name }) => [code, ids.get(name)]));
  return {
    ofRole: (code) => general.get(code),
    ofService: (code, service) => ids.get(serviceGroup(code, service).name),
    membersOf: (group) => members.get(group) ?? []
  };
}
