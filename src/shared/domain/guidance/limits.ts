import type { IsoDate } from '../dates/IsoDate';
import { type Allowance, type Process, processes, type ProcessRule } from '../processRules/ProcessRule';
import { inForce } from '../processRules/selectRules';
import { type LetterField, letterFields } from './letters/letterFields';

/** A piece of guidance text: words as they stand, a limit to be filled in, the table of a process's limits, or what a case fills. */
export type GuidancePart =
  | { kind: 'words'; words: string }
  /** `longest`: with an extension. */
  | { kind: 'limit'; row: string; longest: boolean }
  | { kind: 'times'; process: Process }
  | { kind: 'fill'; field: LetterField }
  /** Marks a part that is not for readers from outside. */
  | { kind: 'internal' };

/** A code within a text. */
export type GuidanceCode = Exclude<GuidancePart, { kind: 'words' }>;

const code =
  /\[(?:(?<row>P\d{2,4})(?<longest> longest)?|times (?<process>[A-Z_]+)|case (?<field>[a-z ]+)|(?<internal>internal))\]/g;
/** What somebody may have meant as a code. */
const likeCode = /\[\s*(?:P\d|times|case|internal)[^\]\n]{0,40}\]/gi;

/**
 * Parts a text at its codes: `[P04]` is the limit of a row of ProcessRules, `[P04 longest]` the longest it may become, and
 * `[times CORPORATE]` the table of a process; `[case reference]` is filled where a letter is made; `[internal]` marks a part that is not for readers from outside.
 * What is no code stays words.
 */
export function partsOf(text: string): readonly GuidancePart[] {
  const parts: GuidancePart[] = [];
  let from = 0;
  for (const { 0: written, index, groups = {} } of text.matchAll(code)) {
    const part = toPart(groups);
    if (!part) continue;
    if (index > from) parts.push({ kind: 'words', words: text.slice(from, index) });
    parts.push(part);
    from = index + written.length;
  }
  if (from < text.length) parts.push({ kind: 'words', words: text.slice(from) });
  return parts;
}

/** A part as it is written. */
export function codeOf(part: GuidanceCode): string {
  if (part.kind === 'limit') return `[${part.row}${part.longest ? ' longest' : ''}]`;
  if (part.kind === 'internal') return '[internal]';
  return part.kind === 'times' ? `[times ${part.process}]` : `[case ${part.field}]`;
}

/** What looks like a code and is none: readers would see its brackets. */
export function brokenCodes(text: string): readonly string[] {
  return partsOf(text)
    .flatMap((part) => (part.kind === 'words' ? [...part.words.matchAll(likeCode)] : []))
    .map(([found]) => found);
}

function toPart({ row, longest, process, field, internal }: Partial<Record<string, string>>): GuidancePart | undefined {
  if (internal !== undefined) return { kind: 'internal' };
  if (row !== undefined) return { kind: 'limit', row, longest: longest !== undefined };
  const fill = letterFields.find((candidate) => candidate === field);
  if (fill !== undefined) return { kind: 'fill', field: fill };
  const known = processes.find((candidate) => candidate === process);
  return known && { kind: 'times', process: known };
}

/**
 * The limit of a row as it is on a day.
 * @returns absent when there is no such row, it is not in force, or it cannot be extended
 */
export function limitOf(
  rules: readonly ProcessRule[],
  { row, longest }: { row: string; longest: boolean },
  on: IsoDate
): Allowance | undefined {
  const rule = rules.find((candidate) => candidate.row === row && inForce(candidate, on));
  return longest ? rule?.maxAllowance : rule?.allowance;
}

const typed =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|fifty|sixty-five)(?:\s+or\s+\d+)?[\s-]+(?:working[\s-]+|calendar[\s-]+)?(?:days?|weeks?|months?)\b/gi;

/** Limits that somebody typed by hand, in a text without its markup: they would stay when the rule changes. */
export function typedLimits(text: string): readonly string[] {
  return [...text.matchAll(typed)].map(([words]) => words);
}

/** Rows that a text names and the rules do not have: it would show a gap. */
export function unknownRows(text: string, rules: readonly ProcessRule[]): readonly string[] {
  const known = new Set(rules.map(({ row }) => row));
  return partsOf(text).flatMap((part) => (part.kind === 'limit' && !known.has(part.row) ? [part.row] : []));
}
