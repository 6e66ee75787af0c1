import fc from 'fast-check';
import { documentFaults, type EnteredDocument, fullName, largestDocument, nameFrom, wordsOfPeople } from './documents';

const entered = (more: Partial<EnteredDocument> = {}): EnteredDocument => ({
  fileName: 'Scan 12.PDF',
  size: 1000,
  name: 'Letter received',
  namesNobody: true,
  ...more
});
const faults = (more: Partial<EnteredDocument>, kept: readonly string[] = []): string[] =>
  documentFaults(entered(more), kept).map(({ field, text }) => `${field}: ${text}`);

describe('a file to be kept with a case', () => {
  it('has the ending of the file and the name that somebody gave it', () => {
    expect(fullName(entered())).toBe('Letter received.pdf');
    expect(faults({})).toEqual([]);
  });

  it.each([
    [{ fileName: '' }, 'file: Choose a file.'],
    [{ fileName: 'page.html' }, 'file: Files of this kind'],
    [{ fileName: 'picture.svg' }, 'file: Files of this kind'],
    [{ fileName: 'run.pdf.exe' }, 'file: Files of this kind'],
    [{ fileName: 'sheet.xlsm' }, 'file: Files of this kind'],
    [{ fileName: 'none' }, 'file: Files of this kind'],
    [{ size: 0 }, 'file: The file is empty.'],
    [{ size: largestDocument + 1 }, 'file: The file is larger than 25 MB.'],
    [{ name: ' ' }, 'name: Give it a name.'],
    [{ name: 'x'.repeat(101) }, 'name: At most 100 characters.'],
    [{ name: '../../etc' }, 'name: Leave out signs'],
    [{ name: 'a<img src=x>' }, 'name: Leave out signs'],
    [{ name: '100% #1' }, 'name: Leave out signs'],
    [{ name: 'gpj\u202Eexe' }, 'name: Leave out signs'],
    [{ name: 'line\nbreak' }, 'name: Leave out signs'],
    [{ name: 'NUL' }, 'name: This name is taken'],
    [{ name: '_vti_cnf' }, 'name: This name is taken'],
    [{ namesNobody: false }, 'namesNobody: Make sure']
  ])('%j is refused: %s', (more, text) => {
    expect(faults(more)).toEqual([expect.stringContaining(text)]);
  });

  it('has a name of its own, whatever its capitals', () => {
    expect(faults({}, ['LETTER RECEIVED.PDF'])).toEqual(['name: A document of this name is there already.']);
    expect(faults({}, ['Letter received.docx'])).toEqual([]);
  });

  it('is offered a name that can be kept, of whatever name it has', () => {
    expect(nameFrom('C:\\fakepath\\Re: "urgent" <b>.docx')).toBe('C fakepath Re urgent b');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = nameFrom(`${text}.pdf`);
        expect(nameFrom(`${name}.pdf`)).toBe(name);
        const [fault] = documentFaults(entered({ name }), []);
        if (name !== '' && fault) expect(fault.text).toContain('taken by the system');
      })
    );
  });

  it('is warned of where its name has a word of somebody’s name', () => {
    expect(wordsOfPeople('Letter of Zoë Harrow-Lane, harrow', ['Zoe Harrow Lane', 'Al Bo'])).toEqual([
      'zoe',
      'harrow',
      'lane'
    ]);
    expect(wordsOfPeople('Letter to Al', ['Al Bo'])).toEqual([]);
  });
});
