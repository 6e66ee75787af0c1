import { HubError } from '../../domain/errors';

/**
 * A value as JSON, compressed with gzip, in base64: a frozen report of some hundred thousand characters then stays under
 * the 63,999 that SharePoint promises for a column of several lines, and goes in one write with the rest of its row.
 */
export async function pack(value: unknown): Promise<string> {
  const json = new Blob([JSON.stringify(value)]).stream();
  const bytes = new Uint8Array(await new Response(json.pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
  // In pieces, because a function takes only so many arguments.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return btoa(pieces.join(''));
}

/**
 * Undoes {@link pack}.
 * @throws HubError `invalid` when the text was cut or changed
 */
export async function unpack<T>(text: string): Promise<T> {
  try {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const json = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    const value: T = JSON.parse(json);
    return value;
  } catch (error) {
    throw new HubError('invalid', 'What is kept of this report cannot be read.', error);
  }
}
