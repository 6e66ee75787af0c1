import { type ActionItem, actionStatuses } from '../../domain/registers/ActionItem';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { readDate, readOneOf, readText, type Wire, writeDate, writeText } from '../wire';

const texts = [
  'ActionKey',
  'Reference',
  'Source',
  'Category',
  'ActionText',
  'Team',
  'Service',
  'RaisedDate',
  'DueDate',
  'Status',
  'DoneDate',
  'VerifiedDate'
] as const;

/** A row of Actions as it comes over the wire. */
export type ActionItemRow = Record<(typeof texts)[number], Wire<string>> & {
  Id: number;
};

/** A row as it is written; `null` clears a column. */
export type ActionItemUpdate = Readonly<Record<string, Wire<string | number | boolean> | readonly string[]>>;

/** What to `$select`. */
export const actionItemColumns: readonly (keyof ActionItemRow)[] = ['Id', ...texts];

/** Reads a row. */
export function toActionItem(row: ActionItemRow): ActionItem {
  return withoutAbsent<ActionItem>({
    key: readText(row.ActionKey),
    reference: readText(row.Reference),
    source: readText(row.Source),
    category: readText(row.Category),
    action: readText(row.ActionText),
    team: readText(row.Team),
    service: readText(row.Service),
    raisedOn: readDate(row.RaisedDate),
    dueOn: readDate(row.DueDate),
    status: readOneOf(actionStatuses, row.Status) ?? 'Not started',
    doneOn: readDate(row.DoneDate),
    verifiedOn: readDate(row.VerifiedDate)
  });
}

/** The whole row of an action, new or changed. */
export function toActionItemUpdate(item: ActionItem): ActionItemUpdate {
  return {
    Title: item.key,
    ActionKey: item.key,
    Reference: writeText(item.reference),
    Source: writeText(item.source),
    Category: writeText(item.category),
    ActionText: writeText(item.action),
    Team: writeText(item.team),
    Service: writeText(item.service),
    RaisedDate: writeDate(item.raisedOn),
    DueDate: writeDate(item.dueOn),
    Status: item.status,
    DoneDate: writeDate(item.doneOn),
    VerifiedDate: writeDate(item.verifiedOn)
  };
}
