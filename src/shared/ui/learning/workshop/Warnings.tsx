import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { KnownOfCase } from '../../../domain/anonymity/identifyingWords';
import type { LearningContent } from '../../../domain/learning/LearningContent';
import { learningWarnings } from '../../../domain/learning/learningWarnings';
import { learningTexts } from '../../../loc/learning';
import { useFeatureTexts } from '../../texts';
import styles from './Workshop.module.scss';

/** Props of {@link Warnings}. */
export interface WarningsProps {
  content: LearningContent;
  /** Absent while it is asked for. */
  known: KnownOfCase | undefined;
  /** The draft names a case, whose people the text is compared with. */
  named: boolean;
  /** The text is being written, so that what is found in it is read out. */
  isLive?: boolean;
}

const nothingKnown: KnownOfCase = { names: [], references: [], allowed: [] };

/** Words that may tell who it was about, by the same rules as in the log form; a person decides. */
export function Warnings({ content, known, named, isLive }: WarningsProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts).workshop;
  const parts = useFeatureTexts(learningTexts).record;
  const found = React.useMemo(() => learningWarnings(content, known ?? nothingKnown), [content, known]);
  const nameOf = { ...parts, title: words.fields.title };
  return (
    <section className={styles.warnings} aria-label={words.warnings.heading}>
      <h3 className={prose.inner}>{words.warnings.heading}</h3>
      {named && known !== undefined && known.names.length === 0 && <p>{words.warnings.withoutNames}</p>}
      <div role={isLive === true ? 'status' : undefined}>
        {found.length === 0 ? (
          // Not said before the text was compared with the people of the case.
          (!named || known !== undefined) && <p>{words.warnings.none}</p>
        ) : (
          <ul>
            {found.map(({ part, kind, words: written, start }) => (
              <li key={`${part} ${start}`}>
                <strong>{written}</strong>
                {words.warnings.in(nameOf[part], words.warnings.kinds[kind])}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
