import type { IItems } from '@pnp/sp/items';
import type { ActValues } from '../../domain/casework/acts/ActField';
import { HubError } from '../../domain/errors';
import {
  type Issue,
  issueFaults,
  issueKinds,
  type IssueKind,
  type IssueRepository,
  type Issues,
  issueStatuses
} from '../../domain/issues/Issue';
import { Refused } from '../../domain/refusals/Refusal';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { type ListName, listNames } from '../../schema/listNames';
import { mayDo } from '../readMask';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';
import { untilConfirmed } from '../untilConfirmed';
import { readDate, readOneOf, readOptional, readText, type Wire } from '../wire';
import '../casework/sp';
import { passOnBreaches } from './passOnBreaches';

type IssueRow = Record<'Service' | 'RaisedDate' | 'IssueNote' | 'Status' | 'OutcomeNote', Wire<string>> & {
  Id: number;
  Reference?: Wire<string>;
  'odata.etag'?: string;
};

const lists: Readonly<Record<IssueKind, ListName>> = {
  information: listNames.informationIssues,
  equality: listNames.equalityIssues
};

/** Closed ones that are still shown. */
const mostClosed = 20;

/** Issues of equality and of information governance over their two lists, whose readers the access matrix names. */
export class SharePointIssueRepository implements IssueRepository {
  public constructor(private readonly connection: HubConnection) {}

  public list(): Promise<readonly Issues[]> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const rights = await Promise.all(issueKinds.map((kind) => mayDo(sp, lists[kind], 'viewItems')));
      await passOnBreaches(sp, clock.now().today);
      const kinds = issueKinds.filter((_, place) => rights[place] === true);
      return Promise.all(kinds.map((kind) => this.read(kind)));
    });
  }

  public record(issue: Issue, values: ActValues): Promise<void> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const wanted = { Status: String(values.status), OutcomeNote: String(values.outcome).trim() };
      const item = sp.web.lists.getByTitle(lists[issue.kind]).items.getById(issue.id);
      await untilConfirmed(async () => {
        const row: IssueRow = await item.select(...columnsOf(issue.kind))();
        const [fault] = issueFaults(values, clock.now().today);
        if (fault) throw new Refused(fault);
        const now = toIssue(issue.kind, row);
        if (now.status === wanted.Status && now.outcome === wanted.OutcomeNote) return;
        if (now.status !== issue.status || now.outcome !== issue.outcome) {
          throw new HubError('conflict', 'Somebody else has recorded something on this issue.');
        }
        await item.update(wanted, row['odata.etag'] ?? '*');
      });
    });
  }

  private async read(kind: IssueKind): Promise<Issues> {
    const { sp } = this.connection;
    const items = (): IItems => sp.web.lists.getByTitle(lists[kind]).items.select(...columnsOf(kind));
    const [open, closed, mayChange] = await Promise.all([
      items().filter("Status ne 'Closed'").orderBy('RaisedDate').top(500)<IssueRow[]>(),
      items().filter("Status eq 'Closed'").orderBy('RaisedDate', false).top(mostClosed)<IssueRow[]>(),
      mayDo(sp, lists[kind], 'editItems')
    ]);
    const read = (rows: readonly IssueRow[]): readonly Issue[] => rows.map((row) => toIssue(kind, row));
    return { kind, open: read(open), closed: read(closed), mayChange };
  }
}

function columnsOf(kind: IssueKind): readonly string[] {
  const shared = ['Id', 'Service', 'RaisedDate', 'IssueNote', 'Status', 'OutcomeNote'];
  return kind === 'information' ? [...shared, 'Reference'] : shared;
}

function toIssue(kind: IssueKind, row: IssueRow): Issue {
  return withoutAbsent<Issue>({
    kind,
    id: row.Id,
    service: readText(row.Service),
    raisedOn: readDate(row.RaisedDate),
    note: readText(row.IssueNote),
    status: readOneOf(issueStatuses, row.Status) ?? 'Open',
    outcome: readText(row.OutcomeNote),
    reference: readOptional(row.Reference ?? null)
  });
}
