import { ServerClock } from './ServerClock';

describe('ServerClock', () => {
  it("gives the UK day of the server's instant", () => {
    const clock = new ServerClock();
    clock.note('Sun, 30 Jun 2024 23:30:00 GMT');
    expect(clock.now()).toEqual({ at: '2024-06-30T23:30:00.000Z', today: '2024-07-01' });
  });

  it('keeps the last time it was told when an answer has none', () => {
    const clock = new ServerClock();
    clock.note('Mon, 05 Jan 2026 10:00:00 GMT');
    clock.note(undefined);
    clock.note('not a date');
    expect(clock.now().today).toBe('2026-01-05');
  });

  it('refuses to guess before the server has spoken', () => {
    expect(() => new ServerClock().now()).toThrow(expect.objectContaining({ code: 'unavailable' }));
  });
});
