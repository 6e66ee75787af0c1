import { aRow } from '../../testing/aRow';
import { columnIndex, layoutFor } from './columns';
import { heightOf, lineHeights, tableItems } from './tableItems';

const today = '2024-01-10';
const row = aRow(today, { id: 1, events: { received_on: '2024-01-02', acknowledged_on: '2024-01-02' } });
const withSecondLines = aRow(today, { id: 2 });

describe('the lines of the table', () => {
  test('count cases through all groups and know where headings stand', () => {
    const { items, itemOfCase, headings } = tableItems([
      { key: 'a', label: 'A', rows: [row] },
      { key: 'b', label: 'B', rows: [withSecondLines] }
    ]);
    expect(items.map(({ kind }) => kind)).toEqual(['heading', 'case', 'heading', 'case']);
    expect(itemOfCase).toEqual([1, 3]);
    expect(headings).toEqual([0, 2]);
  });

  test('have no heading for a board without groups', () => {
    expect(tableItems([{ key: '', rows: [row] }]).headings).toEqual([]);
  });

  test('are higher by their second lines, and by a finger', () => {
    const item = (of: typeof row): Parameters<typeof heightOf>[0] => ({ kind: 'case', row: of, index: 0 });
    expect(heightOf(item(row), lineHeights(false), false)).toBe(36);
    expect(heightOf(item(row), lineHeights(true), false)).toBe(44);
    expect(heightOf(item(withSecondLines), lineHeights(false), false)).toBe(36 + 2 * 26);
    expect(heightOf(item(withSecondLines), lineHeights(false, 2), false)).toBe(2 * (36 + 2 * 26));
  });
});

describe('the columns', () => {
  test('are all there on a desktop, fewer when narrow, and cards on a phone', () => {
    expect(layoutFor(1230).columns).toHaveLength(13);
    expect(layoutFor(800).columns).not.toContain('updated');
    expect(layoutFor(1230, 2).columns).toEqual(layoutFor(615).columns);
    expect(layoutFor(599)).toEqual({ cards: true, columns: [], tracks: '' });
  });

  test('keep their number whatever is left out', () => {
    expect(columnIndex('reference')).toBe(1);
    expect(columnIndex('updated')).toBe(13);
  });
});
