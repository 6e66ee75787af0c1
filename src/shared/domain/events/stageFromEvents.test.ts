import fc from 'fast-check';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import { calculateClock } from '../clocks/calculateClock';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage, ruleOf } from '../testing/builders';
import { stageFromEvents } from './stageFromEvents';
import type { StageEvent } from './StageEvent';

type Entered = StageEvent extends infer E
  ? E extends StageEvent
    ? Omit<E, 'id' | 'recordedAt' | 'by'>
    : never
  : never;
const ines = { id: 7, name: 'Ines Quill' };

/** Entries made one after the other, a minute apart, each about its own day. */
function log(...entries: Entered[]): StageEvent[] {
  return entries.map((entry, at) => ({
    ...entry,
    id: `entry-${at}`,
    recordedAt: `2024-06-01T09:${String(at).padStart(2, '0')}:00.000Z`,
    by: ines
  }));
}
function told(base: Partial<ComplaintStage>, ...entries: Entered[]): ComplaintStage {
  return stageFromEvents(aStage(base), log(...entries));
}

describe('a stage from its events', () => {
  it('is the base itself while nothing is entered', () => {
    const base = aStage();
    expect(stageFromEvents(base, [])).toBe(base);
  });

  it('has the day of each clock event, and when it last changed', () => {
    const stage = told({}, { type: 'happened', event: 'acknowledged_on', on: '2024-01-04' });
    expect(stage).toEqual(
      aStage({ events: { acknowledged_on: '2024-01-04' }, modifiedAt: '2024-06-01T09:00:00.000Z' })
    );
  });

  it('follows the last word on a date, and moves the receipt and the opening with it', () => {
    const stage = told(
      {},
      { type: 'date_corrected', event: 'received_on', was: '2024-01-02', on: '2024-01-08' },
      { type: 'date_corrected', event: 'received_on', was: '2024-01-08', on: '2024-01-05' }
    );
    expect(stage).toMatchObject({
      receivedOn: '2024-01-05',
      openedOn: '2024-01-05',
      events: { received_on: '2024-01-05' }
    });
    expect(
      told(
        { openedOn: '2024-03-01', stage: 'S2' },
        { type: 'date_corrected', event: 'received_on', was: '2024-01-02', on: '2024-01-05' }
      ).openedOn
    ).toBe('2024-03-01');
  });

  it('is counted from the day the statement was agreed again, and so is the drift clock', () => {
    const calendar = createCalendar(bankHolidays);
    const stage = told(
      { stage: 'S2', events: { s2_requested_on: '2025-02-10' } },
      { type: 'statement_reagreed', was: '2025-03-03', on: '2025-03-10' },
      { type: 'happened', event: 'io_ip_appointed_on', on: '2025-02-17' }
    );
    expect(calculateClock(ruleOf('P07'), stage, calendar, '2025-03-20')).toMatchObject({
      start: '2025-03-10',
      due: '2025-04-14'
    });
    expect(calculateClock(ruleOf('P05'), stage, calendar, '2025-03-20')).toMatchObject({
      stop: '2025-03-10',
      elapsed: 20
    });
  });

  it('pairs pauses and resumes by their days, whichever was entered first', () => {
    const stage = told(
      {},
      { type: 'resumed', on: '2024-01-15' },
      { type: 'frozen', on: '2024-02-01', reason: 'Court proceedings', reviewOn: '2024-03-01' },
      { type: 'frozen', on: '2024-01-08' }
    );
    expect(stage.freezes).toEqual([
      { frozenOn: '2024-01-08', resumedOn: '2024-01-15' },
      { frozenOn: '2024-02-01', reason: 'Court proceedings', reviewOn: '2024-03-01' }
    ]);
  });

  it('resumes before it pauses again on one day, and pauses before it resumes', () => {
    const again = told(
      {},
      { type: 'frozen', on: '2024-01-08' },
      { type: 'frozen', on: '2024-01-15' },
      { type: 'resumed', on: '2024-01-15' }
    );
    expect(again.freezes).toEqual([{ frozenOn: '2024-01-08', resumedOn: '2024-01-15' }, { frozenOn: '2024-01-15' }]);
    const undone = told({}, { type: 'resumed', on: '2024-01-08' }, { type: 'frozen', on: '2024-01-08' });
    expect(undone.freezes).toEqual([{ frozenOn: '2024-01-08', resumedOn: '2024-01-08' }]);
  });

  it('lets a pause within a pause take its place, so that only the last may run', () => {
    const stage = told(
      { freezes: [{ frozenOn: '2024-01-08', reason: 'Awaiting consent' }] },
      { type: 'frozen', on: '2024-01-15', reason: 'Police investigation' }
    );
    expect(stage.freezes).toEqual([
      { frozenOn: '2024-01-08', resumedOn: '2024-01-15', reason: 'Awaiting consent' },
      { frozenOn: '2024-01-15', reason: 'Police investigation' }
    ]);
  });

  it('ends the pause of an import, and keeps those that were over', () => {
    const stage = told(
      { freezes: [{ frozenOn: '2024-01-04', resumedOn: '2024-01-05' }, { frozenOn: '2024-01-08' }] },
      { type: 'resumed', on: '2024-01-12' },
      { type: 'resumed', on: '2024-01-19' }
    );
    expect(stage.freezes.map(({ resumedOn }) => resumedOn)).toEqual(['2024-01-05', '2024-01-12']);
  });

  it('gives the date back when an extension is removed: that of the extension before it, then the rule’s own', () => {
    const extended: Entered[] = [
      { type: 'extended', on: '2024-01-10', newDue: '2024-01-23', reason: 'Complexity' },
      { type: 'extended', on: '2024-01-18', newDue: '2024-01-30' }
    ];
    expect(told({}, ...extended).extension).toEqual({
      newDue: '2024-01-30',
      recordedOn: '2024-01-18',
      earlier: [{ newDue: '2024-01-23', recordedOn: '2024-01-10', reason: 'Complexity' }]
    });
    expect(told({}, { type: 'extension_removed', on: '2024-01-19' }, ...extended).extension).toEqual({
      newDue: '2024-01-23',
      recordedOn: '2024-01-10',
      reason: 'Complexity'
    });
    const removed: Entered = { type: 'extension_removed', on: '2024-01-19' };
    expect(told({ extension: { newDue: '2024-01-30' } }, removed)).not.toHaveProperty('extension');
    expect(told({}, ...extended, removed, removed, removed)).not.toHaveProperty('extension');
  });

  it('is closed as of the last closing, and open again once reopened', () => {
    const closed: Entered = { type: 'closed', on: '2024-01-16', closureType: 'Withdrawn' };
    const reopened: Entered = { type: 'reopened', on: '2024-01-22' };
    expect(told({}, closed)).toMatchObject({ closedOn: '2024-01-16', closureType: 'Withdrawn' });
    expect(told({}, reopened, closed)).not.toHaveProperty('closedOn');
    expect(told({}, reopened, closed)).not.toHaveProperty('closureType');
    expect(told({}, { type: 'closed', on: '2024-02-01', closureType: 'Responded' }, reopened, closed)).toMatchObject({
      closedOn: '2024-02-01',
      closureType: 'Responded'
    });
    expect(told({ closedOn: '2024-02-05', closureType: 'Merged' }, reopened).closedOn).toBe('2024-02-05');
  });

  it('forgets what was struck out, and remembers it when the striking was struck out', () => {
    const events = log(
      { type: 'happened', event: 'acknowledged_on', on: '2024-01-03' },
      { type: 'happened', event: 'acknowledged_on', on: '2024-01-04' },
      { type: 'struck_out', on: '2024-01-05', strikes: 'entry-1' },
      { type: 'struck_out', on: '2024-01-05', strikes: 'entry-2' }
    );
    const acknowledged = (entries: number): string | undefined =>
      stageFromEvents(aStage(), events.slice(0, entries)).events.acknowledged_on;
    expect([1, 2, 3, 4].map(acknowledged)).toEqual(['2024-01-03', '2024-01-04', '2024-01-03', '2024-01-04']);
  });
});

const start = toOrdinal('2024-01-02');
const day = fc.integer({ min: 0, max: 60 }).map((after) => fromOrdinal(start + after));
const clockEvent = fc.constantFrom('received_on', 'acknowledged_on', 'statement_agreed_on', 'response_sent_on');
const anything: fc.Arbitrary<Entered> = fc.oneof(
  fc.record({ type: fc.constant('happened'), on: day, event: clockEvent }),
  fc.record({ type: fc.constant('date_corrected'), on: day, was: day, event: clockEvent }),
  fc.record({ type: fc.constant('statement_reagreed'), on: day, was: day }),
  fc.record({ type: fc.constant('frozen'), on: day }),
  fc.record({ type: fc.constant('resumed'), on: day }),
  fc.record({ type: fc.constant('extended'), on: day, newDue: day }),
  fc.record({ type: fc.constant('extension_removed'), on: day }),
  fc.record({ type: fc.constant('closed'), on: day, closureType: fc.constantFrom('Responded', 'Withdrawn') }),
  fc.record({ type: fc.constant('reopened'), on: day }),
  fc.record({ type: fc.constant('struck_out'), on: day, strikes: fc.nat(11).map((at) => `entry-${at}`) })
);
const logs = fc.array(anything, { maxLength: 12 }).map((entries) => log(...entries));
const shuffledLogs = logs.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))
);

describe('any log of a stage', () => {
  it('tells the same stage in any order, and when entries come twice', () => {
    fc.assert(
      fc.property(shuffledLogs, ([events, shuffled]) => {
        const stage = stageFromEvents(aStage(), events);
        expect(stageFromEvents(aStage(), shuffled)).toEqual(stage);
        expect(stageFromEvents(aStage(), [...shuffled, ...events])).toEqual(stage);
      }),
      { numRuns: 500 }
    );
  });

  it('leaves pauses in order and apart, with at most the last still running', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const { freezes } = stageFromEvents(aStage(), events);
        freezes.forEach((freeze, at) => {
          const next = freezes[at + 1];
          if (next) expect((freeze.resumedOn ?? '9999') <= next.frozenOn).toBe(true);
          if (freeze.resumedOn !== undefined) expect(freeze.resumedOn >= freeze.frozenOn).toBe(true);
        });
      }),
      { numRuns: 500 }
    );
  });

  it('tells the same stage whoever entered what first, where no two entries speak of one day or one date', () => {
    const apart = fc
      .uniqueArray(
        anything.filter(({ type }) => type !== 'struck_out'),
        {
          maxLength: 12,
          selector: (entry) => entry.on
        }
      )
      .map((entries) => {
        const spoken = new Set<string>();
        return entries.filter((entry) => {
          const date = 'event' in entry ? entry.event : entry.type === 'statement_reagreed' && 'statement_agreed_on';
          return date === false || (!spoken.has(date) && spoken.add(date));
        });
      });
    fc.assert(
      fc.property(
        apart.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }))
        ),
        ([entries, shuffled]) => {
          expect(stageFromEvents(aStage(), log(...shuffled))).toEqual(stageFromEvents(aStage(), log(...entries)));
        }
      ),
      { numRuns: 500 }
    );
  });
});
