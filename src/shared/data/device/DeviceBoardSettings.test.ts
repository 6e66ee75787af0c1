import { DeviceBoardSettings, type KeptTexts } from './DeviceBoardSettings';

function aStorage(): KeptTexts & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    }
  };
}

describe("the reader's settings on the device", () => {
  it('keep views by name, one of each name, and forget them when told', () => {
    const storage = aStorage();
    const settings = new DeviceBoardSettings('site|7', storage);
    expect(settings.savedViews()).toEqual([]);
    expect(settings.saveView({ name: 'Team 10', query: '?rag-team=Team+10' })).toBe(true);
    settings.saveView({ name: 'Team 9', query: '?rag-team=Team+9' });
    settings.saveView({ name: 'Team 10', query: '?rag-team=Team+10&rag-status=red' });
    expect(new DeviceBoardSettings('site|7', storage).savedViews()).toEqual([
      { name: 'Team 9', query: '?rag-team=Team+9' },
      { name: 'Team 10', query: '?rag-team=Team+10&rag-status=red' }
    ]);
    settings.removeView('Team 9');
    expect(settings.savedViews().map(({ name }) => name)).toEqual(['Team 10']);
  });

  it('keep the services beside the views, and apart from those of others', () => {
    const storage = aStorage();
    const mine = new DeviceBoardSettings('site|7', storage);
    mine.saveView({ name: 'A', query: '?' });
    expect(mine.myServices()).toBeUndefined();
    mine.chooseServices(['Placements']);
    expect(mine.myServices()).toEqual(['Placements']);
    expect(mine.savedViews()).toHaveLength(1);
    expect(new DeviceBoardSettings('site|8', storage).myServices()).toBeUndefined();
  });

  it('are none where the device keeps nothing, holds something else, or refuses', () => {
    expect(new DeviceBoardSettings('a', undefined).savedViews()).toEqual([]);
    expect(new DeviceBoardSettings('a', undefined).chooseServices(['x'])).toBe(false);
    const spoilt = aStorage();
    new DeviceBoardSettings('a', spoilt).chooseServices(['x']);
    for (const text of ['{', '7', 'null', '{"views":7,"services":"x"}', '{"views":[{"name":1}],"services":[1]}']) {
      for (const key of spoilt.texts.keys()) spoilt.texts.set(key, text);
      expect(new DeviceBoardSettings('a', spoilt).savedViews()).toEqual([]);
      expect(new DeviceBoardSettings('a', spoilt).myServices() ?? []).toEqual([]);
    }
    const refusing: KeptTexts = {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('full');
      }
    };
    expect(new DeviceBoardSettings('a', refusing).saveView({ name: 'A', query: '' })).toBe(false);
    expect(new DeviceBoardSettings('a', refusing).savedViews()).toEqual([]);
  });
});
