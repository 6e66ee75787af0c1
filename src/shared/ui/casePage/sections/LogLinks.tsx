import * as React from 'react';
import type { CaseFile } from '../../../domain/casework/CaseFile';
import type { StageCode } from '../../../domain/processRules/ProcessRule';
import type { LogReport } from '../../../domain/registers/LogReport';
import { caseworkTexts } from '../../../loc/casework';
import { FetchedPart } from '../../FetchedPart';
import { loadLogScreen } from '../../logForm/loadLogScreen';
import type { LogHub } from '../../logForm/LogHub';
import { useFeatureTexts, useTexts } from '../../texts';
import styles from '../CasePage.module.scss';
import type { CasePages } from '../CasePages';

/** Props of {@link LogLinks}. */
export interface LogLinksProps {
  hub: LogHub;
  file: CaseFile;
  logs: readonly LogReport[];
  pages: CasePages;
  /** A report was submitted, or moved on. */
  onChanged(): void;
}

const numbers: Readonly<Record<string, number>> = { S1: 1, S2: 2, S3: 3 };

/** Ways to the log report of each stage: each opens here, in its place in the case, and has a page of its own. */
export function LogLinks({ hub, file, logs, pages, onChanged }: LogLinksProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts).log;
  const [open, setOpen] = React.useState<StageCode | undefined>(undefined);
  const { reference } = file.complaint;
  return (
    <>
      <ul className={styles.links}>
        {file.stages.flatMap(({ stage }) => {
          const number = numbers[stage];
          if (number === undefined) return [];
          const isThere = logs.some((log) => log.stage === stage && log.status !== 'Draft');
          const name = texts.names.stage[stage];
          return [
            <li key={stage}>
              <a
                href={pages.log(reference, number)}
                aria-expanded={open === stage}
                onClick={(event) => {
                  // A new tab or window gets the report's own page.
                  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  setOpen(open === stage ? undefined : stage);
                }}
              >
                {isThere ? words.open(name) : words.write(name)}
              </a>
            </li>
          ];
        })}
      </ul>
      {open !== undefined && (
        <FetchedPart
          key={open}
          load={loadLogScreen}
          given={{ hub, pages, reference, stage: open, level: 3, onDone: onChanged }}
        />
      )}
    </>
  );
}
