/** Words of one look within a block. */
export interface RichRun {
  /** A line end in it stays one. */
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Somebody has to fill it in by hand. */
  open?: boolean;
  /** An address over https. */
  href?: string;
}

/** A block of rich text, as a file is made of it. */
export type RichBlock =
  | { kind: 'heading'; level: 1 | 2; runs: readonly RichRun[] }
  | { kind: 'paragraph'; runs: readonly RichRun[] }
  /** `list` counts the numbered lists, so that each begins with 1; `depth` from 0, `number` in its list from 1. */
  | { kind: 'item'; ordered: boolean; depth: number; list: number; number: number; runs: readonly RichRun[] }
  | { kind: 'table'; head?: RichRow; rows: readonly RichRow[] };

/** Cells of a row. */
export type RichRow = readonly (readonly RichRun[])[];
