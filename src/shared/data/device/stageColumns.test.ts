import fc from 'fast-check';
import { fromOrdinal, toOrdinal } from '../../domain/dates/ordinals';
import { clockEvents, processes, stageCodes } from '../../domain/processRules/ProcessRule';
import { attentionReasons, closureTypes, type ComplaintStage } from '../../domain/stages/ComplaintStage';
import { aStage } from '../../domain/testing/builders';
import { delayReasons, freezeReasons } from '../../schema/codeLists';
import { withoutAbsent } from '../wire';
import { toKeptStage } from './keptStage';
import { packNumbers } from './packColumns';
import { packStages } from './packStages';
import { stageReader, unpackStages } from './readStages';

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const usual = fc.integer({ min: toOrdinal('2016-01-01'), max: toOrdinal('2029-12-31') });
// Typing errors give years like 0206 and 9024; they must come back as they were.
const anyYear = fc.integer({ min: toOrdinal('0001-01-01'), max: toOrdinal('9999-12-31') });
const days = fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: anyYear }).map(fromOrdinal);
const instants = fc
  .tuple(days, fc.integer({ min: 0, max: 86_399 }))
  .map(([day, second]) => `${day}T${new Date(second * 1000).toISOString().slice(11, 19)}Z`);
const texts = fc.oneof(fc.constantFrom('', 'Team West', 'Équipe 9', 'A'), fc.string());

const agreed = fc.record({
  newDue: days,
  recordedOn: optional(days),
  reason: optional(fc.constantFrom(...delayReasons))
});

/** Every field of a stage, so that a test of one added later does not compile without it. */
const fields: { [Field in keyof Required<ComplaintStage>]: fc.Arbitrary<ComplaintStage[Field]> } = {
  id: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  reference: texts,
  process: fc.constantFrom(...processes),
  stage: fc.constantFrom(...stageCodes),
  team: texts,
  service: texts,
  officer: optional(fc.integer({ min: 1, max: 70_000 }).map((id) => ({ id, name: '' }))),
  receivedOn: fc.oneof(days, fc.constant('')),
  openedOn: fc.oneof(days, fc.constant('')),
  events: fc.dictionary(fc.constantFrom(...clockEvents), days, { maxKeys: 6, noNullPrototype: true }),
  extension: optional(
    fc
      .tuple(agreed, optional(fc.array(agreed.map(withoutAbsent), { minLength: 1, maxLength: 2 })))
      .map(([last, earlier]) => withoutAbsent({ ...last, earlier }))
  ),
  freezes: fc.array(
    fc
      .record({
        frozenOn: days,
        resumedOn: optional(days),
        reason: optional(fc.constantFrom(...freezeReasons)),
        reviewOn: optional(days)
      })
      .map(withoutAbsent),
    { maxLength: 3 }
  ),
  closedOn: optional(days),
  closureType: optional(fc.constantFrom(...closureTypes)),
  // What people type does not come into columns.
  outcome: fc.constant(undefined),
  attention: fc.subarray([...attentionReasons]),
  reasonForDelay: optional(fc.constantFrom(...delayReasons)),
  modifiedAt: fc.oneof(instants, fc.constant(''))
};
const kept: fc.Arbitrary<ComplaintStage> = fc.record(fields).map(withoutAbsent);

describe('stages as columns', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 40 }), (stages) => {
        // As a device stores and reads them.
        expect(unpackStages(structuredClone(packStages(stages)))).toStrictEqual(stages);
      }),
      { numRuns: 150 }
    );
  });

  test('are read one by one as well', () => {
    const stages = [aStage({ id: 7, reference: 'CH-1' }), aStage({ id: 8, reference: '', team: 'Team East' })];
    const reader = stageReader(packStages(stages));
    expect([reader.count, reader.stageAt(1), reader.referenceAt(0), reader.teamAt(1), reader.openedAt(0)]).toEqual([
      2,
      stages[1],
      'CH-1',
      'Team East',
      '2024-01-02'
    ]);
  });

  test('take no more room than their numbers need', () => {
    expect(packNumbers([0, 255])).toBeInstanceOf(Uint8Array);
    expect(packNumbers([256])).toBeInstanceOf(Uint16Array);
    expect(packNumbers([65_536])).toBeInstanceOf(Int32Array);
    expect(packNumbers([-1])).toBeInstanceOf(Int32Array);
    expect(packNumbers([])).toHaveLength(0);
  });

  test('are refused when they do not belong together', () => {
    const columns = packStages([aStage()]);
    expect(() => unpackStages({ ...columns, references: 'CH' })).toThrow(RangeError);
    expect(() => unpackStages({ ...columns, id: new Uint8Array(2) })).toThrow(RangeError);
  });
});

describe('what a device keeps of a stage', () => {
  test('has no name and nothing that somebody typed', () => {
    const stage = aStage({
      officer: { id: 12, name: 'Ines Quill' },
      extension: {
        newDue: '2024-03-01',
        reason: 'Mother asked for Mx Vale',
        earlier: [{ newDue: '2024-02-01', reason: 'For Mx Vale' }]
      },
      freezes: [{ frozenOn: '2024-01-04', resumedOn: '2024-01-05', reason: 'Waiting for Mx Vale' }],
      reasonForDelay: 'Mx Vale was on leave',
      outcome: 'Upheld, letter to Mx Vale'
    });
    const { stage: left, partial } = toKeptStage(stage);
    expect(JSON.stringify(left)).not.toMatch(/Vale|Quill/);
    expect(partial).toBe(true);
    expect(left).toEqual({
      ...aStage({ officer: { id: 12, name: '' } }),
      extension: { newDue: '2024-03-01', earlier: [{ newDue: '2024-02-01' }] },
      freezes: [{ frozenOn: '2024-01-04', resumedOn: '2024-01-05' }]
    });
  });

  test.each([
    { outcome: 'Upheld' },
    { reasonForDelay: 'Long' },
    { freezes: [{ frozenOn: '2024-01-04', reason: 'x' }] }
  ])('is partial when it leaves out %j', (given) => expect(toKeptStage(aStage(given)).partial).toBe(true));

  test('is whole when every text is one of the lists', () => {
    fc.assert(
      fc.property(kept, (stage) => {
        expect(toKeptStage(stage)).toStrictEqual({ stage, partial: false });
      }),
      { numRuns: 100 }
    );
  });
});
