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
  documentFaults(entered(more), kept).map(({ field, why }) => `${field}: ${why}`);

describe('a file to be kept with a case', () => {
  it('has the ending of the file and the name that somebody gave it', () => {
    expect(fullName(entered())).toBe('Letter received.pdf');
    expect(faults({})).toEqual([]);
  });

  it.each([
    [{ fileName: '' }, 'file: fileMissing'],
    [{ fileName: 'page.html' }, 'file: kindOfFile'],
    [{ fileName: 'picture.svg' }, 'file: kindOfFile'],
    [{ fileName: 'run.pdf.exe' }, 'file: kindOfFile'],
    [{ fileName: 'sheet.xlsm' }, 'file: kindOfFile'],
    [{ fileName: 'none' }, 'file: kindOfFile'],
    [{ size: 0 }, 'file: fileEmpty'],
    [{ size: largestDocument + 1 }, 'file: fileTooLarge'],
    [{ name: ' ' }, 'name: nameMissing'],
    [{ name: 'x'.repeat(101) }, 'name: tooLong'],
    [{ name: '../../etc' }, 'name: signsInName'],
    [{ name: 'a<img src=x>' }, 'name: signsInName'],
    [{ name: '100% #1' }, 'name: signsInName'],
    [{ name: 'gpj\u202Eexe' }, 'name: signsInName'],
    [{ name: 'line\nbreak' }, 'name: signsInName'],
    [{ name: 'NUL' }, 'name: nameReserved'],
    [{ name: '_vti_cnf' }, 'name: nameReserved'],
    [{ namesNobody: false }, 'namesNobody: nameNotChecked']
  ])('%j is refused: %s', (more, fault) => {
    expect(faults(more)).toEqual([fault]);
  });

  it('has a name of its own, whatever its capitals', () => {
    expect(faults({}, ['LETTER RECEIVED.PDF'])).toEqual(['name: nameTaken']);
    expect(faults({}, ['Letter received.docx'])).toEqual([]);
  });

  it('is offered a name that can be kept, of whatever name it has', () => {
    expect(nameFrom('C:\\fakepath\\Re: "urgent" <b>.docx')).toBe('C fakepath Re urgent b');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = nameFrom(`${text}.pdf`);
        expect(nameFrom(`${name}.pdf`)).toBe(name);
        const [fault] = documentFaults(entered({ name }), []);
        if (name !== '' && fault) expect(fault.why).toBe('nameReserved');
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
