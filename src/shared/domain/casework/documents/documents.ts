import type { Fault, Refusal } from '../../refusals/Refusal';

/** Endings of files that may be kept with a case: what people send and what a browser shows or saves without running it. */
export const documentTypes = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'rtf',
  'txt',
  'csv',
  'eml',
  'msg',
  'jpg',
  'jpeg',
  'png',
  'heic',
  'mp3',
  'm4a',
  'wav',
  'mp4',
  'zip'
] as const;

/** The most bytes a file may have: 25 MiB, far below SharePoint's own limit, so that a phone can send it. */
export const largestDocument = 25 * 1024 * 1024;

/** The most characters of a name without its ending. */
export const longestName = 100;

/** A file as it is about to be kept with a case. */
export interface EnteredDocument {
  /** Name of the file on the device, with its ending; empty while none is chosen. */
  fileName: string;
  /** Bytes. */
  size: number;
  /** The name it is to have, without an ending. */
  name: string;
  /** Somebody made sure that the name says nothing about who the case is about. */
  namesNobody: boolean;
}

/** What SharePoint refuses in a name, what has a meaning in an address, and what a screen does not show as it is. */
const hostile = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}"*:<>?/\\|#%&{}~]+/gu;

/** Names that Windows or SharePoint keep for themselves. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|desktop|forms|\.lock|~\$.*|_vti_.*)$/i;

/** The ending of a file's name in small letters; empty when it has none. */
export function endingOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

/** A name for a file, without its ending, made of the one it has on the device: what does not belong into a name is left out. */
export function nameFrom(fileName: string): string {
  const plain = fileName
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replace(hostile, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return [...plain].slice(0, longestName).join('').trim();
}

/** The whole name of a file as it is kept. */
export function fullName({ name, fileName }: Pick<EnteredDocument, 'name' | 'fileName'>): string {
  return `${name.trim()}.${endingOf(fileName)}`;
}

/**
 * Everything that is wrong with a file about to be kept.
 * @param kept names of the documents that are there
 */
export function documentFaults(entered: EnteredDocument, kept: readonly string[]): readonly Fault[] {
  const file = fileFault(entered);
  const name = nameFault(entered, kept);
  return [
    ...(file === undefined ? [] : [{ field: 'file', ...file }]),
    ...(name === undefined ? [] : [{ field: 'name', ...name }]),
    ...(entered.namesNobody ? [] : [{ field: 'namesNobody', why: 'nameNotChecked' as const }])
  ];
}

/**
 * Words of a file's name that are also words of a person's name: names of files are seen by more people than the case is
 * for, in logs, downloads and emails.
 * @param people names of people of the case, as far as the reader knows them
 * @see domain.md 15.4 and 16.1
 */
export function wordsOfPeople(name: string, people: readonly string[]): readonly string[] {
  const words = new Set(people.flatMap(wordsOf));
  return wordsOf(name).filter((word, place, all) => words.has(word) && all.indexOf(word) === place);
}

function fileFault({ fileName, size }: EnteredDocument): Refusal | undefined {
  if (fileName === '') return { why: 'fileMissing' };
  if (!documentTypes.some((type) => type === endingOf(fileName))) {
    return { why: 'kindOfFile', name: documentTypes.join(', ') };
  }
  if (size === 0) return { why: 'fileEmpty' };
  return size > largestDocument ? { why: 'fileTooLarge', count: largestDocument / 1024 / 1024 } : undefined;
}

function nameFault(entered: EnteredDocument, kept: readonly string[]): Refusal | undefined {
  const name = entered.name.trim();
  if (name === '') return { why: 'nameMissing' };
  if ([...name].length > longestName) return { why: 'tooLong', count: longestName };
  if (name !== nameFrom(`${name}.x`)) return { why: 'signsInName' };
  if (reserved.test(name)) return { why: 'nameReserved' };
  const full = fullName(entered).toLowerCase();
  return kept.some((each) => each.toLowerCase() === full) ? { why: 'nameTaken' } : undefined;
}

/** Words of three letters and more, in small letters and without accents. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
}
