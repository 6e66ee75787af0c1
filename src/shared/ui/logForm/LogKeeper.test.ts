import { HubError } from '../../domain/errors';
import {
  type InvestigationLog,
  LogConflict,
  type LogDraft,
  type LogDraftStore,
  type LogRequest
} from '../../domain/logReports/InvestigationLog';
import { emptyLog, type LogContent } from '../../domain/logReports/LogContent';
import { mergeLog, withAnswers } from '../../domain/logReports/mergeLog';
import { LogKeeper } from './LogKeeper';

const aLog = (content: LogContent = emptyLog): InvestigationLog => ({
  reference: 'CH-2024-0001',
  stage: 'S1',
  team: 'Team West',
  service: 'Assessment and family support',
  progress: { status: 'Draft', officer: 2 },
  content,
  started: false,
  changedAt: '2024-01-18T10:00:00.000Z'
});

/** A device that keeps one report, or is full. */
function aDevice(isFull = false): LogDraftStore {
  let kept: LogDraft | undefined;
  return {
    read: () => kept,
    keep: (_reference, _stage, draft) => {
      if (!isFull) kept = draft;
      return !isFull;
    },
    remove: () => (kept = undefined),
    sweep: () => undefined
  };
}

interface Desk {
  device: LogDraftStore;
  sent: readonly LogRequest[];
  answers(next: 'well' | 'down' | 'lost'): void;
  has(): LogContent;
  write(values: Record<string, unknown>): void;
  waits(): readonly number[];
  open(): LogKeeper;
}

/** A site that takes, loses or refuses what it is sent, a device, and a clock that is moved by hand. */
function aDesk(device = aDevice()): Desk {
  let content: LogContent = emptyLog;
  let answer: 'well' | 'down' | 'lost' = 'well';
  let taken: string | undefined;
  let waiting: { ms: number; callback: () => void }[] = [];
  const sent: LogRequest[] = [];
  const down = (): HubError => new HubError('unavailable', 'Down');
  return {
    device,
    sent,
    answers: (next) => (answer = next),
    has: () => content,
    write: (values) => (content = withAnswers(content, values)),
    waits: () => waiting.map(({ ms }) => ms),
    open: () =>
      new LogKeeper(aLog(content), {
        device,
        now: () => '2024-01-18T11:00:00.000Z',
        newKey: () => String(sent.length),
        after: (ms, callback) => {
          const one = { ms, callback };
          waiting.push(one);
          return () => (waiting = waiting.filter((each) => each !== one));
        },
        site: {
          write: (request) => {
            sent.push(request);
            if (request.key === taken) return Promise.resolve(aLog(content));
            if (answer === 'down') return Promise.reject(down());
            const merged = mergeLog(request.base ?? content, request.content ?? content, content);
            if (merged.differences.length > 0) {
              return Promise.reject(new LogConflict(merged.differences, aLog(content)));
            }
            content = merged.content;
            taken = request.key;
            return answer === 'lost' ? Promise.reject(down()) : Promise.resolve(aLog(content));
          }
        }
      })
  };
}

describe('what is written in a log report', () => {
  it('is on the device at once, on the site when the writing rests, and then no longer on the device', async () => {
    const desk = aDesk();
    const keeper = desk.open();
    keeper.set({ officerRole: 'Team manager' });
    expect(desk.device.read('CH-2024-0001', 'S1')?.content.officerRole).toBe('Team manager');
    expect(desk.waits()).toEqual([2000]);
    keeper.saveNow();
    await keeper.settled();
    expect(desk.has().officerRole).toBe('Team manager');
    expect(desk.device.read('CH-2024-0001', 'S1')).toBeUndefined();
    expect(keeper.current()).toMatchObject({ site: 'rests', onSite: '2024-01-18T11:00:00.000Z' });
    keeper.saveNow();
    await keeper.settled();
    expect(desk.sent).toHaveLength(1);
  });

  it('comes back after a crash, with when it was kept, and goes to the site', async () => {
    const desk = aDesk();
    desk.answers('down');
    const before = desk.open();
    before.set({ officerRole: 'Team manager' });
    before.saveNow();
    await before.settled();
    expect(before.current().site).toBe('failed');
    expect(desk.waits()).toEqual([5000]);
    desk.answers('well');
    const after = desk.open();
    expect(after.current()).toMatchObject({
      restored: '2024-01-18T11:00:00.000Z',
      content: { officerRole: 'Team manager' }
    });
    after.saveNow();
    await after.settled();
    expect(desk.has().officerRole).toBe('Team manager');
  });

  it('is not in conflict with itself where an answer of the site was lost', async () => {
    const desk = aDesk();
    desk.answers('lost');
    const before = desk.open();
    before.set({ officerRole: 'Team' });
    before.saveNow();
    await before.settled();
    before.set({ officerRole: 'Team manager' });
    desk.answers('well');
    before.saveNow();
    await before.settled();
    // What was not answered went again as it was, and then what was typed since.
    before.saveNow();
    await before.settled();
    expect(desk.sent.map(({ key }) => key)).toEqual(['0', '0', '2']);
    expect([before.current().conflict, desk.has().officerRole]).toEqual([undefined, 'Team manager']);
  });

  it('is taken back from the site, too, where its writer says so after it was sent', async () => {
    const desk = aDesk();
    desk.open().set({ officerRole: 'Team manager' });
    const keeper = desk.open();
    desk.write({ hours: 2 });
    keeper.saveNow();
    await keeper.settled();
    expect([desk.has().officerRole, keeper.current().restored]).toEqual(['Team manager', '2024-01-18T11:00:00.000Z']);
    keeper.drop();
    keeper.saveNow();
    await keeper.settled();
    expect([desk.has().officerRole, desk.has().hours]).toEqual([undefined, 2]);
  });

  it('is put right on the site where it was changed back before an answer came', async () => {
    const desk = aDesk();
    const keeper = desk.open();
    keeper.set({ officerRole: 'Team manager' });
    desk.answers('lost');
    keeper.saveNow();
    await keeper.settled();
    desk.answers('well');
    keeper.set({ officerRole: undefined });
    keeper.saveNow();
    await keeper.settled();
    keeper.saveNow();
    await keeper.settled();
    expect(desk.has().officerRole).toBeUndefined();
  });

  it('is thrown away only where its writer says so', () => {
    const desk = aDesk();
    desk.open().set({ officerRole: 'Team manager' });
    const keeper = desk.open();
    keeper.drop();
    expect(keeper.current().content.officerRole).toBeUndefined();
    expect(desk.device.read('CH-2024-0001', 'S1')).toBeUndefined();
  });

  it('goes to the site at once where the device is full', () => {
    const desk = aDesk(aDevice(true));
    const keeper = desk.open();
    keeper.set({ officerRole: 'Team manager' });
    expect(keeper.current().deviceKeeps).toBe(false);
    expect(desk.waits()).toEqual([300]);
  });

  it('waits for a word where somebody else answered the same, and then stands as chosen', async () => {
    const desk = aDesk();
    const keeper = desk.open();
    desk.write({ officerRole: 'Service manager', hours: 2 });
    keeper.set({ officerRole: 'Team manager', partners: 'Health' });
    keeper.saveNow();
    await keeper.settled();
    expect(keeper.current().conflict?.differences).toEqual([
      { path: 'officerRole', mine: 'Team manager', theirs: 'Service manager' }
    ]);
    keeper.saveNow();
    await keeper.settled();
    expect(desk.sent).toHaveLength(1);
    keeper.settle({ officerRole: 'Team manager' });
    keeper.saveNow();
    await keeper.settled();
    expect(desk.has()).toMatchObject({ officerRole: 'Team manager', hours: 2, partners: 'Health' });
  });

  it('is gone from the device once it is submitted', async () => {
    const desk = aDesk();
    const keeper = desk.open();
    keeper.set({ officerRole: 'Team manager' });
    desk.answers('down');
    await expect(keeper.submit('k')).rejects.toMatchObject({ code: 'unavailable' });
    expect(desk.device.read('CH-2024-0001', 'S1')?.content.officerRole).toBe('Team manager');
    desk.answers('well');
    await keeper.submit('k');
    expect(desk.device.read('CH-2024-0001', 'S1')).toBeUndefined();
    expect(desk.sent.map(({ key }) => key)).toEqual(['k', 'k']);
  });
});
