/**
 * The same rows in Fluent's own DetailsList, for `npm run bench` to compare the board with. Never shipped.
 * `window.benchRows(n)` draws n rows; typing in the search box filters them by reference.
 */
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { DetailsList, DetailsListLayoutMode, SelectionMode, type IColumn } from '@fluentui/react/lib/DetailsList';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { ScrollablePane } from '@fluentui/react/lib/ScrollablePane';

interface Row {
  key: string;
  [column: string]: string;
}

const names = [
  'Case',
  'Status',
  'Stage',
  'Milestone',
  'Team',
  'Officer',
  'Received',
  'Due',
  'Days',
  'Next action',
  'Updated'
];
const columns: IColumn[] = names.map((name) => ({ key: name, name, fieldName: name, minWidth: 70, maxWidth: 140 }));

function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    key: String(index),
    ...Object.fromEntries(names.map((name) => [name, `${name} ${index}`])),
    Case: `CH-2026-${String(index).padStart(5, '0')}`
  }));
}

const Comparison: React.FC<{ rows: Row[] }> = ({ rows }) => {
  const [text, setText] = React.useState('');
  const shown = React.useMemo(
    () => rows.filter((row) => (row.Case ?? '').toLowerCase().includes(text.toLowerCase())),
    [rows, text]
  );
  return (
    <div style={{ position: 'relative', height: 700 }}>
      <SearchBox placeholder="Search" onChange={(_, value) => setText(value ?? '')} />
      <ScrollablePane style={{ top: 40 }}>
        <DetailsList
          items={shown}
          columns={columns}
          selectionMode={SelectionMode.none}
          layoutMode={DetailsListLayoutMode.fixedColumns}
        />
      </ScrollablePane>
    </div>
  );
};

declare global {
  interface Window {
    benchRows(count: number): void;
  }
}

window.benchRows = (count) => {
  const place = document.getElementById('root');
  ReactDom.unmountComponentAtNode(place as HTMLElement);
  ReactDom.render(<Comparison rows={rowsOf(count)} />, place);
};
