import * as React from 'react';
import tokens from '../../tokens.module.scss';
import { type GuidanceField, guidanceFields, type GuidanceText } from '../../../domain/guidance/GuidanceText';
import { guidanceTexts } from '../../../loc/guidance';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import { useFeatureTexts } from '../../texts';
import { textLines } from './textLines';
import { wordChanges } from './wordChanges';
import styles from './Editing.module.scss';

/** Props of {@link Changes}. */
export interface ChangesProps {
  before: GuidanceText;
  after: GuidanceText;
}

/** What changes from one text to the other, field by field and word by word. */
export function Changes({ before, after }: ChangesProps): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts);
  const { forWhom } = useFeatureTexts(guidanceTexts);
  const say = (field: GuidanceField, text: GuidanceText): string => {
    if (field === 'body') return textLines(text.body);
    const audience: Readonly<Record<string, string>> = forWhom;
    return field === 'audience' ? (audience[text.audience] ?? text.audience) : text[field];
  };
  const changed = guidanceFields.filter((field) => before[field] !== after[field]);
  if (changed.length === 0) return <p>{words.changes.none}</p>;
  return (
    <dl className={styles.changes}>
      {changed.map((field) => {
        const [old, now] = [say(field, before), say(field, after)];
        return (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd>
              {old === now ? (
                <em>{words.changes.layout}</em>
              ) : (
                wordChanges(old, now).map(({ kind, words: text }, place) => (
                  <Change key={place} kind={kind} text={text} />
                ))
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Words that come or go; a screen reader hears where they begin and end. */
function Change({ kind, text }: { kind: 'same' | 'added' | 'removed'; text: string }): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts).changes;
  if (kind === 'same') return <>{text}</>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className={tokens.unseen}>{` [${words[kind]}: `}</span>
      {text}
      <span className={tokens.unseen}>{'] '}</span>
    </Mark>
  );
}
