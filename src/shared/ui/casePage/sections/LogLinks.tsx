import * as React from 'react';
import type { CaseFile } from '../../../domain/casework/CaseFile';
import type { LogReport } from '../../../domain/registers/LogReport';
import { caseworkTexts } from '../../../loc/casework';
import { useFeatureTexts, useTexts } from '../../texts';
import styles from '../CasePage.module.scss';
import type { CasePages } from '../CasePages';

/** Props of {@link LogLinks}. */
export interface LogLinksProps {
  file: CaseFile;
  logs: readonly LogReport[];
  pages: CasePages;
}

const numbers: Readonly<Record<string, number>> = { S1: 1, S2: 2, S3: 3 };

/** Ways to the log report of each stage: to read it, or to write it where there is none yet. */
export function LogLinks({ file, logs, pages }: LogLinksProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts).log;
  return (
    <ul className={styles.links}>
      {file.stages.flatMap(({ stage }) => {
        const number = numbers[stage];
        if (number === undefined) return [];
        const isThere = logs.some((log) => log.stage === stage);
        const name = texts.names.stage[stage];
        return [
          <li key={stage}>
            <a href={pages.log(file.complaint.reference, number)}>{isThere ? words.open(name) : words.write(name)}</a>
          </li>
        ];
      })}
    </ul>
  );
}
