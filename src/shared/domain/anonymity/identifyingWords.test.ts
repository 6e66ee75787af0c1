import fc from 'fast-check';
import { foldText } from './foldText';
import { identifyingWords, type KnownOfCase } from './identifyingWords';

const known: KnownOfCase = {
  names: ['Amira Okonkwo-Vale', 'Mr Théo de la Brackenrigg', "Siobhán O'Tarrow", 'Will West', 'Samira Pell'],
  references: ['CH-2026-0042', 'SC/88b'],
  allowed: ['Team West', 'Social Work Academy']
};

function found(text: string): readonly string[] {
  return identifyingWords(text, known).map(({ kind, words }) => `${kind}: ${words}`);
}

describe('words that may identify somebody', () => {
  it.each([
    ['Amira was not told.', ['name: Amira']],
    ['amira was not told.', ['name: amira']],
    ["AMIRA'S plan, then Okonkwo’s plan", ["name: AMIRA'S", 'name: Okonkwo’s']],
    ['Ms Vale and Theo', ['name: Ms Vale', 'name: Theo']],
    ['The\u0301o came.', ['name: The\u0301o']],
    ['A\u200Bmira came.', ['name: A\u200Bmira']],
    ['Brackenrigg rang; siobhan o’tarrow wrote.', ['name: Brackenrigg', 'name: siobhan', 'name: o’tarrow']],
    ['Sam was moved.', ['name: Sam']],
    ['Mrs Quillfeather rang.', ['name: Mrs Quillfeather']],
    ['Dr. Penhallow rang.', ['name: Dr. Penhallow']],
    ['Will asked twice.', ['name: Will']]
  ])('names: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['SP was moved.', ['initials: SP']],
    ['J.S. and Q. R. Stone', ['initials: J.S.', 'initials: Q. R.']],
    ['child K and parent B', ['initials: K', 'initials: B']]
  ])('initials: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['on 3 March', ['date: 3 March']],
    ['on the 3rd of March 2024', ['date: 3rd of March 2024']],
    ['on March 3rd, 2024', ['date: March 3rd, 2024']],
    ['in March 2024', ['date: March 2024']],
    ['on 03/03/2024 and 3.3.24', ['date: 03/03/2024', 'date: 3.3.24']],
    ['on 2024-03-03', ['date: 2024-03-03']],
    ['DOB: 03/03/2014', ['dateOfBirth: DOB: 03/03/2014']],
    ['born on 3 March 2014', ['dateOfBirth: born on 3 March 2014']],
    ['born in 2014', ['dateOfBirth: born in 2014']],
    ['aged 7', ['age: aged 7']],
    ['a seven-year-old and a 14 year old', ['age: seven-year-old', 'age: 14 year old']]
  ])('dates and ages: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['lives at 12 Larch Close', ['address: 12 Larch Close']],
    ['moved from Larch Road', ['address: Larch Road']],
    ['near ZZ9 9ZZ', ['address: ZZ9 9ZZ']],
    ['at Oakmere Primary School', ['place: Oakmere Primary School']],
    ['Oakmere School Was full', ['place: Oakmere School']],
    ['The Larches House was full', ['place: Larches House']],
    ['case CH-2026-0042 and ch-2026-0042', ['reference: CH-2026-0042', 'reference: ch-2026-0042']],
    ['in sc/88B', ['reference: sc/88B']],
    ['Ombudsman 24 015 996', ['reference: 24 015 996']],
    ['write to someone@example.org', ['contact: someone@example.org']],
    ['ring 01632 960 123', ['contact: 01632 960 123']]
  ])('places and references: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'In the second quarter of 2024/25 letters went out late, and staff will now check each one within 10 working days.',
    'Team West and the Social Work Academy agreed a new induction.',
    'The School and the Family Court were told. Stage 2 was asked for; the IO and IP agreed.',
    'The theory: call before you write. Samples are kept for 2 years.',
    'A family with 3 children waited 20 days.',
    ''
  ])('leaves everyday sentences alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes a name for the people of the case even where a team has the same word', () => {
    expect(found('Mr West of Team West')).toEqual(['name: Mr West']);
  });

  it('finds every name wherever it stands, however it is written, and says where', () => {
    const names = ['Amira', 'Okonkwo', 'Brackenrigg', 'Siobhan', 'Pell'];
    const form = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => name.toLowerCase(),
      (name: string) => `${name}'s`,
      (name: string) => [...name].map((letter) => `${letter}\u0301`).join('')
    );
    const around = fc.constantFrom('', ' ', '. ', ', ', ' (', '\n', '😀 ', ' ß ', ' İ ', '—');
    fc.assert(
      fc.property(fc.constantFrom(...names), form, around, around, fc.string(), (name, write, before, after, rest) => {
        const text = `said${before || ' '}${write(name)}${after || ' '}${rest}`;
        const hit = identifyingWords(text, known).find(({ words }) => words.startsWith(write(name)));
        expect(hit && text.slice(hit.start, hit.end)).toBe(hit?.words);
        expect(hit).toBeDefined();
      })
    );
  });

  it('gives places within the text, in order and without overlaps, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let before = 0;
        for (const { start, end, words } of identifyingWords(text, known)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(words);
          before = end;
        }
      })
    );
  });

  it('answers a long hostile text without going back and forth', () => {
    for (const piece of ["A'", 'Aa ', '1 ', 'J. ', '0', 'a.', '@a.', 'Aa Aa Aa Aa ', '\u0301']) {
      expect(identifyingWords(piece.repeat(20_000), { names: [], references: [], allowed: [] })).toBeInstanceOf(Array);
    }
  });
});

describe('a text folded for comparing', () => {
  it('keeps the place of each letter', () => {
    const { folded, places } = foldText('É\u200Bİﬁ’');
    expect(folded).toBe("eifi'");
    expect(places).toEqual([0, 2, 3, 3, 4, 5]);
  });
});
