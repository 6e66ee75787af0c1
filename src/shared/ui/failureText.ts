import type { HubError } from '../domain/errors';

/** Why something was not recorded, in words; a reason of the rules is a sentence already. @param words by the error's code */
export function failureText({ code, message }: HubError, words: Readonly<Record<string, string>>): string {
  return code === 'invalid' ? message : (words[code] ?? words.other ?? message);
}
