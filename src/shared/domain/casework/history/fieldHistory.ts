import type { IsoDate } from '../../dates/IsoDate';
import type { StageCode } from '../../processRules/ProcessRule';
import type { Person } from '../../stages/ComplaintStage';

/** What a field held: words, yes or no, a number, several words, a UK day, or a person. */
export type FieldValue = string | number | boolean | readonly string[] | { day: IsoDate } | Person;

/** What the fields of a row held, by their names; an empty field is absent. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A row as it stood after somebody wrote it. */
export interface RowVersion {
  /** 1 is the row as it was added. */
  number: number;
  /** Instant, ISO UTC. */
  at: string;
  by: Person;
  values: FieldValues;
}

/** One field before and after; absent where it was or is empty. */
export interface FieldChange {
  field: string;
  before?: FieldValue;
  after?: FieldValue;
}

/** What somebody changed on a row at once. */
export interface RowEdit extends Omit<RowVersion, 'values'> {
  /** In the order of the fields' names. */
  changes: readonly FieldChange[];
}

/** Which row of a case: its complaint, one of its stages, or one of its concerns or remedies by number. */
export type CasePart =
  { kind: 'complaint' } | { kind: 'stage'; stage: StageCode } | { kind: 'concern' | 'remedy'; number: number };

/** The versions of one row of a case. */
export interface PartVersions {
  part: CasePart;
  /** In any order. */
  versions: readonly RowVersion[];
}

/** Who changed what and when on a whole case. */
export interface CaseHistory {
  /** The newest first. */
  edits: readonly (RowEdit & { part: CasePart })[];
  /** False where the site no longer keeps the oldest versions: what was changed before is not known. */
  isWhole: boolean;
}

/**
 * What each writing of a row changed, the newest first. Writings that changed none of the fields are left out. Where the
 * row as it was added is no longer kept, the oldest version is only what the later ones are compared with.
 * @param versions in any order
 */
export function rowEdits(versions: readonly RowVersion[]): readonly RowEdit[] {
  const inOrder = [...versions].sort((a, b) => a.number - b.number);
  const edits = inOrder.flatMap(({ number, at, by, values }, place): RowEdit[] => {
    const before = inOrder[place - 1]?.values;
    if (before === undefined && number !== 1) return [];
    const changes = changesBetween(before ?? {}, values);
    return changes.length > 0 ? [{ number, at, by, changes }] : [];
  });
  return edits.reverse();
}

/** The history of a case from the versions of its rows. */
export function caseHistory(rows: readonly PartVersions[]): CaseHistory {
  const edits = rows.flatMap(({ part, versions }) => rowEdits(versions).map((edit) => ({ ...edit, part })));
  return {
    edits: edits.sort((a, b) => b.at.localeCompare(a.at)),
    isWhole: rows.every(({ versions }) => versions.some(({ number }) => number === 1))
  };
}

function changesBetween(before: FieldValues, after: FieldValues): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields.flatMap((field): FieldChange[] => {
    const [was, is] = [before[field], after[field]];
    if (isSame(was, is)) return [];
    return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

/** People are the same by id: somebody may have changed their name. */
function isSame(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  const told = (value: FieldValue | undefined): unknown => (isPerson(value) ? { person: value.id } : value);
  return JSON.stringify(told(a)) === JSON.stringify(told(b));
}

/** Whether a field held a person. */
export function isPerson(value: FieldValue | undefined): value is Person {
  return typeof value === 'object' && 'id' in value;
}
