import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import '@pnp/sp/attachments/index.js';
import type { CaseComplaint } from '../../domain/casework/CaseFile';
import type { GoneDocument, NewDocument } from '../../domain/casework/CaseRecordsRepository';
import type { CaseDocument, CaseDocuments } from '../../domain/casework/CaseworkRepository';
import { HubError } from '../../domain/errors';
import { Refused } from '../../domain/refusals/Refusal';
import { listNames } from '../../schema/listNames';
import { rightBits } from '../readMask';
import { toHubError } from '../toHubError';
import type { HubConnection } from '../sp';
import { untilConfirmed } from '../untilConfirmed';
import { recordDocument } from './recordDocument';
import './sp';

interface DocumentsRow {
  AttachmentFiles?: { FileName: string; ServerRelativeUrl: string }[];
  EffectiveBasePermissions?: { Low: string | number };
}

/** The files kept with a case, and whether the reader may add and take away. */
export async function readDocuments(sp: SPFI, complaintId: number): Promise<CaseDocuments> {
  const row: DocumentsRow = await itemOf(sp, complaintId)
    .select('AttachmentFiles', 'EffectiveBasePermissions')
    .expand('AttachmentFiles')();
  return {
    files: (row.AttachmentFiles ?? []).map(({ FileName, ServerRelativeUrl }): CaseDocument => ({
      name: FileName,
      address: ServerRelativeUrl.split('/').map(encodeURIComponent).join('/')
    })),
    mayChange: (Number(row.EffectiveBasePermissions?.Low ?? 0) & rightBits.editItems) !== 0
  };
}

/**
 * Keeps a file with a case, once, and then tells the timeline: where an answer was lost, the file that is there is compared
 * with the one to be kept.
 * @throws HubError `invalid` when another file has the name
 */
export async function addDocument(
  connection: HubConnection,
  { id, reference }: CaseComplaint,
  { key, name, content }: NewDocument
): Promise<void> {
  const item = itemOf(connection.sp, id);
  await untilConfirmed(async () => {
    const kept = await contentOf(item, name);
    if (kept === undefined) await item.attachmentFiles.add(name, content);
    else if (!isSame(kept, content)) throw new Refused({ why: 'nameTaken' });
  });
  await recordDocument(connection, reference, { key, name, act: 'add-document' }).catch((error: unknown) => {
    // A case closed before the hub has no timeline that its officer may begin: the document stands.
    if (toHubError(error).code !== 'forbidden') throw error;
  });
}

/**
 * Tells the timeline, and then puts a file into the site's recycle bin, so that none goes unseen; one that is gone already
 * is as it should be.
 */
export async function removeDocument(
  connection: HubConnection,
  { id, reference }: CaseComplaint,
  { key, name }: GoneDocument
): Promise<void> {
  const { sp } = connection;
  const { files, mayChange } = await readDocuments(sp, id);
  if (!mayChange) throw new HubError('forbidden', 'Only who may change the case may take its documents away.');
  if (!files.some((file) => file.name === name)) return;
  await recordDocument(connection, reference, { key, name, act: 'remove-document' });
  try {
    await itemOf(sp, id).attachmentFiles.getByName(name).recycle();
  } catch (error) {
    const failure = toHubError(error);
    if (['forbidden', 'throttled'].includes(failure.code)) throw failure;
    if ((await contentOf(itemOf(sp, id), name)) !== undefined) throw failure;
  }
}

function itemOf(sp: SPFI, complaintId: number): IItem {
  return sp.web.lists.getByTitle(listNames.complaints).items.getById(complaintId);
}

/** What a file of the case holds; absent when there is none of the name. */
async function contentOf(item: IItem, name: string): Promise<ArrayBuffer | undefined> {
  const files: { FileName: string }[] = await item.attachmentFiles();
  const found = files.find(({ FileName }) => FileName.toLowerCase() === name.toLowerCase());
  return found && item.attachmentFiles.getByName(found.FileName).getBuffer();
}

function isSame(a: ArrayBuffer, b: ArrayBuffer): boolean {
  if (a.byteLength !== b.byteLength) return false;
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)];
  return left.every((byte, place) => byte === right[place]);
}
