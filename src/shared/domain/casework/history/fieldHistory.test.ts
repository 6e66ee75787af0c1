import fc from 'fast-check';
import {
  caseHistory,
  type FieldValue,
  type FieldValues,
  type RowEdit,
  rowEdits,
  type RowVersion
} from './fieldHistory';

const by = { id: 4, name: 'Ada Archer' };
const version = (number: number, values: FieldValues, at = `2026-11-${10 + number}T09:00:00Z`): RowVersion => ({
  number,
  at,
  by,
  values
});

const value: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.constantFrom<FieldValue>('Team East', 'Team West', true, false, 3, ['MP enquiry'], ['MP enquiry', 'Media']),
  fc.constantFrom('2026-01-05', '2026-01-06').map((day) => ({ day })),
  fc.integer({ min: 1, max: 3 }).map((id) => ({ id, name: `Person ${id}` }))
);
const values = fc.dictionary(fc.constantFrom('Team', 'Received', 'Officer', 'Needs care'), value, {
  noNullPrototype: true
});
const versions = fc
  .array(values, { minLength: 1, maxLength: 8 })
  .map((each) => each.map((one, at) => version(at + 1, one)));

/** Does each edit again, the oldest first. */
function replay(start: FieldValues, edits: readonly RowEdit[]): FieldValues {
  const state = new Map(Object.entries(start));
  for (const { changes } of [...edits].reverse()) {
    for (const { field, before, after } of changes) {
      expect(before).toEqual(state.get(field));
      if (after === undefined) state.delete(field);
      else state.set(field, after);
    }
  }
  return Object.fromEntries(state);
}

describe('who changed what', () => {
  it('is told for each field that changed, with what it held before, the newest first', () => {
    const edits = rowEdits([
      version(1, { Team: 'Team East', Received: { day: '2026-11-02' } }),
      version(2, { Team: 'Team West', Received: { day: '2026-11-02' } }),
      version(3, { Team: 'Team West', Risk: 'High' })
    ]);
    expect(edits.map(({ number, changes }) => [number, changes])).toEqual([
      [
        3,
        [
          { field: 'Received', before: { day: '2026-11-02' } },
          { field: 'Risk', after: 'High' }
        ]
      ],
      [2, [{ field: 'Team', before: 'Team East', after: 'Team West' }]],
      [
        1,
        [
          { field: 'Received', after: { day: '2026-11-02' } },
          { field: 'Team', after: 'Team East' }
        ]
      ]
    ]);
  });

  it('leaves out what changed nothing, as somebody who changed their name', () => {
    const first = version(1, { Officer: { id: 7, name: 'Bo Brown' } });
    expect(rowEdits([first, version(2, { Officer: { id: 7, name: 'Bo Black' } })])).toHaveLength(1);
  });

  it('gives the newest version when it is done again from the oldest', () => {
    fc.assert(
      fc.property(versions, (each) => {
        const [oldest, newest] = [each[0], each[each.length - 1]];
        expect(replay({}, rowEdits(each))).toEqual(newest?.values);
        // The same in whatever order the versions come.
        expect(rowEdits([...each].reverse())).toEqual(rowEdits(each));
        // Without the oldest ones, from the oldest that is left.
        const kept = each.map((one) => ({ ...one, number: one.number + 5 }));
        expect(replay(oldest?.values ?? {}, rowEdits(kept))).toEqual(newest?.values);
      })
    );
  });
});

describe('the history of a case', () => {
  const complaint = { kind: 'complaint' } as const;
  const stage = { kind: 'stage', stage: 'S1' } as const;

  it('puts the edits of all its rows together, the newest first', () => {
    const { edits, isWhole } = caseHistory([
      { part: complaint, versions: [version(1, { Team: 'A' }), version(2, { Team: 'B' }, '2026-11-20T09:00:00Z')] },
      { part: stage, versions: [version(1, { Team: 'A' }), version(2, { Team: 'B' }, '2026-11-19T09:00:00Z')] }
    ]);
    expect(edits.map(({ part, number }) => [part.kind, number])).toEqual([
      ['complaint', 2],
      ['stage', 2],
      ['complaint', 1],
      ['stage', 1]
    ]);
    expect(isWhole).toBe(true);
  });

  it('says when the oldest versions are no longer kept', () => {
    const { edits, isWhole } = caseHistory([{ part: stage, versions: [version(9, { Team: 'A' })] }]);
    expect(edits).toEqual([]);
    expect(isWhole).toBe(false);
  });
});
