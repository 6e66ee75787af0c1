import fc from 'fast-check';
import { wordChanges } from './wordChanges';

describe('what became of a text', () => {
  it('is told word by word', () => {
    expect(wordChanges('Answer within [P04].', 'Answer everybody within [P04].')).toEqual([
      { kind: 'same', words: 'Answer ' },
      { kind: 'added', words: 'everybody ' },
      { kind: 'same', words: 'within [P04].' }
    ]);
  });

  it('gives both texts again', () => {
    const text = fc.array(fc.constantFrom('a', 'b ', ' c', '\n', '[P04]', '<p>', 'ä')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after);
        const without = (kind: string): string =>
          changes.flatMap((change) => (change.kind === kind ? [] : [change.words])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      })
    );
  });
});
