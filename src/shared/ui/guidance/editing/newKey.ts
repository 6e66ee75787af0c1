/** Addresses that lead to a tool and never to a page. */
const taken = ['which-process', 'pictures', 'deadlines', 'upkeep', 'public', 'letters'];

/** The key of a new page, of the words of its title; numbered where another page has it. */
export function newKey(title: string, keys: ReadonlySet<string>): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
  const key = words === '' ? 'page' : words;
  const free = (candidate: string): boolean => !keys.has(candidate) && !taken.includes(candidate);
  if (free(key)) return key;
  let number = 2;
  while (!free(`${key}-${number}`)) number += 1;
  return `${key}-${number}`;
}
