import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import { addMonths } from '../../domain/dates/addMonths';
import { HubError } from '../../domain/errors';
import { Refused } from '../../domain/refusals/Refusal';
import { type Batch, batchKinds, batchOf, dueBatch, subjectOf } from '../../domain/retention/batches';
import { checkDestruction } from '../../domain/retention/destruction';
import { type ListShare, sharesInWords } from '../../domain/retention/ListShare';
import type { RetentionRepository, RetentionReview } from '../../domain/retention/RetentionRepository';
import {
  checkAgreement,
  type DestructionStep,
  type KeptCase,
  progressOf,
  reviewItem,
  reviewItems,
  type ReviewItem,
  unfinishedIn
} from '../../domain/retention/reviewItems';
import type { RetentionRule } from '../../domain/retention/retentionRules';
import type { Person } from '../../domain/stages/ComplaintStage';
import { listNames } from '../../schema/listNames';
import { mayDo } from '../readMask';
import { readWindow } from '../reports/readWindow';
import '../rights/sp';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';
import { untilConfirmed } from '../untilConfirmed';
import { whereAllowed } from '../whereAllowed';
import { quoted } from '../wire';
import { addStep, readSteps } from './auditedSteps';
import { readRetentionRules } from './retentionRuleRow';
import { keptCaseColumns, type KeptCaseRow, toKeptCase } from './keptCaseRow';
import { readRowsOfBatch } from './rowsOfBatch';
import { deleteRows, readRowsOfCase, type RowsOfList, sharesOf } from './rowsOfCase';

/** No complaint of the hub closed before. */
const earliest = '2000-01-01';

/** Records over their time, what two people decide on them in AuditLog, and their end. @see docs/decisions on destroying records */
export class SharePointRetentionRepository implements RetentionRepository {
  public constructor(private readonly connection: HubConnection) {}

  public mayReview(): Promise<boolean> {
    return asHubErrors(async () => {
      const { sp } = this.connection;
      const rights = await Promise.all(
        [listNames.auditLog, listNames.complaints, listNames.people].map((list) => mayDo(sp, list, 'addItems'))
      );
      return rights.every((may) => may);
    });
  }

  public review(): Promise<RetentionReview> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const [me, entries, rules] = await Promise.all([readMe(sp), readSteps(sp), readRetentionRules(sp)]);
      const { today } = clock.now();
      const shortest = Math.min(...rules.map(({ months }) => months));
      const cases = new Map<string, KeptCase>();
      const request = (): IItems => sp.web.lists.getByTitle(listNames.complaints).items.select(...keptCaseColumns);
      for await (const page of readWindow<KeptCaseRow>(request, 'ClosedDate', earliest, addMonths(today, -shortest))) {
        for (const row of page) cases.set(row.Reference ?? '', toKeptCase(row));
      }
      const batches = await this.dueBatches(rules, today);
      const items = reviewItems([...cases.values(), ...batches], entries, rules, today);
      return { items, unfinished: unfinishedIn(entries), me, today };
    });
  }

  public dryRun(reference: string): Promise<readonly ListShare[]> {
    return asHubErrors(async () => sharesOf(await readRows(this.connection.sp, reference)));
  }

  public propose(reference: string, shown: readonly ListShare[]): Promise<void> {
    return asHubErrors(async () => {
      const me = await readMe(this.connection.sp);
      await untilConfirmed(async () => {
        const item = await this.item(reference);
        const rows = await this.rowsAsShown(reference, shown);
        // Whoever agrees is somebody else; until then nobody is.
        checkDestruction(item.retention, { reference, proposedBy: me.id, proposedOn: item.today }, nobody);
        const last = item.proposed;
        if (last?.rows === rows) {
          if (last.by.id === me.id) return;
          throw new HubError('conflict', `${last.by.name} has already proposed it.`);
        }
        await this.add('proposed', reference, (last?.proposal ?? 0) + 1, rows);
      });
    });
  }

  public agree(reference: string, shown: readonly ListShare[]): Promise<void> {
    return asHubErrors(async () => {
      const me = await readMe(this.connection.sp);
      await untilConfirmed(async () => {
        const item = await this.item(reference);
        if (item.agreed?.by.id === me.id) return;
        const rows = await this.rowsAsShown(reference, shown);
        checkAgreement(item, me.id, rows);
        if (item.agreed) throw new HubError('conflict', `${item.agreed.by.name} has already agreed to it.`);
        await this.add('agreed', reference, item.proposed?.proposal ?? 1, rows);
      });
    });
  }

  public destroy(reference: string): Promise<void> {
    return asHubErrors(() =>
      untilConfirmed(async () => {
        const { sp } = this.connection;
        const [entries, rows] = await Promise.all([readSteps(sp, reference), readRows(sp, reference)]);
        const { proposed, agreed, begun } = progressOf(reference, entries);
        if (proposed === undefined || agreed === undefined) {
          throw new Refused({ why: 'notAgreedByTwo', name: reference });
        }
        const { proposal } = proposed;
        if (entries.some((entry) => entry.step === 'done' && entry.proposal === proposal)) return;
        // The complaint goes last: where it is gone, all that may be missing is the record that it is done.
        if (!begun || rows.some(({ list }) => list === listNames.complaints)) {
          checkAgreement(await this.item(reference), agreed.by.id, begun ? undefined : sharesInWords(sharesOf(rows)));
        }
        if (!begun) await this.add('begun', reference, proposal, proposed.rows);
        await deleteRows(sp, reference, rows);
        await this.add('done', reference, proposal, proposed.rows);
      })
    );
  }

  /** Rows with a time of their own that are over it. Those of a list that the reader may not see are left out. */
  private async dueBatches(rules: readonly RetentionRule[], today: string): Promise<readonly KeptCase[]> {
    const found = await Promise.all(
      batchKinds.map(async (kind) => {
        const batch = dueBatch(kind, rules, today);
        const rows = batch && (await whereAllowed(() => readRowsOfBatch(this.connection.sp, batch)));
        return batch && rows && rows.length > 0 ? [keptBatch(batch)] : [];
      })
    );
    return found.flat();
  }

  private async item(reference: string): Promise<ReviewItem & { today: string }> {
    const { sp, clock } = this.connection;
    const batch = batchOf(reference);
    if (batch) {
      const [entries, rules] = await Promise.all([readSteps(sp, reference), readRetentionRules(sp)]);
      const { today } = clock.now();
      return { ...reviewItem(keptBatch(batch), entries, rules, today), today };
    }
    const [[row], entries, rules] = await Promise.all([
      sp.web.lists
        .getByTitle(listNames.complaints)
        .items.select(...keptCaseColumns)
        .filter(`Reference eq ${quoted(reference)}`)
        .top(1)<KeptCaseRow[]>(),
      readSteps(sp, reference),
      readRetentionRules(sp)
    ]);
    if (!row) throw new HubError('not-found', 'There is no such complaint, or you may not see it.');
    const { today } = clock.now();
    return { ...reviewItem(toKeptCase(row), entries, rules, today), today };
  }

  /** What would go now, in words. @throws HubError `conflict` when it is not what the person was shown */
  private async rowsAsShown(reference: string, shown: readonly ListShare[]): Promise<string> {
    const rows = sharesInWords(sharesOf(await readRows(this.connection.sp, reference)));
    if (rows !== sharesInWords(shown))
      throw new HubError('conflict', `${reference} changed since you looked. Look again.`);
    return rows;
  }

  private add(step: DestructionStep, reference: string, proposal: number, rows: string): Promise<void> {
    return addStep(this.connection.sp, { step, reference, proposal, rows });
  }
}

/** A batch as a record: its time runs from its last day. */
function keptBatch(batch: Batch): KeptCase {
  return { reference: subjectOf(batch), record: batch.kind.record, closedOn: batch.until, hold: false };
}

/** Every row of a case, or of a batch. */
function readRows(sp: SPFI, reference: string): Promise<readonly RowsOfList[]> {
  const batch = batchOf(reference);
  return batch ? readRowsOfBatch(sp, batch) : readRowsOfCase(sp, reference);
}

/** No user's id. */
const nobody = 0;

async function readMe(sp: SPFI): Promise<Person> {
  const { Id: id, Title: name }: { Id: number; Title: string } = await sp.web.currentUser.select('Id', 'Title')();
  return { id, name };
}
