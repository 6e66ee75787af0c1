import * as React from 'react';
import { type ApprovalDecision, approvalDecisions } from '../../../domain/learning/LearningDraft';
import { learningTexts } from '../../../loc/learning';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import type { Doing } from '../useDoing';
import styles from './Workshop.module.scss';

/** Props of {@link ApprovalForm}. */
export interface ApprovalFormProps {
  doing: Doing;
  onWord(decision: ApprovalDecision): void;
}

/** The operational lead's decision. @see domain.md 10, rule 3 */
export function ApprovalForm({ doing, onWord }: ApprovalFormProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts).workshop;
  const [decision, setDecision] = React.useState<ApprovalDecision>();
  const [missing, setMissing] = React.useState('');
  return (
    <fieldset className={styles.form}>
      <legend>{words.approval.heading}</legend>
      {approvalDecisions.map((one) => (
        <label key={one} className={styles.tick}>
          <input type="radio" name="learning-approval" checked={decision === one} onChange={() => setDecision(one)} />
          <span>{words.decisions[one]}</span>
        </label>
      ))}
      <p role="alert" className={styles.missing}>
        {missing}
      </p>
      <div className={styles.acts}>
        <button
          type="button"
          className={controls.primary}
          aria-disabled={doing.busy}
          onClick={() => (decision === undefined ? setMissing(words.approval.choose) : onWord(decision))}
        >
          {words.approval.give}
        </button>
      </div>
    </fieldset>
  );
}
