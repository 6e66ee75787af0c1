/** Names that Windows keeps for devices, with or without an ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file's name as any disk takes it, and nothing that leads out of its folder.
 * @param taken names already used in the folder, in small letters; the new one is added
 */
export function diskName(name: string, taken: Set<string>): string {
  const plain = name
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, '_')
    .replace(/[. ]+$/, '')
    .slice(0, 200);
  const safe = plain === '' || /^\.+$/.test(plain) || devices.test(plain) ? `_${plain}` : plain;
  for (let copy = 1; ; copy += 1) {
    const found = copy === 1 ? safe : `${copy}_${safe}`;
    if (!taken.has(found.toLowerCase())) {
      taken.add(found.toLowerCase());
      return found;
    }
  }
}
