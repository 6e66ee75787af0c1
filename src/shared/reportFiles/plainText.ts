/**
 * Text as a file may hold it: without the signs that XML 1.0 forbids (control characters, halves of surrogate pairs,
 * U+FFFE and U+FFFF), which would keep a whole document from opening. Tabs and line ends stay.
 */
export function plainText(text: string): string {
  return [...text].filter((sign) => isAllowed(sign.codePointAt(0) ?? 0)).join('');
}

/** @see the production `Char` of XML 1.0 */
function isAllowed(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}
