/**
 * Whether a text can be the reference of a complaint: letters, then numbers in parts, such as `CH-2026-0042` or
 * `CS23-S0030`. What somebody types to be put into an address is checked by it, so that names and contact details stay
 * out of there.
 */
export function looksLikeReference(text: string): boolean {
  return text.length <= 60 && /^[a-z]{1,8}\d{0,4}([-/._][a-z]{0,4}\d{1,8})+$/i.test(text);
}
