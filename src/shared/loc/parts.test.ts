import type { LocaleName } from './FeatureTexts';
import { setLanguage } from './language';
import { number } from './parts';

const languages: readonly LocaleName[] = ['en-GB', 'cy-GB'];

describe.each(languages)('counts in %s', (language) => {
  beforeAll(() => setLanguage(language, languages));
  afterAll(() => setLanguage('en-GB', languages));

  test('are written as the language writes them, small ones too', () => {
    const format = new Intl.NumberFormat(language);
    for (const count of [0, 1, 9, 10, 999, 1000, 1200, 1_234_567, -1, 0.5, 12.25]) {
      expect(number(count)).toBe(format.format(count));
    }
  });
});
