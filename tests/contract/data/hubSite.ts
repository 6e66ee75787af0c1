import { InjectHeaders } from '@pnp/queryable';
import type { Hub } from '../../../src/shared/data/createHub';
import { hubOver } from '../../../src/shared/data/createHub';
import { provision } from '../../../src/shared/data/provision/provision';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { inBatch } from '../../../src/shared/data/inBatch';
import { connect, type HubConnection, siteContext } from '../../../src/shared/data/sp';
import { toComplaintStageUpdate } from '../../../src/shared/data/stages/complaintStageRow';
import type { ComplaintStage } from '../../../src/shared/domain/stages/ComplaintStage';
import { type RoleCode, roleGroups } from '../../../src/shared/schema/roleGroups';
import type { DirectoryUser } from '../../../site/server/directory';
import type { FaultRule } from '../../../site/server/faults';
import { copyPrepared } from '../../support/preparedSites';
import { startTestSite, type TestSite, type TestSiteOptions } from '../../support/site';

const person = (login: string, roles: readonly string[], isSiteAdmin: boolean): DirectoryUser => ({
  login: `${login}@council.example`,
  email: `${login}@council.example`,
  title: login,
  jobTitle: roles.join(', '),
  department: 'Test',
  roles,
  ...(isSiteAdmin && { isSiteAdmin, isDefault: true })
});

/** The site collection administrator of a test site; has no role of the hub. */
export const owner = 'owner@council.example';

/** The login of a test user who has one role and no other. */
export function loginOf(role: RoleCode): string {
  return `${role.toLowerCase()}.user@council.example`;
}

const users = [
  person('owner', [], true),
  ...roleGroups.map(({ code, role }) => person(`${code.toLowerCase()}.user`, [role], false))
];

/** A site with the hub's people, and the hub's code connected to it. */
export interface HubSite {
  readonly test: TestSite;
  connection(login?: string): HubConnection;
  hub(login?: string): Hub;
  /** Runs provisioning as the owner; gives the printed lines. */
  provision(): Promise<string[]>;
  /** Puts each test user into the group of its role. */
  fillGroups(): Promise<void>;
  /** Faults for the coming requests; none clears them. */
  faults(...rules: FaultRule[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts a bare site with one user a role. */
export async function startBareSite(options: TestSiteOptions = {}): Promise<HubSite> {
  const test = await startTestSite({ users, ...options, config: { path: '/sites/hub', ...options.config } });
  const connection = (login = owner): HubConnection =>
    connect(siteContext(test.url), InjectHeaders({ 'X-Hub-User': login }));
  return {
    test,
    connection,
    hub: (login) => hubOver(connection(login)),
    provision: async () => {
      const lines: string[] = [];
      await provision(connection().sp, (line) => lines.push(line));
      return lines;
    },
    fillGroups: () =>
      addRoleMembers(
        connection().sp,
        users.map(({ login, roles }) => ({ login, roles })),
        () => undefined
      ),
    faults: async (...rules) => {
      const answer = await fetch(`${test.origin}/_local/faults`, { method: 'PUT', body: JSON.stringify({ rules }) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    close: () => test.close()
  };
}

/** Provisions a site into a folder, and ends it. */
async function provisionInto(options: TestSiteOptions): Promise<void> {
  const site = await startBareSite(options);
  try {
    await site.provision();
  } finally {
    // Left open after a failure, it would keep the test run from ending.
    await site.close();
  }
}

/** Starts a site that has been provisioned: a copy of one that is made once in a test run for each time zone. */
export async function startHubSite(options: TestSiteOptions = {}): Promise<HubSite> {
  const timeZone = options.config?.timeZone ?? 'UTC';
  const { folder, remove } = await copyPrepared(timeZone.replaceAll('/', '-'), (made) =>
    provisionInto({ folder: made, config: { timeZone } })
  );
  const site = await startBareSite({ ...options, folder, config: { ...options.config, timeZone } });
  return {
    ...site,
    close: async () => {
      await site.close();
      await remove();
    }
  };
}

/** An open Stage 1 of a children's complaint; any field can be given. */
export function aStage(given: Partial<ComplaintStage> & Pick<ComplaintStage, 'reference'>): ComplaintStage {
  const openedOn = given.openedOn ?? '2026-01-05';
  return {
    id: 0,
    process: 'CHILD_STAT',
    stage: 'S1',
    team: 'Team West',
    service: 'Assessment and family support',
    receivedOn: openedOn,
    openedOn,
    events: { received_on: openedOn },
    freezes: [],
    attention: [],
    modifiedAt: '',
    ...given
  };
}

/** Writes stages as the hub does, a hundred a batch; gives their ids in order. */
export async function addStages({ sp }: HubConnection, stages: readonly ComplaintStage[]): Promise<number[]> {
  const rows: { Id: number }[] = await inBatch(sp, (web) =>
    stages.map((stage) => web.lists.getByTitle('ComplaintStages').items.add({ ...toComplaintStageUpdate(stage) }))
  );
  return rows.map(({ Id }) => Id);
}
