import type { StageEntry } from '../../domain/events/StageEvent';
import { isIsoDate } from '../../domain/dates/ordinals';
import { clockEvents } from '../../domain/processRules/ProcessRule';
import { closureTypes } from '../../domain/stages/ComplaintStage';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { readOneOf } from '../wire';

type Told = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const day = (value: unknown): string | undefined => (typeof value === 'string' && isIsoDate(value) ? value : undefined);

/** What each kind of entry needs besides its day; absent where something of it is missing. */
const readers: { [T in StageEntry['type']]: (on: string, told: Told) => StageEntry | undefined } = {
  happened: (on, told) => {
    const event = readOneOf(clockEvents, text(told.event));
    return event && { type: 'happened', on, event };
  },
  date_corrected: (on, told) => {
    const [event, was] = [readOneOf(clockEvents, text(told.event)), day(told.was)];
    return event && was ? { type: 'date_corrected', on, event, was, reason: text(told.reason) } : undefined;
  },
  statement_reagreed: (on, told) => {
    const was = day(told.was);
    return was === undefined ? undefined : { type: 'statement_reagreed', on, was };
  },
  frozen: (on, told) => ({ type: 'frozen', on, reason: text(told.reason), reviewOn: day(told.reviewOn) }),
  resumed: (on) => ({ type: 'resumed', on }),
  extended: (on, told) => {
    const newDue = day(told.newDue);
    return newDue === undefined ? undefined : { type: 'extended', on, newDue, reason: text(told.reason) };
  },
  extension_removed: (on, told) => ({ type: 'extension_removed', on, reason: text(told.reason) }),
  closed: (on, told) => {
    const closureType = readOneOf(closureTypes, text(told.closureType));
    return closureType && { type: 'closed', on, closureType };
  },
  reopened: (on, told) => ({ type: 'reopened', on, reason: text(told.reason) }),
  struck_out: (on, told) => {
    const strikes = text(told.strikes);
    return strikes === undefined ? undefined : { type: 'struck_out', on, strikes, reason: text(told.reason) };
  }
};

/** Reads what an act put into its stage's log; what is no entry that the hub knows is left out. */
export function readStageEntries(found: unknown): readonly StageEntry[] {
  if (!Array.isArray(found)) return [];
  return found.flatMap((one: unknown): StageEntry[] => {
    if (typeof one !== 'object' || one === null) return [];
    const told: Told = { ...one };
    const type = Object.keys(readers).find((key): key is StageEntry['type'] => key === told.type);
    const on = day(told.on);
    const entry = type === undefined || on === undefined ? undefined : readers[type](on, told);
    return entry === undefined ? [] : [withoutAbsent(entry)];
  });
}
