import type { SPFI } from '@pnp/sp';
import { hubLists } from '../../schema/hubLists';
import type { ListDefinition } from '../../schema/ListDefinition';
import { listNames } from '../../schema/listNames';
import { asHubErrors } from '../toHubError';
import { ChangeLog } from './ChangeLog';
import { provisionListExtensions, provisionSiteExtensions } from './provisionExtensions';
import { provisionFields } from './provisionFields';
import { provisionForm } from './provisionForm';
import { provisionGroups, provisionServiceGroups } from './provisionGroups';
import { provisionLevels } from './provisionLevels';
import { provisionList } from './provisionList';
import { provisionListAccess, provisionSiteAccess } from './provisionAccess';
import { provisionRows } from './provisionRows';
import { provisionViews } from './provisionViews';
import './sp';

/** What a run did. */
export interface ProvisionResult {
  /** One line for each thing made or changed; empty when the site was up to date. */
  changes: readonly string[];
  /** What differs from the hub's own and was left as the council has it. */
  notices: readonly string[];
}

/**
 * Makes or upgrades everything the hub keeps on a site: groups, lists, rights, columns, indexes, views, and the rows of
 * ProcessRules, Holidays and Teams. Works on the local site and on a tenant alike. Only adds: no column, row, right or
 * view is taken away or overwritten, so it is safe to run again, also after a run that stopped half way.
 * @param sp a connection of a site collection administrator, because restricted lists shut everyone else out
 * @param print told each change and note as it happens, and `Nothing to change.` when there was none
 * @param lists which lists; all of the hub's when absent
 * @throws HubError `forbidden` when the user may not, `throttled` or `unavailable` when it should be run again
 * @see docs/decisions on lists as data
 */
export function provision(
  sp: SPFI,
  print: (line: string) => void,
  lists: readonly ListDefinition[] = hubLists
): Promise<ProvisionResult> {
  return asHubErrors(async () => {
    const log = new ChangeLog(print);
    const roles = await provisionLevels(sp, log);
    const groups = await provisionGroups(sp, log);
    const access = { sp, groups, roles, log };
    await provisionSiteAccess(access);
    await provisionSiteExtensions(sp, log);
    const existing: { Title: string; Id: string }[] = await sp.web.lists.select('Title', 'Id')();
    for (const list of lists) {
      await provisionList(
        sp,
        list,
        existing.some(({ Title }) => Title === list.name),
        log
      );
      // Rights before columns and rows, so that a restricted list never holds anything while it is open.
      await provisionListAccess(list, access);
      await provisionFields(sp, list, log);
      await provisionViews(sp, list, log);
      await provisionForm(sp, list, log);
      await provisionListExtensions(sp, list, log);
    }
    await provisionRows(
      sp,
      lists.map(({ name }) => name),
      log
    );
    if (lists.some(({ name }) => name === listNames.teams)) {
      await provisionServiceGroups(sp, log);
    }
    if (log.changes.length === 0) {
      print('Nothing to change.');
    }
    return { changes: log.changes, notices: log.notices };
  });
}
