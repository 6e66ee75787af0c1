import * as React from 'react';
import type { Texts } from '../../loc/Texts';
import { useViewInAddress } from '../address/useViewInAddress';
import type { CasePages } from '../casePage/CasePages';
import { FetchedPart } from '../FetchedPart';
import { HubRoot } from '../HubRoot';
import type { HubTheme } from '../theme/HubTheme';
import { logInAddress, withLog } from './logInAddress';
import type { LogHub } from './LogHub';
import styles from './LogForm.module.scss';
import { loadLogScreen } from './loadLogScreen';
import { WaitingLogs } from './WaitingLogs';

/** What the page's editor has set, and where the log stands. */
export interface InvestigationLogOptions {
  /** Heading of the list; empty means the hub's own. */
  heading: string;
  /** 1 where the log is the page, 2 where the page has a title of its own. */
  headingLevel: 1 | 2;
  pages: CasePages;
}

/** Props of {@link InvestigationLog}. */
export interface InvestigationLogProps {
  hub: LogHub;
  options: InvestigationLogOptions;
  theme: HubTheme;
  texts?: Texts;
}

/** The log report that the page's address asks for, or those that wait for the reader. Needs nothing of its host but these props. */
export function InvestigationLog({ hub, options, theme, texts }: InvestigationLogProps): React.ReactElement {
  const { heading, headingLevel, pages } = options;
  const [shown, show] = useViewInAddress(logInAddress, withLog);
  return (
    <HubRoot theme={theme} texts={texts} className={styles.root}>
      <div data-log-page="">
        {shown === undefined ? (
          <WaitingLogs
            hub={hub}
            title={heading}
            level={headingLevel}
            onOpen={(reference, stage) => show({ reference, stage })}
          />
        ) : (
          <FetchedPart
            key={`${shown.reference} ${shown.stage}`}
            load={loadLogScreen}
            given={{ hub, pages, ...shown, level: headingLevel, onBack: () => show(undefined) }}
          />
        )}
      </div>
    </HubRoot>
  );
}
