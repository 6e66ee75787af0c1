import { type Figure, guardCell, hiddenCell, type Report, type ReportCell } from '../report/Report';
import { textParts } from './textParts';
import { reportLanguage } from './reportLanguage';

/** How values that are not numbers are said in a sentence. */
export interface ValueWords {
  /** A count from 1 to 4 that is hidden. */
  fewerThanFive: string;
  /** Another hidden value. */
  notShown: string;
  /** A figure of which nothing can be said, such as a share of no cases. */
  notKnown: string;
  /** A link to a figure that this report does not have. */
  missing: string;
}

/** A piece of a text as readers see it. */
export interface ResolvedPart {
  text: string;
  /** The figure it says; absent for words. */
  figure?: Figure;
  /** Its id; present without `figure` where the report has no such figure. */
  id?: string;
  /** The earlier period whose value it is. */
  compared?: string;
}

const whole = new Intl.NumberFormat(reportLanguage, { maximumFractionDigits: 1 });

/** A value as it is said in a sentence or a list: `1,200`, `83%`, `£250`. */
export function valueText(value: ReportCell, unit: Figure['unit'], words: ValueWords): string {
  if (value === null) return words.notKnown;
  if (typeof value === 'string') {
    if (value !== hiddenCell && value !== guardCell) return value;
    return value === hiddenCell && unit === 'count' ? words.fewerThanFive : words.notShown;
  }
  const number = whole.format(value);
  if (unit === 'percent') return `${number}%`;
  return unit === 'pounds' ? `£${number}` : number;
}

/** A figure's value as it is shown: a share that is not told because it is of few is hidden, not unknown. */
export function shownValue({ value, base }: Pick<Figure, 'value' | 'base'>): ReportCell {
  return value === null && base !== null && base !== 0 ? guardCell : value;
}

/** A text with every link put to the value that the report gives it: the same number as in the tables. */
export function resolveText(
  text: string,
  { measures }: Pick<Report, 'measures'>,
  words: ValueWords
): readonly ResolvedPart[] {
  return textParts(text).map((part): ResolvedPart => {
    if (part.kind !== 'figure') return { text: part.text };
    const figure = measures[part.id];
    const value =
      part.compared === undefined
        ? figure && shownValue(figure)
        : figure?.comparisons.find(({ label, chosen }) => chosen && label === part.compared)?.value;
    return figure === undefined || value === undefined
      ? { text: words.missing, id: part.id }
      : {
          text: valueText(value, figure.unit, words),
          figure,
          id: part.id,
          ...(part.compared !== undefined && { compared: part.compared })
        };
  });
}

/** {@link resolveText} as one plain text. */
export function resolvedText(text: string, report: Pick<Report, 'measures'>, words: ValueWords): string {
  return resolveText(text, report, words)
    .map((part) => part.text)
    .join('');
}
