import type { SPFI } from '@pnp/sp';
import type { CaseFile } from '../../domain/casework/CaseFile';
import {
  type CaseHistory,
  caseHistory,
  type CasePart,
  type FieldValue,
  type FieldValues,
  type RowVersion
} from '../../domain/casework/history/fieldHistory';
import { type FieldDefinition, isUnique } from '../../schema/FieldDefinition';
import type { ListDefinition } from '../../schema/ListDefinition';
import { complaints } from '../../schema/lists/complaints';
import { complaintStages } from '../../schema/lists/complaintStages';
import { concerns } from '../../schema/lists/concerns';
import { remedies } from '../../schema/lists/remedies';
import { readVersions, type VersionPerson } from '../readVersions';
import { readDate } from '../wire';
import './sp';

/** A row whose versions are to be read. */
interface RowOfCase {
  list: ListDefinition;
  id: number;
  part: CasePart;
}

/** Reads who changed what on the rows of a case, from the versions that SharePoint keeps. */
export async function readHistory(sp: SPFI, file: CaseFile): Promise<CaseHistory> {
  const rows: RowOfCase[] = [
    { list: complaints, id: file.complaint.id, part: { kind: 'complaint' } as const },
    ...file.stages.map(({ id, stage }) => ({ list: complaintStages, id, part: { kind: 'stage', stage } as const })),
    ...file.concerns.map(({ id, number }) => ({ list: concerns, id, part: { kind: 'concern', number } as const })),
    ...file.remedies.map(({ id, number }) => ({ list: remedies, id, part: { kind: 'remedy', number } as const }))
    // A row that only the timeline has so far has no versions.
  ].filter(({ id }) => id > 0);
  return caseHistory(
    await Promise.all(rows.map(async (row) => ({ part: row.part, versions: await rowVersions(sp, row) })))
  );
}

async function rowVersions(sp: SPFI, { list, id }: RowOfCase): Promise<RowVersion[]> {
  const fields = list.fields.filter(isTold);
  const versions = await readVersions(
    sp,
    list.name,
    id,
    fields.map(({ internalName }) => internalName)
  );
  return versions.map(({ row, ...version }) => ({ ...version, values: readValues(fields, row) }));
}

/** Keys never change, and what the hub keeps for itself says nothing to people. */
function isTold(field: FieldDefinition): boolean {
  return !field.byHub && !isUnique(field) && field.internalName !== 'Reference';
}

function readValues(fields: readonly FieldDefinition[], version: object): FieldValues {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = readValue(field, Reflect.get(version, field.internalName));
      return value === undefined ? [] : [[field.displayName, value] as const];
    })
  );
}

function readValue({ type }: FieldDefinition, found: unknown): FieldValue | undefined {
  if (found === null || found === undefined || found === '') return undefined;
  switch (type) {
    case 'date': {
      const day = readDate(String(found));
      return day === undefined ? undefined : { day };
    }
    case 'user': {
      const { LookupId: id = 0, LookupValue: name = '' } = found as Partial<VersionPerson>;
      return id > 0 ? { id, name } : undefined;
    }
    case 'multiChoice':
      return Array.isArray(found) && found.length > 0 ? found.map(String) : undefined;
    case 'boolean':
      return found === true;
    case 'number':
      return Number(found);
    default:
      return String(found);
  }
}
