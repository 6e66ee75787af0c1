import {
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  WidthType
} from 'docx';
import { textLines } from '../docx/textLines';
import type { RichBlock, RichRow, RichRun } from './RichBlock';

const depths = [0, 1, 2];

/** Numbered lists of a file: to be given to its document. */
export const richNumbering = {
  config: [
    {
      reference: 'numbers',
      levels: depths.map((level): ILevelsOptions => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 420 } } }
      }))
    }
  ]
};

/** Blocks of rich text for a Word file: real headings, lists and tables whose heading row repeats. */
export function richDocx(blocks: readonly RichBlock[]): FileChild[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: runsOf(block.runs)
        });
      case 'paragraph':
        return new Paragraph({ children: runsOf(block.runs) });
      case 'item': {
        const level = Math.min(block.depth, depths.length - 1);
        return new Paragraph({
          children: runsOf(block.runs),
          ...(block.ordered
            ? { numbering: { reference: 'numbers', level, instance: block.list } }
            : { bullet: { level } })
        });
      }
      case 'table':
        return new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          margins: { top: 50, bottom: 50, left: 90, right: 90, marginUnitType: WidthType.DXA },
          rows: [...(block.head ? [row(block.head, true)] : []), ...block.rows.map((cells) => row(cells, false))]
        });
    }
  });
}

function row(cells: RichRow, isHead: boolean): TableRow {
  return new TableRow({
    ...(isHead && { tableHeader: true }),
    cantSplit: true,
    children: cells.map(
      (runs) =>
        new TableCell({
          children: [
            new Paragraph({
              style: 'Cell',
              children: runsOf(isHead ? runs.map((run) => ({ ...run, bold: true })) : runs)
            })
          ]
        })
    )
  });
}

function runsOf(runs: readonly RichRun[]): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italic, open, href }): ParagraphChild[] => {
    const children = textLines(text, {
      bold,
      italics: italic,
      ...(open === true && { highlight: 'yellow' }),
      ...(href !== undefined && { style: 'Hyperlink' })
    });
    return href === undefined ? children : [new ExternalHyperlink({ link: href, children })];
  });
}
