import type { Guidance, GuidanceRepository } from '../../domain/guidance/GuidanceRepository';
import { listNames } from '../../schema/listNames';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';
import { guidancePageColumns, type GuidancePageRow, toGuidancePage } from './guidancePageRow';

/** The handling guidance from its list. */
export class SharePointGuidanceRepository implements GuidanceRepository {
  public constructor(private readonly connection: HubConnection) {}

  public guidance(): Promise<Guidance> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const rows: GuidancePageRow[] = await sp.web.lists
        .getByTitle(listNames.guidancePages)
        .items.select(...guidancePageColumns)
        .top(500)();
      const pages = rows
        .map(toGuidancePage)
        .filter(({ status }) => status === 'Approved')
        .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title));
      return { pages, time: clock.now() };
    });
  }
}
