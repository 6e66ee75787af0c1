import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IList } from '@pnp/sp/lists';
import type { Ask } from '../writing/reading';
import { diskName } from './diskName';
import './sp';

/** Folder of an export that holds the files of rows, as `files/LIST/ROW/NAME`. */
export const filesFolder = 'files';

/** A file of a row as it was written. */
export interface ExportedFile {
  readonly list: string;
  readonly itemId: number;
  /** Its name on the site. */
  readonly name: string;
  /** Where it lies within the export, with slashes forward. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes the files of one row.
 * @param folder the export's folder
 * @throws HubError when they cannot be read
 */
export async function exportFilesOf(
  list: IList,
  listName: string,
  itemId: number,
  folder: string,
  ask: Ask
): Promise<ExportedFile[]> {
  const item = list.items.getById(itemId);
  const found: { FileName: string }[] = await ask(() => item.attachmentFiles());
  const place = [filesFolder, diskName(listName, new Set()), String(itemId)];
  const taken = new Set<string>();
  const written: ExportedFile[] = [];
  for (const { FileName } of found) {
    const content = new Uint8Array(await ask(() => item.attachmentFiles.getByName(FileName).getBuffer()));
    const name = diskName(FileName, taken);
    mkdirSync(join(folder, ...place), { recursive: true });
    const file = join(folder, ...place, name);
    writeFileSync(`${file}.part`, content);
    renameSync(`${file}.part`, file);
    written.push({
      list: listName,
      itemId,
      name: FileName,
      file: [...place, name].join('/'),
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex')
    });
  }
  return written;
}
