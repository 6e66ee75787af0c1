import type { LearningApproval, LearningCheck, LearningDraft } from '../../domain/learning/LearningDraft';
import type { LearningRights } from '../../domain/learning/learningActs';
import { followedThemes } from '../../domain/learning/meetings';
import { standingUses } from '../../domain/learning/standingUses';
import type { LearningUse, LearningUseKind } from '../../domain/learning/LearningUse';
import { type ListName, listNames } from '../../schema/listNames';
import { readPages } from '../reports/readWindow';
import { readMask, readMaskOrNone, rightBits } from '../readMask';
import type { HubConnection } from '../sp';
import { quoted } from '../wire';
import { withoutMetadata } from '../withoutMetadata';
import {
  type DraftRow,
  learningColumns,
  type LibraryEntry,
  type LibraryRow,
  toApproval,
  toCheck,
  toDraft,
  toLibraryEntry,
  toUse,
  type UseRow,
  type WordRow
} from './learningRows';

/** The library's rows, whoever vouches for them. */
export async function readLibrary(connection: HubConnection): Promise<readonly LibraryEntry[]> {
  const rows = await allRows<LibraryRow>(connection, listNames.learningRecords, learningColumns.library);
  return Promise.all(rows.map(toLibraryEntry));
}

/** Every word of the operational leads. */
export async function readApprovals(connection: HubConnection): Promise<readonly LearningApproval[]> {
  const rows = await allRows<WordRow>(connection, listNames.learningApprovals, learningColumns.approvals, ['Author']);
  return rows.map(toApproval);
}

/** The operational leads' words on one record. */
export async function readApprovalsOf({ sp }: HubConnection, key: string): Promise<readonly LearningApproval[]> {
  const rows: WordRow[] = await sp.web.lists
    .getByTitle(listNames.learningApprovals)
    .items.select(...learningColumns.approvals)
    .expand('Author')
    .filter(`LearningKey eq ${quoted(key)}`)
    .top(5000)();
  return rows.map(toApproval);
}

/** Every word of the checkers. */
export async function readChecks(connection: HubConnection): Promise<readonly LearningCheck[]> {
  const rows = await allRows<WordRow>(connection, listNames.learningChecks, learningColumns.checks, ['Author']);
  return rows.map(toCheck);
}

/** Everything people did with learning. */
export async function readUses(connection: HubConnection): Promise<readonly LearningUse[]> {
  const rows = await allRows<UseRow>(connection, listNames.learningUses, learningColumns.uses, ['Author']);
  return rows.flatMap(toUse);
}

/** Themes that the reader follows. */
export async function readFollowedThemes({ sp }: HubConnection): Promise<readonly string[]> {
  const kind: LearningUseKind = 'Follows theme';
  const [me, rows]: [{ Id: number }, UseRow[]] = await Promise.all([
    sp.web.currentUser.select('Id')(),
    sp.web.lists
      .getByTitle(listNames.learningUses)
      .items.select(...learningColumns.uses)
      .expand('Author')
      .filter(`Kind eq ${quoted(kind)}`)
      .top(5000)()
  ]);
  return followedThemes(standingUses(rows.flatMap(toUse)), me.Id);
}

/** Every draft, the latest first, with the etag that a change of it needs. */
export async function readDrafts({ sp }: HubConnection): Promise<readonly LearningDraft[]> {
  const rows: DraftRow[] = [];
  const items = sp.web.lists.getByTitle(listNames.learningDrafts).items;
  for await (const page of items
    .select(...learningColumns.drafts)
    .expand('Author', 'Editor')
    .top(2000)) {
    rows.push(...page);
  }
  const drafts = await Promise.all(rows.map(toDraft));
  return drafts.sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : b.id - a.id));
}

/** What the reader may do with learning, as the site's own rights have it. */
export async function readLearningRights({ sp }: HubConnection): Promise<LearningRights> {
  const [records, drafts, checks, approvals, uses, me]: [number, number, number, number, number, { Id: number }] =
    await Promise.all([
      readMask(sp, listNames.learningRecords),
      readMaskOrNone(sp, listNames.learningDrafts),
      readMaskOrNone(sp, listNames.learningChecks),
      readMaskOrNone(sp, listNames.learningApprovals),
      readMaskOrNone(sp, listNames.learningUses),
      sp.web.currentUser.select('Id')()
    ]);
  const { viewItems, addItems, editItems } = rightBits;
  return {
    userId: me.Id,
    seesDrafts: (drafts & viewItems) !== 0,
    mayDraft: (drafts & addItems) !== 0,
    mayEdit: (drafts & editItems) !== 0,
    mayCheck: (checks & addItems) !== 0,
    mayApprove: (approvals & addItems) !== 0,
    mayPublish: (records & editItems) !== 0,
    mayUse: (uses & addItems) !== 0
  };
}

async function allRows<Row>(
  { sp }: HubConnection,
  list: ListName,
  columns: readonly string[],
  expanded: readonly string[] = []
): Promise<Row[]> {
  const rows: Row[] = [];
  const items = (): ReturnType<ReturnType<typeof sp.web.lists.getByTitle>['items']['select']> =>
    sp.web.lists
      .getByTitle(list)
      .using(withoutMetadata)
      .items.select(...columns)
      .expand(...expanded);
  for await (const page of readPages<Row>(items)) rows.push(...page);
  return rows;
}
