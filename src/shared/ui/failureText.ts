import type { HubError } from '../domain/errors';

/** Why something was not done, in words. @param words by the error's code, `other` for all the rest */
export function failureText({ code }: HubError, words: Readonly<Record<string, string>>): string {
  return words[code] ?? words.other ?? '';
}
