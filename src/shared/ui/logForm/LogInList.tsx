import * as React from 'react';
import type { StageCode } from '../../domain/processRules/ProcessRule';
import { logTexts } from '../../loc/investigationLog';
import controls from '../components/controls.module.scss';
import type { CasePages } from '../casePage/CasePages';
import { FetchedPart } from '../FetchedPart';
import { HubRoot } from '../HubRoot';
import { useFeatureTexts } from '../texts';
import type { HubTheme } from '../theme/HubTheme';
import { loadLogScreen } from './loadLogScreen';
import { logInKey } from './logInAddress';
import type { LogHub } from './LogHub';
import styles from './LogForm.module.scss';
import { WaitingLogs } from './WaitingLogs';

/** Props of {@link LogInList}. */
export interface LogInListProps {
  hub: LogHub;
  pages: CasePages;
  theme: HubTheme;
  /** Key of the row that the list opens; absent for a new one. */
  logKey?: string;
  /** It is only to be read. */
  readOnly: boolean;
  onSaved(): void;
  onClose(): void;
}

/** The list's own form: a report to be written or read. A new one is one of those that wait for the reader, for each stage has but one. */
export function LogInList({ theme, onClose, ...given }: LogInListProps): React.ReactElement {
  return (
    <HubRoot theme={theme} className={styles.root}>
      <div data-log-page="" className={styles.screen}>
        <Shown {...given} />
        <CloseButton onClose={onClose} />
      </div>
    </HubRoot>
  );
}

function Shown({
  hub,
  pages,
  logKey,
  readOnly,
  onSaved
}: Omit<LogInListProps, 'theme' | 'onClose'>): React.ReactElement {
  const [chosen, choose] = React.useState<{ reference: string; stage: StageCode } | undefined>(logInKey(logKey));
  if (chosen === undefined) {
    return <WaitingLogs hub={hub} title="" level={2} onOpen={(reference, stage) => choose({ reference, stage })} />;
  }
  return <FetchedPart load={loadLogScreen} given={{ hub, pages, ...chosen, level: 2, readOnly, onDone: onSaved }} />;
}

function CloseButton({ onClose }: Pick<LogInListProps, 'onClose'>): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  return (
    <div className={controls.buttons}>
      <button type="button" className={controls.button} onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
