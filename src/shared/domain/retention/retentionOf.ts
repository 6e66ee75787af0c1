import { addMonths } from '../dates/addMonths';
import type { IsoDate } from '../dates/IsoDate';
import { HubError } from '../errors';
import type { KeptRecord, RetentionRule } from './retentionRules';

/** A record as far as its keeping goes. */
export interface Kept {
  record: KeptRecord;
  /** The day the rule counts from: absent while the case is open, or nothing was reported. */
  from?: IsoDate;
  /** An inquiry or a claim forbids to destroy it, whatever its age. */
  hold: boolean;
}

/** Until when a record is kept, and why. */
export interface Retention {
  rule: RetentionRule;
  /** The last day it is kept; absent while nothing is counted yet. */
  keepUntil?: IsoDate;
  /** `kept`: not yet over. `due`: over, so that two people may decide. `held`: over or not, nothing may be destroyed. */
  state: 'kept' | 'due' | 'held';
}

/**
 * Until when a record is kept by the rules of the council.
 * @param today UK day
 * @throws HubError `invalid` when no rule is about such records
 * @see domain.md 16.4
 */
export function retentionOf({ record, from, hold }: Kept, rules: readonly RetentionRule[], today: IsoDate): Retention {
  const rule = rules.find((candidate) => candidate.record === record);
  if (!rule) throw new HubError('invalid', 'There is no rule for how long such records are kept.');
  const keepUntil = from === undefined ? undefined : addMonths(from, rule.months);
  const isOver = keepUntil !== undefined && keepUntil < today;
  return { rule, ...(keepUntil !== undefined && { keepUntil }), state: hold ? 'held' : isOver ? 'due' : 'kept' };
}
