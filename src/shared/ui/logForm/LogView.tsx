import * as React from 'react';
import prose from '../components/prose.module.scss';
import { FactList } from '../components/facts/FactList';
import type { OpenedLog } from '../../domain/logReports/InvestigationLog';
import { logTexts } from '../../loc/investigationLog';
import { useFeatureTexts } from '../texts';
import styles from './LogForm.module.scss';
import { logLines } from './logLines';
import { RelatedLink, type RelatedLinkProps } from './RelatedLink';

/** Props of {@link LogView}. */
export interface LogViewProps extends Omit<RelatedLinkProps, 'to'> {
  opened: OpenedLog;
  level: 2 | 3;
}

/** A report to be read: every question that was asked, with its answer. */
export function LogView({ opened, level, ...at }: LogViewProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  const Heading: 'h2' | 'h3' = `h${level}`;
  return (
    <div data-log-view="" className={styles.read}>
      {logLines(opened.log.content, words).map(({ id, title, lines }) => (
        <section key={id} className={styles.part}>
          <Heading className={prose.part}>{title}</Heading>
          <FactList
            isWide
            facts={lines.map(({ question, answer, to }) => [question, to ? <RelatedLink {...at} to={to} /> : answer])}
          />
        </section>
      ))}
    </div>
  );
}
