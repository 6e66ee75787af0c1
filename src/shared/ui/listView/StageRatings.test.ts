import { HubError } from '../../domain/errors';
import { aStage, ruleOf } from '../../domain/testing/builders';
import { StageRatings } from './StageRatings';

const time = { at: '2024-01-17T09:00:00Z', today: '2024-01-17' };

describe('the ratings of the rows of a list', () => {
  it('are asked for in one request for what is drawn in one go, and are those of the board', async () => {
    const asked: (readonly number[])[] = [];
    const ratings = new StageRatings({
      rulebook: () => Promise.resolve({ rules: [ruleOf('P04')], holidays: [] }),
      stagesById: (ids) => {
        asked.push(ids);
        return Promise.resolve({ stages: ids.filter((id) => id !== 3).map((id) => aStage({ id })), time });
      }
    });
    const [first, again, hidden] = await Promise.all([ratings.of(1), ratings.of(1), ratings.of(3)]);
    expect(first?.row.rating).toMatchObject({ status: 'red', reason: 'overdue', remaining: -1 });
    expect(again).toBe(first);
    expect(hidden).toBeUndefined();
    await ratings.of(2);
    expect(asked).toEqual([[1, 3], [2]]);
  });

  it('are asked for anew after a failure', async () => {
    let down = true;
    const ratings = new StageRatings({
      rulebook: () =>
        down
          ? Promise.reject(new HubError('unavailable', 'down'))
          : Promise.resolve({ rules: [ruleOf('P04')], holidays: [] }),
      stagesById: (ids) => Promise.resolve({ stages: ids.map((id) => aStage({ id })), time })
    });
    await expect(ratings.of(1)).rejects.toThrow('down');
    down = false;
    expect((await ratings.of(1))?.row.stage.id).toBe(1);
  });
});
