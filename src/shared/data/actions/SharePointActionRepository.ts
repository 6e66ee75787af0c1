import type { ActionPlan, ActionRepository, ActionRequest, PlannedAction } from '../../domain/actions/ActionPlan';
import { moveAction } from '../../domain/actions/actionActs';
import type { Actor } from '../../domain/casework/acts/ActDefinition';
import { addMonths } from '../../domain/dates/addMonths';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { listNames } from '../../schema/listNames';
import { UserNames } from '../board/UserNames';
import { readActor } from '../casework/readContext';
import { actionItemColumns, type ActionItemRow, toActionItem, toActionItemUpdate } from '../registers/actionItemRow';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';
import { untilConfirmed } from '../untilConfirmed';
import { quoted, readDate, readOptional, type Wire, writeDate, writeText } from '../wire';

type PlannedRow = ActionItemRow & {
  OwnerId: Wire<number>;
  VerifiedById: Wire<number>;
  Evidence: Wire<string>;
  ImpactReviewDate: Wire<string>;
  EffectFound: Wire<string>;
  LastKey: Wire<string>;
  'odata.etag'?: string;
};

const columns = [
  ...actionItemColumns,
  'OwnerId',
  'VerifiedById',
  'Evidence',
  'ImpactReviewDate',
  'EffectFound',
  'LastKey'
];

/** Months back from today in which an action that is over is still shown, by its due day or that of its impact review. */
const shownMonths = 12;

/** The action plan over the list Actions, whose rows are their owners' and their services'. */
export class SharePointActionRepository implements ActionRepository {
  private readonly users: UserNames;
  private actor: Promise<Actor> | undefined;

  public constructor(private readonly connection: HubConnection) {
    this.users = new UserNames(connection.sp);
  }

  public plan(reference?: string): Promise<ActionPlan> {
    return asHubErrors(async () => {
      const actor = await this.me();
      const { today } = this.connection.clock.now();
      const since = writeDate(addMonths(today, -shownMonths)) ?? '';
      const filter =
        reference === undefined
          ? `(VerifiedDate eq null and Status ne 'Cancelled') or DueDate ge datetime${quoted(since)} or ImpactReviewDate ge datetime${quoted(since)}`
          : `Reference eq ${quoted(reference)}`;
      const rows: PlannedRow[] = await this.items()
        .select(...columns)
        .filter(filter)
        .top(5000)();
      const nameOf = await this.users.lookUp(rows.flatMap((row) => [row.OwnerId ?? [], row.VerifiedById ?? []].flat()));
      return { actor, today, actions: rows.map((row) => toPlanned(row, nameOf)) };
    });
  }

  public perform(request: ActionRequest): Promise<PlannedAction> {
    return untilConfirmed(() => this.tryToPerform(request));
  }

  private async tryToPerform(request: ActionRequest): Promise<PlannedAction> {
    const item = this.items().getById(request.id);
    const [row, actor] = await Promise.all([item.select(...columns)<PlannedRow>(), this.me()]);
    const nameOf = await this.users.lookUp([row.OwnerId ?? [], row.VerifiedById ?? []].flat());
    const before = toPlanned(row, nameOf);
    if (row.LastKey === request.key) return before;
    const after = moveAction(before, request, actor, this.connection.clock.now().today);
    await item.update(
      {
        ...toActionItemUpdate(after),
        Evidence: writeText(after.evidence),
        VerifiedById: after.verifiedBy?.id ?? null,
        ImpactReviewDate: writeDate(after.impactReviewOn),
        EffectFound: writeText(after.effectFound),
        LastKey: request.key
      },
      row['odata.etag'] ?? '*'
    );
    return after;
  }

  private items(): ReturnType<HubConnection['sp']['web']['lists']['getByTitle']>['items'] {
    return this.connection.sp.web.lists.getByTitle(listNames.actions).items;
  }

  private me(): Promise<Actor> {
    this.actor ??= readActor(this.connection.sp).catch((error) => {
      this.actor = undefined;
      throw error;
    });
    return this.actor;
  }
}

function toPlanned(row: PlannedRow, nameOf: (id: number) => string): PlannedAction {
  const person = (id: Wire<number>): PlannedAction['owner'] => (id ? { id, name: nameOf(id) } : undefined);
  return withoutAbsent<PlannedAction>({
    ...toActionItem(row),
    id: row.Id,
    owner: person(row.OwnerId),
    verifiedBy: person(row.VerifiedById),
    evidence: readOptional(row.Evidence),
    impactReviewOn: readDate(row.ImpactReviewDate),
    effectFound: readOptional(row.EffectFound)
  });
}
