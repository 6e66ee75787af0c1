import * as React from 'react';
import type { CheckDecision } from '../../../domain/learning/LearningDraft';
import { checklist, type ChecklistItem } from '../../../domain/learning/learningWarnings';
import { learningTexts } from '../../../loc/learning';
import { TextInput } from '../../components/field/TextInput';
import { TicksInput } from '../../components/field/TicksInput';
import forms from '../../components/form/Form.module.scss';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import type { Doing } from '../useDoing';

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
  const [missing, setMissing] = React.useState<'ticks' | 'note'>();
  const miss = (what: 'ticks' | 'note'): void => {
    setMissing(what);
    document.getElementById(`learning-${what}`)?.focus();
  };
  const pass = (): void => {
    if (ticked.length < checklist.length) miss('ticks');
    else onWord({ decision: 'Passed', note });
  };
  const giveBack = (): void => {
    if (note.trim() === '') miss('note');
    else onWord({ decision: 'Returned', note: note.trim() });
  };
  return (
    <div className={forms.form}>
      <TicksInput
        id="learning-ticks"
        label={words.check.heading}
        required
        fault={missing === 'ticks' ? words.check.tickAll : undefined}
        options={checklist.map((item) => ({ value: item, text: words.check.items[item] }))}
        value={ticked}
        onChange={setTicked}
      />
      <TextInput
        id="learning-note"
        label={words.check.note}
        hint={words.check.noteHint}
        kind="note"
        required={false}
        fault={missing === 'note' ? words.check.sayWhy : undefined}
        value={note}
        onChange={setNote}
      />
      <div className={controls.buttons}>
        <button type="button" className={controls.primary} aria-disabled={doing.busy} onClick={pass}>
          {words.check.pass}
        </button>
        <button type="button" className={controls.button} aria-disabled={doing.busy} onClick={giveBack}>
          {words.check.giveBack}
        </button>
      </div>
    </div>
  );
}
