import type { Guidance, GuidanceRepository } from '../../domain/guidance/GuidanceRepository';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';
import { readPages } from './readPages';

/** The handling guidance from its list. */
export class SharePointGuidanceRepository implements GuidanceRepository {
  public constructor(private readonly connection: HubConnection) {}

  public guidance(): Promise<Guidance> {
    return asHubErrors(async () => {
      const approved = (await readPages(this.connection.sp)).filter(({ status }) => status === 'Approved');
      return {
        pages: approved.filter(({ kind }) => kind === 'Page'),
        letters: approved.filter(({ kind }) => kind === 'Letter'),
        time: this.connection.clock.now()
      };
    });
  }
}
