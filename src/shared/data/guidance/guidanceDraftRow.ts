import { draftStates, type GuidanceDraft } from '../../domain/guidance/GuidanceEditing';
import { guidanceKinds } from '../../domain/guidance/GuidancePage';
import { readOneOf, readText, type Wire } from '../wire';
import { guidanceTextColumns, type GuidanceTextRow, toGuidanceText } from './guidancePageRow';

/** A row of GuidanceDrafts as it comes over the wire. */
export type GuidanceDraftRow = GuidanceTextRow & {
  Id: number;
  State: Wire<string>;
  Modified: string;
  Editor: { Id: number; Title: Wire<string> };
  OData__UIVersionString: string;
  'odata.etag'?: string;
};

/** What to `$select` of a draft; `Editor` is to be expanded. */
export const guidanceDraftColumns = [
  'Id',
  ...guidanceTextColumns,
  'State',
  'Modified',
  'Editor/Id',
  'Editor/Title',
  'OData__UIVersionString'
];

/** Reads a row. */
export function toGuidanceDraft(row: GuidanceDraftRow): GuidanceDraft {
  return {
    key: readText(row.PageKey),
    kind: readOneOf(guidanceKinds, row.Kind) ?? 'Page',
    state: readOneOf(draftStates, row.State) ?? 'Being written',
    text: toGuidanceText(row),
    version: Number(row.OData__UIVersionString),
    etag: row['odata.etag'] ?? '',
    changedBy: { id: row.Editor.Id, name: readText(row.Editor.Title) },
    changedAt: row.Modified
  };
}
