import { emptyLog, type LogContent } from './LogContent';

/** An answer that two people changed, each in their own way; absent where there is none. */
export interface LogDifference {
  /** Field, or field, row and part: `goodPractice`, `concerns/2/finding`. */
  path: string;
  base?: unknown;
  mine?: unknown;
  theirs?: unknown;
}

/** What came of bringing two people's changes together. */
export interface MergedLog {
  /** With everything that only one of the two changed; of what both changed, mine. */
  content: LogContent;
  differences: readonly LogDifference[];
}

/** Answers with rows of their own, and what names a row. */
const rowKeys = { concerns: 'number', remedies: 'id', actions: 'id' } as const;

type Answers = ReadonlyMap<string, unknown>;

/**
 * Brings together what two people wrote since `base`, answer by answer and row by row: what one of them changed stands,
 * what both changed to different values is told.
 */
export function mergeLog(base: LogContent, mine: LogContent, theirs: LogContent): MergedLog {
  const [before, own, other] = [answersOf(base), answersOf(mine), answersOf(theirs)];
  const merged = new Map<string, unknown>();
  const differences: LogDifference[] = [];
  for (const path of new Set([...other.keys(), ...own.keys(), ...before.keys()])) {
    const [was, is, became] = [before.get(path), own.get(path), other.get(path)];
    const iChanged = !same(was, is);
    const chosen = iChanged ? is : became;
    if (chosen !== undefined) merged.set(path, chosen);
    if (iChanged && !same(was, became) && !same(is, became)) {
      differences.push({
        path,
        ...(was !== undefined && { base: was }),
        ...(is !== undefined && { mine: is }),
        ...(became !== undefined && { theirs: became })
      });
    }
  }
  return { content: contentOf(merged), differences };
}

/** The content with some of its answers changed, by path. @param values `undefined` takes an answer away */
export function withAnswers(content: LogContent, values: Readonly<Record<string, unknown>>): LogContent {
  const answers = new Map(answersOf(content));
  for (const [path, value] of Object.entries(values)) {
    if (value === undefined) answers.delete(path);
    else answers.set(path, value);
  }
  return contentOf(answers);
}

/** True when two contents say the same. */
export function sameLog(one: LogContent, other: LogContent): boolean {
  const [a, b] = [answersOf(one), answersOf(other)];
  return a.size === b.size && [...a].every(([path, value]) => same(value, b.get(path)));
}

/** Every answer by its path. A row that is there has its key among them, so that an empty one is not lost. */
function answersOf(content: LogContent): Answers {
  return new Map(
    Object.entries(content).flatMap(([field, value]: [string, unknown]): [string, unknown][] => {
      if (!isRowField(field)) return isNothing(value) ? [] : [[field, value]];
      return Array.isArray(value) ? value.flatMap((row: unknown) => answersOfRow(field, row)) : [];
    })
  );
}

function answersOfRow(field: keyof typeof rowKeys, row: unknown): [string, unknown][] {
  if (typeof row !== 'object' || row === null) return [];
  const parts = Object.entries(row);
  const key = parts.find(([part]) => part === rowKeys[field])?.[1];
  return parts.flatMap(([part, value]: [string, unknown]): [string, unknown][] =>
    isNothing(value) ? [] : [[`${field}/${String(key)}/${part}`, value]]
  );
}

function contentOf(answers: Answers): LogContent {
  const rows: Record<string, Map<string, Record<string, unknown>>> = {};
  const plain: Record<string, unknown> = {};
  for (const [path, value] of answers) {
    const [field = '', key, part] = path.split('/');
    if (key === undefined || part === undefined) {
      plain[field] = value;
      continue;
    }
    const ofField = (rows[field] ??= new Map());
    ofField.set(key, { ...ofField.get(key), [part]: value });
  }
  // A row whose key is gone was taken away; what the other wrote in it goes with it.
  const lists = Object.entries(rowKeys).map(([field, key]) => [
    field,
    [...(rows[field]?.values() ?? [])].filter((row) => row[key] !== undefined)
  ]);
  return { ...emptyLog, ...plain, ...Object.fromEntries(lists) };
}

function isRowField(field: string): field is keyof typeof rowKeys {
  return field in rowKeys;
}

/** An answer that was cleared is none. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
