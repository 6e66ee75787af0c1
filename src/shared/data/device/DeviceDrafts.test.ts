import { DeviceDrafts } from './DeviceDrafts';
import { aStorage } from './testing/aStorage';

const draft = { key: 'k1', values: { team: 'Team West' }, keptAt: '2026-11-23T10:00:00.000Z' };

describe('what the device keeps of a complaint being registered', () => {
  it('is given back to the same person on the same site, and to nobody else', () => {
    const storage = aStorage();
    expect(new DeviceDrafts('site|1', storage).keep(draft)).toBe(true);
    expect(new DeviceDrafts('site|1', storage).read()).toEqual(draft);
    expect(new DeviceDrafts('site|2', storage).read()).toBeUndefined();
  });

  it('is gone once it is saved', () => {
    const storage = aStorage();
    const drafts = new DeviceDrafts('site|1', storage);
    drafts.keep(draft);
    drafts.remove();
    expect(drafts.read()).toBeUndefined();
    expect(storage.length).toBe(0);
  });

  it('is nothing where there is no storage, it is full, or the text is not ours', () => {
    expect(new DeviceDrafts('site|1', undefined).keep(draft)).toBe(false);
    expect(new DeviceDrafts('site|1', undefined).read()).toBeUndefined();
    const full = {
      ...aStorage(),
      setItem: () => {
        throw new Error('full');
      }
    };
    expect(new DeviceDrafts('site|1', full).keep(draft)).toBe(false);
    const foreign = aStorage();
    foreign.setItem('three-cs-hub.registration.site|1', '{"values":1}');
    expect(new DeviceDrafts('site|1', foreign).read()).toBeUndefined();
  });
});
