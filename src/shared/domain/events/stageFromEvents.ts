import type { IsoDate } from '../dates/IsoDate';
import type { AgreedDate, ComplaintStage } from '../stages/ComplaintStage';
import { withoutAbsent } from '../withoutAbsent';
import { freezesFrom } from './freezesFrom';
import { byDay, standingEvents } from './orderOfEvents';
import type { StageEvent } from './StageEvent';

/**
 * A stage as its log of events leaves it. The order of the array plays no part, and an entry given twice counts once:
 * dates follow the last word entered on them, everything else the days the events are about.
 * What the log does not speak of stays as in `base`.
 * @param base the stage as it was before its log began, for example as imported; an empty log gives it back
 * @param events give only those of the days up to one to see the stage as it stood on that day
 * @see docs/decisions on the event log
 */
export function stageFromEvents(base: ComplaintStage, events: readonly StageEvent[]): ComplaintStage {
  const entered = standingEvents(events);
  if (entered.length === 0) return base;
  const inOrder = [...entered].sort(byDay);
  const last = entered[entered.length - 1]?.recordedAt ?? '';
  return withoutAbsent({
    ...base,
    ...datesFrom(base, entered),
    freezes: freezesFrom(base.freezes, inOrder),
    extension: extensionFrom(base.extension, inOrder),
    ...closingFrom(base, inOrder),
    modifiedAt: last > base.modifiedAt ? last : base.modifiedAt
  });
}

/** The dates of clock events: the last word entered on each counts. */
function datesFrom(
  base: ComplaintStage,
  entered: readonly StageEvent[]
): Pick<ComplaintStage, 'events' | 'receivedOn' | 'openedOn'> {
  const events = { ...base.events };
  for (const entry of entered) {
    if (entry.type === 'happened' || entry.type === 'date_corrected') events[entry.event] = entry.on;
    if (entry.type === 'statement_reagreed') events.statement_agreed_on = entry.on;
  }
  const receivedOn = events.received_on ?? base.receivedOn;
  return {
    events,
    receivedOn,
    // A stage that opened with the receipt opened on whatever day that was.
    openedOn: base.openedOn === base.receivedOn ? receivedOn : base.openedOn
  };
}

/** The extension in force with those it replaced: each removal takes away the one before it. */
function extensionFrom(
  before: ComplaintStage['extension'],
  inOrder: readonly StageEvent[]
): ComplaintStage['extension'] {
  const { earlier = [], ...last } = before ?? { newDue: '' };
  const agreed: AgreedDate[] = before ? [...earlier, last] : [];
  for (const entry of inOrder) {
    if (entry.type === 'extension_removed') agreed.pop();
    if (entry.type === 'extended') {
      agreed.push(withoutAbsent({ newDue: entry.newDue, recordedOn: entry.on, reason: entry.reason }));
    }
  }
  const inForce = agreed.pop();
  return inForce && withoutAbsent({ ...inForce, earlier: agreed.length > 0 ? agreed : undefined });
}

/** Closed as of the last closing, unless the stage was reopened since. */
function closingFrom(
  { closedOn, closureType }: ComplaintStage,
  inOrder: readonly StageEvent[]
): Pick<ComplaintStage, 'closedOn' | 'closureType'> {
  let closing: { on: IsoDate | undefined; type: ComplaintStage['closureType'] } = { on: closedOn, type: closureType };
  for (const entry of inOrder) {
    if ((closing.on ?? '') > entry.on) continue;
    if (entry.type === 'closed') closing = { on: entry.on, type: entry.closureType };
    if (entry.type === 'reopened') closing = { on: undefined, type: undefined };
  }
  return { closedOn: closing.on, closureType: closing.type };
}
