import { announce, make } from './dom';
import type { ClientList, HostPage } from './hostPage';
import { createListExtensions, type ListExtensions } from './internals/listExtensions';
import type { CommandSet, FieldCustomizer } from './internals/listTypes';
import type { Framework } from './internals/loader';
import { renderCommands } from './listCommands';
import { type ListColumn, type ListRow, readColumns, readRows, textOf } from './listData';

/**
 * Shows a view of a list: its rows, with the columns that components draw, and the commands that components add for the
 * rows that are selected.
 *
 * @returns when the rows are there
 */
export async function showList(framework: Framework, page: HostPage, list: ClientList): Promise<void> {
  const place = document.getElementById('list');
  if (place === null) throw new Error('The page has no place for its list.');
  const [columns, first] = await Promise.all([readColumns(page, list), readRows(page, list)]);
  const shown: ListRow[] = [];
  const selected = new Set<ListRow>();
  const extensions = await createListExtensions(framework, list, columns, () => ({
    rows: shown,
    selected: shown.filter((row) => selected.has(row))
  }));

  const toolbar = make('div', { class: 'list-commands' });
  const body = make('tbody');
  const more = make('button', { type: 'button', hidden: true }, 'Show more rows');
  const table = make(
    'table',
    { 'aria-label': `${list.title}, ${list.view.title}` },
    make('thead', {}, headings(columns)),
    body
  );
  place.append(
    toolbar,
    make('div', { class: 'list-rows', tabindex: '0', role: 'region', 'aria-label': list.title }, table),
    more
  );

  const draw = await cellDrawer(extensions, columns);
  const select = (row: ListRow, isOn: boolean): void => {
    if (isOn) selected.add(row);
    else selected.delete(row);
    announce(selected.size === 1 ? '1 row selected' : `${selected.size} rows selected`);
    extensions.changed();
  };
  const add = ({ rows, next }: Awaited<ReturnType<typeof readRows>>): void => {
    shown.push(...rows);
    body.append(...rows.map((row) => rowOf(row, columns, draw, (isOn) => select(row, isOn))));
    more.hidden = next === undefined;
    more.onclick = () => {
      readRows(page, list, next).then(add, (error: Error) => announce(error.message));
    };
    extensions.changed();
  };
  add(first);
  if (first.rows.length === 0) place.append(make('p', {}, 'There is nothing in this view.'));

  const sets: CommandSet[] = [];
  const drawCommands = (): void =>
    renderCommands(toolbar, sets, () => shown.filter((row) => selected.has(row)).map(extensions.accessorOf));
  await Promise.all(
    list.extensions
      .filter(({ location }) => location.startsWith('ClientSideExtension.ListViewCommandSet'))
      .map(async (extension) => {
        sets.push(await extensions.commandSet(extension, drawCommands));
        drawCommands();
      })
  );
}

function headings(columns: readonly ListColumn[]): HTMLElement {
  const select = make('th', { scope: 'col' }, make('span', { class: 'hidden-text' }, 'Selected'));
  return make('tr', {}, select, ...columns.map(({ Title }) => make('th', { scope: 'col' }, Title)));
}

type DrawCell = (row: ListRow, column: ListColumn) => HTMLElement;

async function cellDrawer(extensions: ListExtensions, columns: readonly ListColumn[]): Promise<DrawCell> {
  const customizers = new Map<string, FieldCustomizer>();
  await Promise.all(
    columns.map(async (column) => {
      const customizer = await extensions.customizerOf(column);
      if (customizer !== undefined) customizers.set(column.InternalName, customizer);
    })
  );
  return (row, { InternalName }) => {
    const domElement = make('div');
    const value = row[InternalName];
    const customizer = customizers.get(InternalName);
    if (customizer === undefined) domElement.textContent = textOf(value);
    else
      customizer.onRenderCell({
        domElement,
        fieldValue: value,
        listItem: extensions.accessorOf(row),
        userData: undefined
      });
    return domElement;
  };
}

function rowOf(
  row: ListRow,
  columns: readonly ListColumn[],
  draw: DrawCell,
  onSelect: (isOn: boolean) => void
): HTMLElement {
  const name = textOf(row[columns[0]?.InternalName ?? 'ID']) || textOf(row.ID);
  const box = make('input', { type: 'checkbox', 'aria-label': `Select ${name}` });
  const line = make(
    'tr',
    { 'data-row': textOf(row.ID) },
    make('td', {}, box),
    ...columns.map((column) => make('td', {}, draw(row, column)))
  );
  box.addEventListener('change', () => {
    line.toggleAttribute('data-selected', box.checked);
    onSelect(box.checked);
  });
  return line;
}
