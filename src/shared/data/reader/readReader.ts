import type { HubReader } from '../../domain/roles/HubReader';
import { roleGroups } from '../../schema/roleGroups';
import { serviceOfGroup } from '../../schema/serviceGroups';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';

/** Who is signed in, with the roles and services of the groups they are in. @throws HubError */
export function readReader({ sp }: Pick<HubConnection, 'sp'>): Promise<HubReader> {
  return asHubErrors(async () => {
    const user: { Id: number; Title: string; Groups?: { Title: string }[] } = await sp.web.currentUser
      .select('Id', 'Title', 'Groups/Title')
      .expand('Groups')();
    const groups = (user.Groups ?? []).map(({ Title }) => Title);
    const services = groups.flatMap((group) => serviceOfGroup(group) ?? []);
    return {
      id: user.Id,
      name: user.Title,
      roles: roleGroups.filter(({ name }) => groups.includes(name)).map(({ code }) => code),
      services: [...new Set(services)].sort()
    };
  });
}
