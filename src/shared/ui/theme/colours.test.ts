import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), 'src', 'shared', 'ui');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => !/\.test\.tsx?$/.test(file));
/** Ink and paper: what is printed has no theme. */
const inkAndPaper = ['#000', '#444', '#999', '#fff'];

/** Colours written out in files of a kind, each as `file: colour`. */
function writtenIn(wanted: (file: string) => boolean, colours: RegExp): string[] {
  return files.filter(wanted).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replace(/\/\/.*$/gm, '');
    return (text.match(colours) ?? []).map((colour) => `${file}: ${colour}`);
  });
}

describe('colours', () => {
  test('of style sheets are the tokens', () => {
    const isSheet = (file: string): boolean => file.endsWith('.scss') && file !== 'tokens.module.scss';
    const written = writtenIn(isSheet, /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi);
    expect(written.filter((each) => !inkAndPaper.includes(each.slice(each.lastIndexOf(' ') + 1)))).toEqual([]);
  });

  test('of components are those of the theme', () => {
    expect(writtenIn((file) => /\.tsx?$/.test(file) && !file.startsWith('theme'), /'#[0-9a-f]{3,8}'/gi)).toEqual([]);
  });
});
