import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTIONS } from '../contract/site/coverage/sections';

const folder = join(__dirname, '../contract/site');
const decisions = readdirSync(join(__dirname, '../../docs/decisions'));

/** Sections a test file names in the titles of its describes: `§8.6, §3.2 rules of columns`. */
function named(file: string): readonly string[] {
  const titles = readFileSync(join(folder, file), 'utf8').matchAll(/describe(?:\.each)?\(\s*'([^']*)'/g);
  return [...titles].flatMap(([, title = '']) =>
    [...title.matchAll(/§(\d+(?:\.\d+)?)/g)].map(([, number = '']) => number)
  );
}

describe('sections of the description of SharePoint’s REST', () => {
  it.each(SECTIONS.map((section) => [section.number, section] as const))('§%s has its tests', (number, section) => {
    const [chapter = ''] = number.split('.');
    for (const test of section.tests) {
      const file = `${test}.test.ts`;
      expect(existsSync(join(folder, file))).toBe(true);
      // A chapter's test may try all its sections at once.
      expect(named(file).some((one) => one === number || one === chapter)).toBe(true);
    }
    for (const note of section.decisions ?? [])
      expect(decisions.filter((name) => name.startsWith(`${note}-`))).toHaveLength(1);
  });

  it('are all there, each once, and every test names one of them', () => {
    const numbers = SECTIONS.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const known = new Set(numbers.flatMap((number) => [number, number.split('.')[0]]));
    const unknown = readdirSync(folder)
      .filter((file) => file.endsWith('.test.ts'))
      .flatMap((file) => named(file).filter((number) => !known.has(number)));
    expect(unknown).toEqual([]);
  });
});
