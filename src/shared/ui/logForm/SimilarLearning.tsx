import * as React from 'react';
import type { OpenedLog } from '../../domain/logReports/InvestigationLog';
import type { LogContent, RelatedLearning } from '../../domain/logReports/LogContent';
import { fromLibrary, similarLearning } from '../../domain/logReports/similarLearning';
import type { Hub } from '../../data/createHub';
import { logTexts } from '../../loc/investigationLog';
import controls from '../components/controls.module.scss';
import { useAsked } from '../useAsked';
import { useFeatureTexts } from '../texts';
import styles from './LogForm.module.scss';

/** Props of {@link SimilarLearning}. */
export interface SimilarLearningProps {
  hub: Pick<Hub, 'logReports' | 'learning'>;
  opened: OpenedLog;
  content: LogContent;
  /** @param text the statement as it is to be */
  onUse(text: string): void;
  onLink(related: RelatedLearning): void;
}

/** What was learnt before on the same, to be taken over instead of writing it anew. */
export function SimilarLearning({
  hub,
  opened,
  content,
  onUse,
  onLink
}: SimilarLearningProps): React.ReactElement | null {
  const words = useFeatureTexts(logTexts).similar;
  const { reference, team, service } = opened.log;
  const ask = React.useCallback(async () => {
    const [logs, library] = await Promise.all([hub.logReports(), hub.learning()]);
    const [learnt, { records }] = await Promise.all([logs.learntBefore(team, reference), library.library()]);
    return [...records.filter(({ status }) => status === 'Published').map(fromLibrary), ...learnt];
  }, [hub, team, reference]);
  const [{ value = [] }] = useAsked(ask);
  const statement = content.learningStatement ?? '';
  const themes = [...new Set(content.concerns.map(({ category }) => category))];
  const similar = similarLearning(statement, { themes, service, team }, value).filter(({ text }) => text !== statement);
  if (similar.length === 0) return null;
  return (
    <div className={styles.told} data-similar="">
      <p role="status">
        <strong>{words.title(similar.length)}</strong>
      </p>
      <ul>
        {similar.map(({ key, from, title, text }) => (
          <li key={key}>
            <p>
              {title === '' ? '' : `${title}. `}
              {text} <span className={styles.left}>{words.from[from]}</span>
            </p>
            <button type="button" className={controls.quiet} onClick={() => onUse(text)}>
              {words.use}
            </button>
            {key !== content.relatedLearning?.key && (
              <button
                type="button"
                className={controls.quiet}
                onClick={() => onLink({ from, key, title: from === 'library' ? title : words.logOf(logNameOf(key)) })}
              >
                {words.link}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A report by its reference; the stage is told by the report itself. */
function logNameOf(key: string): string {
  return key.split('|')[0] ?? '';
}

export default SimilarLearning;
