import { HubError, type HubErrorCode } from '../../src/shared/domain/errors';
import { patiently } from './patience';

function failing(
  times: number,
  code: HubErrorCode,
  retryAfter?: number
): { calls: () => number; what: () => Promise<void> } {
  let calls = 0;
  return {
    calls: () => calls,
    what: async () => {
      calls += 1;
      if (calls <= times) throw new HubError(code, 'no', undefined, retryAfter);
      await Promise.resolve();
    }
  };
}
const nothing = (): Promise<void> => Promise.resolve();

describe('patiently', () => {
  const waits: number[] = [];
  const patience = { tries: 9, firstWaitSeconds: 0.5, wait: async (seconds: number) => void waits.push(seconds) };
  beforeEach(() => (waits.length = 0));

  it('waits twice as long each time, up to half a minute', async () => {
    await patiently(failing(8, 'unavailable').what, nothing, patience);
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 30, 30]);
  });

  it('waits as long as the site asks', async () => {
    await patiently(failing(2, 'throttled', 120).what, nothing, patience);
    expect(waits).toEqual([120, 120]);
  });

  it('gives up after the last try', async () => {
    const { calls, what } = failing(99, 'unavailable');
    await expect(patiently(what, nothing, patience)).rejects.toMatchObject({ code: 'unavailable' });
    expect(calls()).toBe(9);
  });

  it.each(['forbidden', 'not-found', 'not-provisioned'] as const)(
    'does not wait for what cannot pass: %s',
    async (code) => {
      const { calls, what } = failing(1, code);
      await expect(patiently(what, nothing, patience)).rejects.toMatchObject({ code });
      expect(calls()).toBe(1);
      expect(waits).toEqual([]);
    }
  );

  it('looks again before each further try', async () => {
    let looks = 0;
    await patiently(failing(3, 'throttled').what, async () => void (looks += 1), patience);
    expect(looks).toBe(3);
  });
});
