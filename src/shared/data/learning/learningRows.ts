import {
  approvalDecisions,
  checkDecisions,
  draftStatuses,
  type LearningApproval,
  type LearningCheck,
  type LearningDraft
} from '../../domain/learning/LearningDraft';
import { type LearningUse, type LearningUseKind, learningUseKinds } from '../../domain/learning/LearningUse';
import type { LearningRecord } from '../../domain/registers/LearningRecord';
import { learningRecordColumns, type LearningRecordRow, toLearningRecord } from '../registers/learningRecordRow';
import { readDate, readOneOf, readOptional, readText, type Wire, withoutAbsent } from '../wire';
import { fingerprintOf } from './fingerprint';
import { learningContentColumns, type LearningContentRow, toLearningContent } from './learningContentRow';

interface PersonRow {
  Id: number;
  Title: Wire<string>;
}

/** A row of LearningDrafts. */
export type DraftRow = LearningContentRow &
  Record<'LearningKey' | 'SourceKey' | 'SourceReference' | 'Status' | 'Writers', Wire<string>> & {
    Id: number;
    Author: PersonRow;
    Editor: PersonRow;
    Modified: string;
    'odata.etag'?: string;
  };

/** A row of LearningChecks or LearningApprovals. */
export type WordRow = Record<'LearningKey' | 'Fingerprint' | 'Decision', Wire<string>> & {
  Id: number;
  Author: PersonRow;
  Note?: Wire<string>;
};

/** A row of LearningUses. */
export type UseRow = Record<'LearningKey' | 'Kind' | 'Theme' | 'Team' | 'Forum' | 'MeetingDate', Wire<string>> & {
  Id: number;
  Author: PersonRow;
  TakenBack: Wire<boolean>;
};

/** A row of LearningRecords with who put it there. */
export type LibraryRow = LearningRecordRow & { AuthorId: number; EditorId: number; 'odata.etag'?: string };

const people = ['Author/Id', 'Author/Title'] as const;

/** What to `$select` of each list; `Author` and `Editor` are to be expanded where they have parts. */
export const learningColumns = {
  drafts: [
    'Id',
    'LearningKey',
    'SourceKey',
    'SourceReference',
    'Status',
    'Writers',
    'Modified',
    ...learningContentColumns,
    ...people,
    'Editor/Id'
  ],
  checks: ['Id', 'LearningKey', 'Fingerprint', 'Decision', 'Note', ...people],
  approvals: ['Id', 'LearningKey', 'Fingerprint', 'Decision', ...people],
  uses: ['Id', 'LearningKey', 'Kind', 'TakenBack', 'Theme', 'Team', 'Forum', 'MeetingDate', ...people],
  library: [...learningRecordColumns, 'AuthorId', 'EditorId']
} as const;

/** Reads a draft. */
export async function toDraft(row: DraftRow): Promise<LearningDraft> {
  const content = toLearningContent(row);
  const written = (readText(row.Writers).match(/\d+/g) ?? []).map(Number);
  return withoutAbsent<LearningDraft>({
    id: row.Id,
    etag: row['odata.etag'] ?? '',
    key: readText(row.LearningKey),
    content,
    fingerprint: await fingerprintOf(content),
    sourceReference: readOptional(row.SourceReference),
    status: readOneOf(draftStatuses, row.Status) ?? 'Withdrawn',
    madeBy: toSomebody(row.Author),
    changedAt: row.Modified,
    writers: [...new Set([row.Author.Id, row.Editor.Id, ...written])]
  });
}

/** Reads a checker's word; one that is not known counts as a return. */
export function toCheck(row: WordRow): LearningCheck {
  return { ...toWord(row), decision: readOneOf(checkDecisions, row.Decision) ?? 'Returned', note: readText(row.Note) };
}

/** Reads an operational lead's word; one that is not known counts as a return. */
export function toApproval(row: WordRow): LearningApproval {
  return { ...toWord(row), decision: readOneOf(approvalDecisions, row.Decision) ?? 'Returned: not accurate' };
}

/** Reads what somebody did with learning; nothing for a kind that is not known. */
export function toUse(row: UseRow): readonly LearningUse[] {
  const kind: LearningUseKind | undefined = readOneOf(learningUseKinds, row.Kind);
  if (kind === undefined) return [];
  return [
    withoutAbsent<LearningUse>({
      id: row.Id,
      kind,
      takenBack: row.TakenBack === true,
      key: readText(row.LearningKey),
      theme: readOptional(row.Theme),
      team: readOptional(row.Team),
      forum: readOptional(row.Forum),
      meetingOn: readDate(row.MeetingDate),
      by: toSomebody(row.Author)
    })
  ];
}

/** A record in the library with what somebody has to have approved, and who put it there. */
export interface LibraryEntry {
  id: number;
  etag: string;
  record: LearningRecord;
  key: string;
  fingerprint: string;
  writtenBy: readonly number[];
}

/** Reads a record of the library. */
export async function toLibraryEntry(row: LibraryRow): Promise<LibraryEntry> {
  const record = toLearningRecord(row);
  return {
    id: row.Id,
    etag: row['odata.etag'] ?? '',
    record,
    key: record.key,
    fingerprint: await fingerprintOf(record),
    writtenBy: [row.AuthorId, row.EditorId]
  };
}

function toWord(row: WordRow): { id: number; key: string; fingerprint: string; by: { id: number; name: string } } {
  return {
    id: row.Id,
    key: readText(row.LearningKey),
    fingerprint: readText(row.Fingerprint),
    by: toSomebody(row.Author)
  };
}

function toSomebody({ Id, Title }: PersonRow): { id: number; name: string } {
  return { id: Id, name: readText(Title) };
}
