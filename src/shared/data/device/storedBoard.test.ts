import type { StageChanges } from '../../domain/board/BoardRepository';
import { aStage } from '../../domain/testing/builders';
import { compacted, toStoredBoard, toStoredChanges } from './keepBoard';
import { readStoredBoard } from './storedBoard';

const rulebook = { rules: [], holidays: [], version: 'v1' };
const time = { at: '2024-01-10T09:00:00Z', today: '2024-01-10' };
const whole = toStoredBoard('site', {
  stages: [1, 2, 3].map((id) => aStage({ id, reference: `CH-${id}`, outcome: id === 3 ? 'Upheld' : undefined })),
  rulebook,
  time,
  token: 't0'
});
const changes = (given: Partial<StageChanges>): StageChanges => ({
  changed: [],
  removed: [],
  time: { at: '2024-01-11T09:00:00Z', today: '2024-01-11' },
  token: 't1',
  reload: false,
  ...given
});

describe('a stored board', () => {
  test('is the whole with every change since, as of the last', () => {
    const log = [
      changes({ changed: [aStage({ id: 2, team: 'Team East', reasonForDelay: 'Typed' }), aStage({ id: 4 })] }),
      changes({ changed: [aStage({ id: 3, closedOn: '2024-01-11' })], removed: [1], token: 't2' })
    ].map((one) => toStoredChanges('site', one));
    const copy = readStoredBoard(whole, log);
    expect(copy.stages.map(({ id, team }) => [id, team])).toEqual([
      [2, 'Team East'],
      [4, 'Team West']
    ]);
    expect(copy).toMatchObject({ token: 't2', partial: [2], rulebook, time: { today: '2024-01-11' } });
    expect(readStoredBoard(compacted(whole, log), [])).toEqual(copy);
  });

  test('knows which of its stages have to be read again, until they have been', () => {
    expect(readStoredBoard(whole, []).partial).toEqual([3]);
    const log = [toStoredChanges('site', changes({ changed: [aStage({ id: 3 })] }))];
    expect(readStoredBoard(whole, log).partial).toEqual([]);
  });
});
