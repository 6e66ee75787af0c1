import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType
} from 'docx';
import { plainText } from '../plainText';
import { type DocumentCell, type DocumentLabels, type DocumentTable, isNumeric } from '../ReportDocument';
import type { Numbering } from './Numbering';
import { reportLanguage } from '../../domain/publication/reportLanguage';

/** Width of the text between the margins of a page, in twentieths of a point. */
const textWidth = 9639;

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBDBB' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none };
const padding = { top: 50, bottom: 50, left: 90, right: 90, marginUnitType: WidthType.DXA };
const wholeWidth = { size: 100, type: WidthType.PERCENTAGE };

/** Caption, table and notes. The heading row is one to Word, so that it repeats and screen readers say it. */
export function tableBlock(table: DocumentTable, labels: DocumentLabels, numbering: Numbering): FileChild[] {
  numbering.nextTable();
  const numeric = table.columns.map((_, column) => isNumeric(table, column));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: table.columns.map((text, column) =>
      cell(text, { strong: true, right: numeric[column] === true, shaded: true })
    )
  });
  const body = table.rows.map(
    (row, place) =>
      new TableRow({
        cantSplit: true,
        // The first row stays with the heading, and the last two with the total.
        keepNext: place === 0 || (place >= table.rows.length - 2 && table.total !== null),
        children: row.map((value, column) => cell(value, { right: numeric[column] === true }))
      })
  );
  const total =
    table.total === null
      ? []
      : [
          new TableRow({
            cantSplit: true,
            children: table.total.map((value, column) =>
              cell(value, { strong: true, right: numeric[column] === true, shaded: true })
            )
          })
        ];
  return [
    caption(labels.table, table.caption),
    new Table({
      width: wholeWidth,
      columnWidths: columnWidths(table),
      borders,
      margins: padding,
      rows: [header, ...body, ...total]
    }),
    ...table.notes.map((text) => new Paragraph({ style: 'Note', children: [new TextRun(plainText(text))] })),
    new Paragraph({ style: 'Note', children: [] })
  ];
}

/** Names and values in two columns, without a heading row. */
export function factsTable(facts: readonly (readonly [string, string])[]): Table {
  return new Table({
    width: wholeWidth,
    columnWidths: [3000, textWidth - 3000],
    borders: { ...borders, top: none, bottom: none },
    margins: padding,
    rows: facts.map(
      ([name, value]) => new TableRow({ cantSplit: true, children: [cell(name, { strong: true }), cell(value, {})] })
    )
  });
}

/** `Table 3. Complaints by team`; the number is a field, so that a list of tables can be made from it. */
export function caption(label: string, text: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [new TextRun(`${label} `), new SequentialIdentifier(label), new TextRun(`. ${plainText(text)}`)]
  });
}

interface CellForm {
  strong?: boolean;
  right?: boolean;
  shaded?: boolean;
}

function cell(value: DocumentCell, { strong = false, right = false, shaded = false }: CellForm): TableCell {
  const text = typeof value === 'number' ? value.toLocaleString(reportLanguage) : plainText(value ?? '');
  return new TableCell({
    verticalAlign: VerticalAlignTable.TOP,
    ...(shaded && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F2F1' } }),
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold: strong })]
      })
    ]
  });
}

/** Widths of a bold letter of the cells' size, and of the space beside a cell's text, in twentieths of a point. */
const letter = 115;
const beside = 190;
/** Words longer than this may be broken. */
const longestWord = 16;

/** Room for the longest word of each column; what is left goes to the columns with the longest texts. */
function columnWidths({ columns, rows }: Pick<DocumentTable, 'columns' | 'rows'>): number[] {
  const texts = columns.map((heading, column) => [heading, ...rows.map((row) => String(row[column] ?? ''))]);
  const longest = (parts: readonly string[]): number => Math.max(...parts.map(({ length }) => length));
  const words = texts.map((column) => Math.min(longestWord, longest(column.flatMap((text) => text.split(/\s+/)))));
  const least = words.map((word) => beside + letter * word);
  const wish = texts.map((column, place) => Math.min(48, longest(column)) - (words[place] ?? 0) + 1);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const left = textWidth - sum(least);
  return least.map((width, column) =>
    Math.floor(left < 0 ? (textWidth * width) / sum(least) : width + (left * (wish[column] ?? 0)) / sum(wish))
  );
}
