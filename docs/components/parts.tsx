import * as React from 'react';
import { enGB } from '../../src/shared/loc/en-GB';
import { HubBar } from '../../src/shared/ui/app/HubBar';
import { FactList } from '../../src/shared/ui/components/facts/FactList';
import { Panel } from '../../src/shared/ui/components/panel/Panel';
import { Quiet, Section } from '../../src/shared/ui/components/section/Section';
import { StatusChip } from '../../src/shared/ui/components/status/StatusChip';
import { DataTable, type DataTableProps } from '../../src/shared/ui/components/table/DataTable';
import { caseNeed } from '../../src/shared/ui/home/caseNeed';
import { HomeSection } from '../../src/shared/ui/home/HomeSection';
import { aRow } from '../../src/shared/ui/testing/aRow';
import type { Scheme } from '../../src/shared/ui/theme/HubTheme';
import { type IdOf, long, nothing, type Shown } from './Shown';

const today = '2026-02-11';
const rows = ['2026-01-05', '2026-01-29', '2026-02-09'].map((receivedOn, place) =>
  aRow(today, { id: place, reference: `CH-2026-000${place + 1}`, receivedOn })
);
const table: DataTableProps = {
  caption: 'Cases by team',
  head: 'Team',
  columns: [
    { key: 'open', label: 'Open', count: true },
    { key: 'late', label: 'Overdue', count: true },
    { key: 'oldest', label: 'Oldest' }
  ],
  rows: [
    { key: 'w', head: 'Team West', cells: { open: 12, late: 2, oldest: 'Mon 5 Jan' } },
    { key: 's', head: 'Team South', cells: { open: 1200, late: 0, oldest: 'Thu 29 Jan' } }
  ],
  total: { key: 'total', head: 'Total', cells: { open: 1212, late: 2 } }
};
const facts = [
  ['Received', 'Mon 5 Jan'],
  ['Team', 'Team West'],
  ['Officer', 'Not yet given to anybody'],
  ['How it came', 'Letter']
] as const;

/** Tables, panels and the other parts of which screens are made. */
export function parts(id: IdOf, scheme: Scheme): readonly Shown[] {
  return [
    {
      name: 'Table',
      files: ['table/DataTable'],
      use: 'views of the board, past weeks, holidays, reports, retention, guidance, learning',
      states: {
        'wide: rows and their total': <DataTable {...table} />,
        'wide: caption shown': <DataTable {...table} showsCaption total={undefined} />,
        'narrow: rows become blocks': <DataTable {...table} />,
        'narrow, two columns stay': <DataTable {...table} columns={table.columns.slice(0, 2)} />,
        'wide: long text': (
          <DataTable
            {...table}
            total={undefined}
            rows={[{ key: 'long', head: long, cells: { open: 3, late: 1, oldest: long } }]}
          />
        )
      }
    },
    {
      name: 'Facts',
      files: ['facts/FactList'],
      use: 'cases, people, log reports, actions, learning',
      states: {
        'side by side': <FactList facts={facts} />,
        'a line each': <FactList isWide facts={[...facts, ['What happened', long]]} />,
        narrow: <FactList facts={[...facts, ['Summary', long]]} />
      }
    },
    {
      name: 'Panel',
      files: ['panel/Panel'],
      use: 'a case beside the board, the form of an act, cases behind a figure, guidance',
      states: {
        open: (
          <Panel
            label={id('panel')}
            title="CH-2026-0001"
            level={3}
            words={{ close: 'Close case' }}
            beside={<StatusChip status="red" label="Overdue 2" />}
            onClose={nothing}
          >
            <FactList facts={facts} />
          </Panel>
        ),
        'narrow, long text': (
          <Panel label={id('panel-long')} title={long} level={3} words={{ close: 'Close case' }} onClose={nothing}>
            {long}
          </Panel>
        )
      }
    },
    {
      name: 'Part of a page',
      files: ['section/Section'],
      use: 'case page, reviews',
      states: {
        filled: (
          <Section title={`Timeline (${scheme})`} level={3}>
            <p>Acknowledged on Mon 9 Feb.</p>
          </Section>
        ),
        empty: (
          <Section title={`Remedies (${scheme})`} level={3}>
            <Quiet>No remedy has been offered.</Quiet>
          </Section>
        )
      }
    },
    {
      name: 'List of the home page',
      files: [],
      use: 'home',
      states: {
        some: (
          <HomeSection
            list={{
              id: id('list'),
              title: 'Overdue or at limit',
              needs: rows.map((row) => caseNeed(row, enGB)),
              all: { screen: 'board' }
            }}
            level={3}
            today={today}
            hrefOf={() => '#'}
          />
        )
      }
    },
    {
      name: 'Bar of the hub',
      files: [],
      use: 'above every screen',
      states: {
        'somebody with cases': (
          <HubBar
            screens={['home', 'board', 'case', 'guidance', 'reports']}
            current="board"
            known
            inHost={false}
            hrefOf={() => '#'}
            onGo={nothing}
            onShare={() => Promise.resolve()}
          />
        )
      }
    }
  ];
}
