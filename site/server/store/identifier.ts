/** Whether a text can stand in SQL as a column name: only names this site made itself do. */
export function isIdentifier(text: string): boolean {
  return /^[a-z_][a-z0-9_]*$/.test(text);
}
