import { emptyLearning } from '../../../domain/learning/LearningContent';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { SearchIndex } from './SearchIndex';

const record = (key: string, given: Partial<LearningRecord>): LearningRecord => ({
  ...emptyLearning,
  key,
  status: 'Published',
  ...given
});
const records = [
  record('minutes', {
    title: 'Minutes in time',
    whatHappened: 'Minutes of a review came late.',
    themes: ['Communication']
  }),
  record('calls', {
    title: 'Ringing back',
    whatHappened: 'Calls and minutes were missed; the family’s café had noise.'
  }),
  record('address', { title: 'Checking an address', whatWeLearned: 'Ask for the address.' })
];
const found = async (query: string): Promise<readonly string[] | undefined> =>
  (await SearchIndex.of(records)).find(query)?.keys;

describe('the search index', () => {
  it.each([
    ['a word', 'address', ['address']],
    ['the beginning of the last word', 'ring', ['calls']],
    ['every word, in any part', 'minutes late', ['minutes']],
    ['a title before a text', 'minutes', ['minutes', 'calls']],
    ['a theme', 'communication', ['minutes']],
    ['a letter too few', 'adress', ['address']],
    ['a letter wrong', 'minates', ['minutes', 'calls']],
    ['two letters wrong in a long word', 'comunicatin', ['minutes']],
    ['without accents and apostrophes', "FAMILY'S cafe", ['calls']],
    ['nothing where nothing is near', 'zebra', []],
    ['nothing for one that is only near in a short word', 'cat', []],
    ['all but a last word of which two letters are typed', 'minutes la', ['minutes', 'calls']]
  ])('finds %s', async (_name, query, keys) => {
    expect(await found(query)).toEqual(keys);
  });

  it.each(['', '  ', 'm', 'mi', '…'])('seeks nothing for %p', async (query) => {
    expect(await found(query)).toBeUndefined();
  });

  it('says which words were found, as they are indexed', async () => {
    const index = await SearchIndex.of(records);
    expect([...(index.find('minates')?.terms ?? [])]).toEqual(['minutes']);
    expect([...(index.find('checking addr')?.terms ?? [])]).toEqual(['checking', 'address']);
  });

  it('leaves the page time for other things while it is built', async () => {
    const many = Array.from({ length: 500 }, (_, at) => record(`r${at}`, { title: `Record ${at}` }));
    let others = 0;
    let isBuilt = false;
    const tick = (): void => {
      if (isBuilt) return;
      others += 1;
      setImmediate(tick);
    };
    const building = SearchIndex.of(many);
    tick();
    const index = await building;
    isBuilt = true;
    expect(others).toBeGreaterThan(4);
    expect(index.find('record 499')?.keys[0]).toBe('r499');
  });
});
