import type { Report } from '../report/Report';
import { textParts } from './textParts';

/** A number that was typed into a text and not put there as a link. */
export interface TypedNumber {
  /** As it was typed, `1,156` or `83%`. */
  number: string;
  /** Where it begins in the text, and where it ends. */
  from: number;
  to: number;
  /** Ids of figures that have this value, best first; empty when none has. */
  figures: readonly string[];
}

/** What names a day, a year, a stage or a place and is no figure. */
const names: readonly RegExp[] = [
  /\b[A-Z]+-?\d[\w-]*/gi,
  /\b(?:19|20)\d\d\/\d\d\b/g,
  /\b(?:19|20)\d\d-\d\d-\d\d\b/g,
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi,
  /\b(?:19|20)\d\d\b/g,
  /\b(?:stages?|quarters?|sections?|tables?|figures?|parts?|appendix|pages?|checks?)\s+\d+(?:\s*(?:,|and|or|to)\s*\d+)*\b/gi
];

const numbers = /£?\d+(?:,\d{3})*(?:\.\d+)?%?/g;

/**
 * Numbers typed into a text: a figure belongs there as a link, so that it cannot differ from the tables.
 * Days, years, stages and references are left alone, and so is what the writer marked as no figure.
 * @see domain.md 13, V1 and V3
 */
export function typedNumbers(text: string, { measures }: Pick<Report, 'measures'>): TypedNumber[] {
  const found: TypedNumber[] = [];
  let at = 0;
  for (const part of textParts(text)) {
    if (part.kind === 'words') {
      const words = names.reduce((rest, name) => rest.replace(name, (match) => ' '.repeat(match.length)), part.text);
      for (const match of words.matchAll(numbers)) {
        const from = at + match.index;
        found.push({
          number: match[0],
          from,
          to: from + match[0].length,
          figures: figuresOf(match[0], measures)
        });
      }
    }
    at += part.kind === 'words' ? part.text.length : part.source.length;
  }
  return found;
}

/** Figures with the value of a typed number, the least detailed first. */
function figuresOf(typed: string, measures: Report['measures']): string[] {
  const value = Number(typed.replace(/[£,%]/g, ''));
  return Object.entries(measures)
    .filter(([, figure]) => figure.value === value && (!typed.endsWith('%') || figure.unit === 'percent'))
    .map(([id]) => id)
    .sort((a, b) => a.split('.').length - b.split('.').length || a.localeCompare(b));
}
