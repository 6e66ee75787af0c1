import type { CaseFile } from '../../../src/shared/domain/casework/CaseFile';
import { rowChanges } from '../../../src/shared/data/casework/rowChanges';
import { makeCaseFolder, addEvent } from '../../../src/shared/data/casework/addEvent';
import { settleRows } from '../../../src/shared/data/casework/settleRows';
import type { HubConnection } from '../../../src/shared/data/sp';

/** The same case under another reference. */
export function underReference(file: CaseFile, reference: string): CaseFile {
  return {
    complaint: { ...file.complaint, reference },
    stages: file.stages.map((stage) => ({ ...stage, reference })),
    concerns: file.concerns.map((concern) => ({ ...concern, reference })),
    remedies: file.remedies.map((remedy) => ({ ...remedy, reference })),
    events: file.events.map((event) => ({ ...event, key: `${reference} ${event.key}` }))
  };
}

/** Puts a case on a site: its rows as an import leaves them, and its timeline, recorded by whoever is connected. */
export async function addCase(connection: HubConnection, file: CaseFile): Promise<void> {
  const { sp } = connection;
  const { reference } = file.complaint;
  await settleRows(
    sp,
    rowChanges(undefined, file).map((change) => ({ ...change, lastEvent: 0 }))
  );
  await makeCaseFolder(sp, reference);
  for (const event of file.events) await addEvent(connection, reference, { event, changes: [] });
}
