import { Node } from '@tiptap/core';
import { tableEditing } from '@tiptap/pm/tables';

/** What a cell has for the tables' own editing; neither is kept. */
const cellAttributes = (): Readonly<Record<string, { default: number | null }>> => ({
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: { default: null }
});
const cellContent = '(paragraph | bulletList | orderedList)+';

/** What each node is to the editing of tables. */
const roles: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell'
};

/** Tables of the safe subset, edited by the tables of ProseMirror; they have no widths and no merged cells. */
const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  extendNodeSchema: ({ name }) => (name in roles ? { tableRole: roles[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()]
});

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0]
});

const TableCell = Node.create({
  name: 'tableCell',
  content: cellContent,
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: () => ['td', 0]
});

const TableHeader = Node.create({
  name: 'tableHeader',
  content: cellContent,
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', 0]
});

/** All nodes that a table is made of. */
export const tableNodes = [Table, TableRow, TableCell, TableHeader];

/** A table of two columns with a heading row, as it is put in. */
export const newTable = {
  type: 'table',
  content: (['tableHeader', 'tableCell', 'tableCell'] as const).map((cell) => ({
    type: 'tableRow',
    content: [1, 2].map(() => ({ type: cell, content: [{ type: 'paragraph' }] }))
  }))
};
