import * as React from 'react';
import { logTexts } from '../../loc/investigationLog';
import type { IdentifyingWords } from '../../domain/anonymity/identifyingWords';
import controls from '../components/controls.module.scss';
import { useFeatureTexts } from '../texts';
import styles from './LogForm.module.scss';

/** Words in an answer that may tell who somebody is. */
export interface FoundWords extends IdentifyingWords {
  /** The answer, as `mergeLog` names it. */
  path: string;
}

/** Props of {@link Identifying}. */
export interface IdentifyingProps {
  found: readonly FoundWords[];
  onChange(path: string): void;
  /** Absent while nobody wants to submit. */
  onSubmit?: () => void;
}

/** Points out words that may tell who somebody is; a person decides. @see domain.md 10, rule 2 */
export function Identifying({ found, onChange, onSubmit }: IdentifyingProps): React.ReactElement {
  const words = useFeatureTexts(logTexts).identifying;
  const frame = React.useRef<HTMLDivElement>(null);
  const asks = onSubmit !== undefined;
  React.useEffect(() => {
    if (asks) frame.current?.focus();
  }, [asks]);
  return (
    <div
      ref={frame}
      tabIndex={-1}
      role={asks ? 'alert' : 'status'}
      className={styles.told}
      data-identifying=""
      aria-label={words.title}
    >
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{words.hint}</p>
      <ul>
        {found.map(({ path, start, words: said, kind }) => (
          <li key={`${path} ${start}`}>{words.one(said, words.kinds[kind])}</li>
        ))}
      </ul>
      {onSubmit !== undefined && (
        <div className={controls.buttons}>
          <button type="button" className={controls.primary} onClick={() => onChange(found[0]?.path ?? '')}>
            {words.change}
          </button>
          <button type="button" className={controls.button} onClick={onSubmit}>
            {words.keep}
          </button>
        </div>
      )}
    </div>
  );
}
