import * as React from 'react';
import { aRow } from '../../src/shared/ui/testing/aRow';
import type { RagStatus } from '../../src/shared/domain/rag/RagRating';
import { FaultSummary } from '../../src/shared/ui/components/form/FaultSummary';
import { FieldShell } from '../../src/shared/ui/components/field/FieldShell';
import { SelectInput } from '../../src/shared/ui/components/field/SelectInput';
import { TickInput } from '../../src/shared/ui/components/field/TickInput';
import { Quiet, Section } from '../../src/shared/ui/components/section/Section';
import { DataTable } from '../../src/shared/ui/components/table/DataTable';
import { Loading } from '../../src/shared/ui/components/notice/Loading';
import { FullNotice, Notice } from '../../src/shared/ui/components/notice/Notice';
import { HubBar } from '../../src/shared/ui/app/HubBar';
import { caseNeed } from '../../src/shared/ui/home/caseNeed';
import { HomeSection } from '../../src/shared/ui/home/HomeSection';
import { HubRoot } from '../../src/shared/ui/HubRoot';
import { Icon } from '../../src/shared/ui/icons/Icon';
import { ChoiceInput } from '../../src/shared/ui/components/field/ChoiceInput';
import { StatusChip } from '../../src/shared/ui/components/status/StatusChip';
import controls from '../../src/shared/ui/components/controls.module.scss';
import { enGB } from '../../src/shared/loc/en-GB';
import type { Scheme } from '../../src/shared/ui/theme/HubTheme';

const today = '2026-02-11';
const nothing = (): void => undefined;
const rows = ['2026-01-05', '2026-01-29', '2026-02-09'].map((receivedOn, place) =>
  aRow(today, { id: place, reference: `CH-2026-000${place + 1}`, receivedOn })
);

/** One component in one theme, each state under its name. */
interface Shown {
  name: string;
  /** Where it is used. */
  use: string;
  states: Readonly<Record<string, React.ReactElement>>;
}

const statuses: readonly [RagStatus, string][] = [
  ['red', 'Overdue 2'],
  ['amber', 'Due in 1'],
  ['green', '6 left'],
  ['blue', 'Paused'],
  ['grey', 'Closed']
];
const shell = { id: 'field', label: 'New due date', hint: 'Not later than 20 working days.', required: true };
const options = [
  { value: 'a', text: 'Complexity' },
  { value: 'b', text: 'Awaiting another body' }
];

/** The components that screens share. Each is the real one, with the real style sheets. */
function components(scheme: Scheme): readonly Shown[] {
  const id = (name: string): string => `${scheme}-${name}`;
  return [
    {
      name: 'Status',
      use: 'table, card, panel, home page, list column and print',
      states: Object.fromEntries(
        statuses.map(([status, label]) => [status, <StatusChip key={status} status={status} label={label} />])
      )
    },
    {
      name: 'Buttons',
      use: 'every screen; one primary a screen',
      states: {
        primary: (
          <button type="button" className={controls.primary}>
            Extend to 20 days
          </button>
        ),
        usual: (
          <button type="button" className={controls.button}>
            Print
          </button>
        ),
        quiet: (
          <button type="button" className={controls.quiet}>
            Copy link
          </button>
        ),
        icon: (
          <button type="button" className={controls.icon} aria-label="More">
            <Icon name="more" />
          </button>
        ),
        'chip off': (
          <button type="button" className={controls.chip}>
            Team West
          </button>
        ),
        'chip on': (
          <button type="button" className={controls.chosen}>
            Team West
          </button>
        )
      }
    },
    {
      name: 'Table',
      use: 'views of the board, log reports, retention, reports',
      states: {
        rows: (
          <DataTable
            caption="Cases by team"
            head="Team"
            columns={[
              { key: 'open', label: 'Open', count: true },
              { key: 'late', label: 'Overdue', count: true }
            ]}
            rows={[
              { key: 'w', head: 'Team West', cells: { open: 12, late: 2 } },
              { key: 's', head: 'Team South', cells: { open: 1200, late: 0 } },
              { key: 't', head: 'Total', cells: { open: 1212, late: 2 }, strong: true }
            ]}
          />
        )
      }
    },
    {
      name: 'Form field',
      use: 'registering, acts, log reports, letters',
      states: {
        usual: (
          <FieldShell {...shell} id={id('usual')}>
            <input id={id('usual')} type="date" />
          </FieldShell>
        ),
        optional: (
          <FieldShell {...shell} id={id('optional')} required={false} hint={undefined}>
            <input id={id('optional')} type="text" defaultValue="A word" />
          </FieldShell>
        ),
        fault: (
          <FieldShell {...shell} id={id('fault')} fault="It must be later than the due date in force.">
            <input id={id('fault')} type="date" aria-invalid aria-describedby={`${id('fault')}-fault`} />
          </FieldShell>
        ),
        choice: <SelectInput {...shell} id={id('choice')} options={options} value="a" onChange={nothing} />,
        tick: <TickInput {...shell} id={id('tick')} label="The complainant agreed" value onChange={nothing} />,
        'plain choice': (
          <ChoiceInput
            id={id('plain')}
            label="Kind"
            value="a"
            options={[{ value: 'a', text: 'Annual' }]}
            onChange={nothing}
          />
        )
      }
    },
    {
      name: 'Errors of a form',
      use: 'above a form after a try',
      states: {
        two: (
          <FaultSummary
            faults={[
              { field: 'newDue', text: 'It must be later than the due date in force.' },
              { field: 'reason', text: 'Choose a reason.' }
            ]}
            tries={0}
            idOf={id}
            labelOf={(field) => (field === 'newDue' ? 'New due date' : 'Reason')}
          />
        )
      }
    },
    {
      name: 'Notices',
      use: 'over what is shown, or in its place',
      states: {
        line: <Notice>As at 10:42. SharePoint does not answer. It is asked again in 20 seconds.</Notice>,
        'in place': (
          <FullNotice
            title="The site cannot be reached."
            hint="Nothing was changed."
            action={
              <button type="button" className={controls.button}>
                Try again
              </button>
            }
          />
        ),
        empty: <FullNotice title="Nothing needs you today." hint="What comes up for you will stand here." />,
        'on its way': <Loading />
      }
    },
    {
      name: 'Part of a page',
      use: 'case page, review of records, reports',
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

const schemes: readonly { scheme: Scheme; name: string; surface: string }[] = [
  { scheme: 'light', name: 'Light', surface: '#ffffff' },
  { scheme: 'dark', name: 'Dark', surface: '#1f1f1f' },
  { scheme: 'contrast', name: 'High contrast', surface: '#000000' }
];

/** Every shared component in each theme and state. */
export function Gallery(): React.ReactElement {
  return (
    <>
      {schemes.map(({ scheme, name, surface }) => (
        <section key={scheme} style={{ background: surface, padding: 24 }} aria-label={name}>
          <HubRoot theme={{ scheme }}>
            <h2>{name}</h2>
            {components(scheme).map((shown) => (
              <section key={shown.name} aria-label={`${shown.name}, ${name}`}>
                <h3>{shown.name}</h3>
                <p>Used in: {shown.use}.</p>
                <div className="states">
                  {Object.entries(shown.states).map(([state, element]) => (
                    <figure key={state}>
                      <figcaption>{state}</figcaption>
                      <div style={{ containerType: 'inline-size' } as React.CSSProperties}>{element}</div>
                    </figure>
                  ))}
                </div>
              </section>
            ))}
          </HubRoot>
        </section>
      ))}
    </>
  );
}
