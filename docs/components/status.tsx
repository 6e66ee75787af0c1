import * as React from 'react';
import { ChipChoice } from '../../src/shared/ui/components/ChipChoice';
import { CopyButton } from '../../src/shared/ui/components/CopyButton';
import controls from '../../src/shared/ui/components/controls.module.scss';
import prose from '../../src/shared/ui/components/prose.module.scss';
import { InPageLink } from '../../src/shared/ui/components/InPageLink';
import { StatusChip } from '../../src/shared/ui/components/status/StatusChip';
import { Tag } from '../../src/shared/ui/components/status/Tag';
import { Icon } from '../../src/shared/ui/icons/Icon';
import { long, nothing, type Shown } from './Shown';

const button = (look: string | undefined, words: string, isOff?: boolean): React.ReactElement => (
  <button type="button" className={look} aria-disabled={isOff}>
    {words}
  </button>
);

/** What stands beside and within everything: words, statuses, buttons. */
export function status(): readonly Shown[] {
  return [
    {
      name: 'Kinds of text',
      files: ['prose'],
      use: 'every screen',
      states: {
        headings: (
          <>
            <p className={prose.title}>Title of a screen</p>
            <p className={prose.part}>Heading of a part</p>
            <p className={prose.inner}>Heading within a part</p>
          </>
        ),
        words: (
          <>
            <p className={prose.answer}>3 overdue, 5 due this week in Team West</p>
            <p className={prose.reading}>Words to be read.</p>
            <p className={prose.quiet}>Words beside them.</p>
            <p className={prose.hint}>A hint.</p>
            <p className={prose.news}>Recorded: Extend.</p>
            <p className={prose.wrong}>Review overdue</p>
          </>
        )
      }
    },
    {
      name: 'Status',
      files: ['status/StatusChip'],
      use: 'table, card, panel, home page, actions, list column and print',
      states: {
        red: <StatusChip status="red" label="Overdue 2" />,
        amber: <StatusChip status="amber" label="Due in 1" />,
        green: <StatusChip status="green" label="6 left" />,
        blue: <StatusChip status="blue" label="Paused" />,
        grey: <StatusChip status="grey" label="Closed" />
      }
    },
    {
      name: 'Tag',
      files: ['status/Tag'],
      use: 'marking of a case, steps of reports and learning',
      states: {
        plain: <Tag>OFFICIAL-SENSITIVE</Tag>,
        good: <Tag tone="good">Good practice</Tag>,
        open: <Tag tone="open">Being checked</Tag>,
        'narrow, long text': <Tag>{long}</Tag>
      }
    },
    {
      name: 'Buttons',
      files: ['controls'],
      use: 'every screen; one primary at a time',
      states: {
        primary: button(controls.primary, 'Extend to 20 days'),
        'primary, hover': button(controls.primary, 'Extend to 20 days'),
        'primary, focus': button(controls.primary, 'Extend to 20 days'),
        'primary, on its way': button(controls.primary, 'Recording', true),
        usual: button(controls.button, 'Print'),
        'usual, hover': button(controls.button, 'Print'),
        'usual, focus': button(controls.button, 'Print'),
        'usual, not possible now': button(controls.button, 'Next', true),
        quiet: button(controls.quiet, 'Back to the library'),
        'quiet, hover': button(controls.quiet, 'Back to the library'),
        link: button(controls.link, 'CH-2026-0001'),
        'link, focus': button(controls.link, 'CH-2026-0001'),
        icon: (
          <button type="button" className={controls.icon} aria-label="More">
            <Icon name="more" />
          </button>
        ),
        'icon, hover': (
          <button type="button" className={controls.icon} aria-label="More">
            <Icon name="more" />
          </button>
        ),
        'several in a row': (
          <div className={controls.buttons}>
            {button(controls.primary, 'Record it')}
            {button(controls.button, 'Cancel')}
          </div>
        ),
        'narrow, long text': <div className={controls.buttons}>{button(controls.button, long)}</div>
      }
    },
    {
      name: 'Choice of how to look',
      files: ['ChipChoice'],
      use: 'chart or table, by team or by officer, whose actions',
      states: {
        'one selected': (
          <ChipChoice
            label="Show as"
            options={[
              { value: 'chart', text: 'Chart' },
              { value: 'table', text: 'Table' }
            ]}
            value="chart"
            onChange={nothing}
          />
        ),
        hover: (
          <ChipChoice label="Show as" options={[{ value: 'x', text: 'Table' }]} value={'' as 'x'} onChange={nothing} />
        ),
        focus: <ChipChoice label="Show as" options={[{ value: 'x', text: 'Table' }]} value="x" onChange={nothing} />
      }
    },
    {
      name: 'Link within the page',
      files: ['InPageLink'],
      use: 'views of guidance and learning',
      states: {
        rest: (
          <InPageLink href="#" onGo={nothing}>
            Stages and times
          </InPageLink>
        )
      }
    },
    {
      name: 'Copying',
      files: ['CopyButton'],
      use: 'links, lists of references, dates with their reasons',
      states: {
        'a text': (
          <CopyButton label="Copy" textOf={() => ''} words={{ copied: 'Copied.', failed: 'It could not be copied.' }} />
        ),
        'a link': (
          <CopyButton
            label="Copy link"
            isLink
            textOf={() => ''}
            words={{ copied: 'Copied.', failed: 'It could not be copied.' }}
          />
        )
      }
    }
  ];
}
