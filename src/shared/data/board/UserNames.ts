import type { SPFI } from '@pnp/sp';
import { toHubError } from '../toHubError';

/** Names of the site's users by id, read with one request and kept. */
export class UserNames {
  private names: Promise<ReadonlyMap<number, string>> | undefined;

  public constructor(private readonly sp: SPFI) {}

  /**
   * Gives a look-up that knows the users with these ids, asking the site again when one of them is new.
   * A reader who may not see users gets empty names.
   */
  public async lookUp(ids: readonly number[]): Promise<(id: number) => string> {
    this.names ??= this.read();
    let names = await this.names;
    if (ids.some((id) => !names.has(id))) {
      this.names = this.read();
      names = await this.names;
    }
    return (id) => names.get(id) ?? '';
  }

  private async read(): Promise<ReadonlyMap<number, string>> {
    try {
      const users: { Id: number; Title: string }[] = await this.sp.web.siteUsers.select('Id', 'Title').top(5000)();
      return new Map(users.map((user) => [user.Id, user.Title]));
    } catch (error) {
      this.names = undefined;
      if (toHubError(error).code === 'forbidden') {
        return new Map();
      }
      throw error;
    }
  }
}
