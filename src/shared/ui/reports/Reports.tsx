import * as React from 'react';
import type { Hub } from '../../data/createHub';
import type { Texts } from '../../loc/Texts';
import { HubRoot } from '../HubRoot';
import type { HubTheme } from '../theme/HubTheme';
import { ReportsScreen } from './ReportsScreen';
import styles from './Reports.module.scss';

/** What the page's editor has set, and where the reports stand. */
export interface ReportsOptions {
  /** Heading above the reports; empty means the hub's own. */
  heading: string;
  /** 1 where the reports are the page, 2 where the page has a title of its own. */
  headingLevel: 1 | 2;
  /** What a case's reference is put behind to make its address. */
  caseAddress: string;
}

/** Props of {@link Reports}. */
export interface ReportsProps {
  hub: Pick<Hub, 'reports' | 'publication'>;
  options: ReportsOptions;
  theme: HubTheme;
  texts?: Texts;
}

/** Reports: those published, those being written, and new ones. Needs nothing of its host but these props. */
export function Reports({ hub, options, theme, texts }: ReportsProps): React.ReactElement {
  return (
    <HubRoot theme={theme} texts={texts} className={styles.root}>
      <div data-reports="">
        <ReportsScreen hub={hub} options={options} />
      </div>
    </HubRoot>
  );
}
