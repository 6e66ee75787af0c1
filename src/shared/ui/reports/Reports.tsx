import * as React from 'react';
import type { Hub } from '../../data/createHub';
import { enGB } from '../../loc/en-GB';
import type { Texts } from '../../loc/Texts';
import { TextsContext } from '../texts';
import { type HubTheme, themeStyle } from '../theme/HubTheme';
import { ThemeContext } from '../theme/ThemeContext';
import tokens from '../tokens.module.scss';
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
export function Reports({ hub, options, theme, texts = enGB }: ReportsProps): React.ReactElement {
  const scheme = theme.scheme === 'light' ? '' : tokens[theme.scheme];
  return (
    <TextsContext.Provider value={texts}>
      <ThemeContext.Provider value={theme}>
        <div
          className={`${tokens.tokens} ${scheme} ${styles.root}`}
          style={themeStyle(theme)}
          lang={texts.locale}
          data-reports=""
        >
          <ReportsScreen hub={hub} options={options} />
        </div>
      </ThemeContext.Provider>
    </TextsContext.Provider>
  );
}
