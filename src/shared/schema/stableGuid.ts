/**
 * A GUID that is always the same for the same name, so that a list made twice (by a site script and by provisioning,
 * or on two sites) carries the same column ids. Not random and not secret.
 * @param name for example `Complaints.Reference`
 * @returns lower-case, without braces, marked as a name-based id (version 8)
 */
export function stableGuid(name: string): string {
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) =>
    hash(name, seed).toString(16).padStart(8, '0')
  );
  const hex = words.join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** 32-bit FNV-1a with a last mixing step, so that short names differ in all their bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
