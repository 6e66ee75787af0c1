import * as React from 'react';
import type { Hub } from '../../data/createHub';
import type { Texts } from '../../loc/Texts';
import { HubRoot } from '../HubRoot';
import type { HubTheme } from '../theme/HubTheme';
import type { CasePages } from './CasePages';
import { CaseScreen } from './CaseScreen';
import styles from './CasePage.module.scss';

/** What the page's editor has set, and where the case stands. */
export interface CasePageOptions {
  /** Heading while no case is open; empty means the hub's own. */
  heading: string;
  /** 1 where the case is the page, 2 where the page has a title of its own. */
  headingLevel: 1 | 2;
  pages: CasePages;
}

/** Props of {@link CasePage}. */
export interface CasePageProps {
  hub: Pick<
    Hub,
    | 'casework'
    | 'caseRecords'
    | 'contacts'
    | 'drafts'
    | 'retention'
    | 'staffReviews'
    | 'issues'
    | 'now'
    | 'guidance'
    | 'board'
    | 'logReports'
    | 'logDrafts'
    | 'learning'
  >;
  options: CasePageOptions;
  theme: HubTheme;
  texts?: Texts;
}

/** One case, from the page's address: all that is known of it, and what can be done. Needs nothing of its host but these props. */
export function CasePage({ hub, options, theme, texts }: CasePageProps): React.ReactElement {
  return (
    <HubRoot theme={theme} texts={texts} className={styles.root}>
      <div data-case-page="">
        <CaseScreen hub={hub} options={options} />
      </div>
    </HubRoot>
  );
}
