import fc from 'fast-check';
import type { IsoDate } from '../dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import { processes, stageCodes } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage } from './builders';

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** For tests: up to forty open stages of every kind as they may stand on a day, some unassigned, paused, extended or answered. */
export function someStages(today: IsoDate): fc.Arbitrary<ComplaintStage[]> {
  const on = (ago: number): IsoDate => fromOrdinal(toOrdinal(today) - ago);
  return fc
    .array(
      fc.record({
        process: fc.constantFrom(...processes.filter((process) => process !== 'ANY')),
        stage: fc.constantFrom(...stageCodes),
        team: fc.constantFrom('Team West', 'Team East', 'Team 10', 'Team 9', ''),
        service: fc.constantFrom("Children's services", 'Adults', ''),
        officer: optional(
          fc.constantFrom({ id: 7, name: 'Ines Quill' }, { id: 8, name: 'Tomas Brandling' }, { id: 9, name: '' })
        ),
        daysAgo: fc.integer({ min: 0, max: 60 }),
        frozenAgo: optional(fc.integer({ min: 0, max: 20 })),
        extendedBy: optional(fc.integer({ min: 1, max: 60 })),
        answered: fc.boolean()
      }),
      { maxLength: 40 }
    )
    .map((rows) =>
      rows.map(({ daysAgo, frozenAgo, extendedBy, answered, ...fields }, index) =>
        aStage({
          ...fields,
          id: index + 1,
          reference: `CH-2024-${String((index * 7) % 41).padStart(4, '0')}`,
          receivedOn: on(daysAgo),
          events: {
            s2_requested_on: on(daysAgo),
            s3_requested_on: on(daysAgo),
            ...(answered && { response_sent_on: on(0) })
          },
          freezes: frozenAgo === undefined ? [] : [{ frozenOn: on(frozenAgo) }],
          extension: extendedBy === undefined ? undefined : { newDue: on(-extendedBy) }
        })
      )
    );
}
