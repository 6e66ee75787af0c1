import { newKey } from './newKey';

describe('the key of a new page', () => {
  it.each([
    ['How to say sorry', 'how-to-say-sorry'],
    ['  É: “why?”  ', 'e-why'],
    ['…', 'page'],
    ['Roles', 'roles-2'],
    ['Pictures', 'pictures-2']
  ])('of %p is %p', (title, key) => {
    expect(newKey(title, new Set(['roles']))).toBe(key);
  });
});
