import * as React from 'react';
import type { CheckDecision } from '../../../domain/learning/LearningDraft';
import { checklist, type ChecklistItem } from '../../../domain/learning/learningWarnings';
import { learningTexts } from '../../../loc/learning';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import type { Doing } from '../useDoing';
import styles from './Workshop.module.scss';

/** Props of {@link CheckForm}. */
export interface CheckFormProps {
  doing: Doing;
  onWord(word: { decision: CheckDecision; note: string }): void;
}

/** The checker's list, each point ticked before a draft passes; returning it needs a reason. @see domain.md 10, rule 2 */
export function CheckForm({ doing, onWord }: CheckFormProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts).workshop;
  const [ticked, setTicked] = React.useState<readonly ChecklistItem[]>([]);
  const [note, setNote] = React.useState('');
  const [missing, setMissing] = React.useState('');
  const pass = (): void => {
    if (ticked.length < checklist.length) setMissing(words.check.tickAll);
    else onWord({ decision: 'Passed', note });
  };
  const giveBack = (): void => {
    if (note.trim() === '') setMissing(words.check.sayWhy);
    else onWord({ decision: 'Returned', note: note.trim() });
  };
  return (
    <fieldset className={styles.form}>
      <legend>{words.check.heading}</legend>
      {checklist.map((item) => (
        <label key={item} className={styles.tick}>
          <input
            type="checkbox"
            checked={ticked.includes(item)}
            onChange={({ target }) =>
              setTicked(target.checked ? [...ticked, item] : ticked.filter((other) => other !== item))
            }
          />
          <span>{words.check.items[item]}</span>
        </label>
      ))}
      <label className={styles.field}>
        <span>{words.check.note}</span>
        <textarea rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <p role="alert" className={styles.missing}>
        {missing}
      </p>
      <div className={styles.acts}>
        <button type="button" className={controls.primary} aria-disabled={doing.busy} onClick={pass}>
          {words.check.pass}
        </button>
        <button type="button" className={controls.button} aria-disabled={doing.busy} onClick={giveBack}>
          {words.check.giveBack}
        </button>
      </div>
    </fieldset>
  );
}
