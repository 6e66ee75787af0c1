import fc from 'fast-check';
import { toEntityPropertyName, toInternalName, toEntityTypeName, toVersionPropertyName } from './names';

const free = (): boolean => false;
const decode = (name: string): string =>
  name.replace(/_x([0-9a-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

describe('internal names (§8.4)', () => {
  test.each([
    ['Target date', 'Target_x0020_date'],
    ['1a', '_x0031_a'],
    ['snake_case', 'snake_case'],
    ['Größe', 'Gr_x00f6__x00df_e'],
    ['Address Country/Region', 'Address_x0020_Country_x002f_Regi']
  ])('%s becomes %s', (title, name) => {
    expect(toInternalName(title, free)).toBe(name);
  });

  test('a name already taken gets a number', () => {
    expect(toInternalName('MetaInfo', (name) => name === 'MetaInfo')).toBe('MetaInfo0');
    expect(toInternalName('A', (name) => ['A', 'A0', 'A1'].includes(name))).toBe('A2');
  });

  test('are plain, short and never begin with a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        expect(toInternalName(title, free)).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,31}$/);
      })
    );
  });

  test('can be decoded when nothing was cut off', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), (title) => {
        fc.pre([...title].length * 7 <= 28 && !title.includes('_') && title.length <= 4);
        expect(decode(toInternalName(title, free))).toBe(title);
      })
    );
  });
});

describe('property names (§8.4)', () => {
  test.each([
    ['Title', 'Title'],
    ['_UIVersionString', 'OData__UIVersionString'],
    ['_x0031_a', 'OData__x0031_a']
  ])('%s is %s in JSON', (internal, property) => {
    expect(toEntityPropertyName(internal)).toBe(property);
  });

  test.each([
    ['_UIVersionString', 'OData__x005f_UIVersionString'],
    ['File_x0020_Type', 'File_x005f_x0020_x005f_Type'],
    ['Parent_x003a_ID', 'Parent_x005f_x003a_x005f_ID']
  ])('%s is %s in versions', (internal, property) => {
    expect(toVersionPropertyName(internal)).toBe(property);
  });
});

describe('the entity type name of a list (§7.2)', () => {
  test.each([
    ['Tasks', false, 'TasksList'],
    ['Shared Documents', true, 'Shared_x0020_Documents'],
    ['pNP_SDK-1', false, 'PNP_x005f_SDK_x002d_1List']
  ])('of %s (library: %s) is %s', (folder, isLibrary, expected) => {
    expect(toEntityTypeName(folder, isLibrary)).toBe(expected);
  });
});
