import { emptyLog } from '../../domain/logReports/LogContent';
import { DeviceLogDrafts } from './DeviceLogDrafts';
import { aStorage } from './testing/aStorage';

const draft = {
  content: { ...emptyLog, officerRole: 'Team manager' },
  base: emptyLog,
  keptAt: '2026-11-23T10:00:00.000Z'
};

describe('what the device keeps of log reports', () => {
  it('is given back to the same person for the same stage, and to nobody else', () => {
    const storage = aStorage();
    const drafts = new DeviceLogDrafts('site|1', storage);
    expect(drafts.keep('CH-2024-0001', 'S1', draft)).toBe(true);
    expect(drafts.read('CH-2024-0001', 'S1')).toEqual(draft);
    expect(drafts.read('CH-2024-0001', 'S2')).toBeUndefined();
    expect(new DeviceLogDrafts('site|2', storage).read('CH-2024-0001', 'S1')).toBeUndefined();
    drafts.remove('CH-2024-0001', 'S1');
    expect(storage.length).toBe(0);
  });

  it('goes when somebody else uses the device, or after 14 days, and nothing of other sites goes', () => {
    const storage = aStorage();
    const mine = new DeviceLogDrafts('site|1', storage);
    mine.keep('CH-2024-0001', 'S1', draft);
    mine.keep('CH-2024-0002', 'S1', { ...draft, keptAt: '2026-11-01T10:00:00.000Z' });
    new DeviceLogDrafts('other|1', storage).keep('CH-2024-0003', 'S1', draft);
    storage.setItem('three-cs-hub.log.site|1|CH-2024-0004|S1', 'not ours');
    mine.sweep('2026-11-24T10:00:00.000Z');
    expect(storage.length).toBe(2);
    expect(mine.read('CH-2024-0001', 'S1')).toEqual(draft);
    new DeviceLogDrafts('site|12', storage).sweep('2026-11-24T10:00:00.000Z');
    expect(mine.read('CH-2024-0001', 'S1')).toBeUndefined();
    expect(storage.length).toBe(1);
  });

  it('is nothing where there is no storage, or it is full', () => {
    expect(new DeviceLogDrafts('site|1', undefined).keep('CH-2024-0001', 'S1', draft)).toBe(false);
    const full = {
      ...aStorage(),
      setItem: () => {
        throw new Error('full');
      }
    };
    expect(new DeviceLogDrafts('site|1', full).keep('CH-2024-0001', 'S1', draft)).toBe(false);
  });
});
