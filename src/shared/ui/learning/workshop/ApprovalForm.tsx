import * as React from 'react';
import type { Option } from '../../components/field/Option';
import { type ApprovalDecision, approvalDecisions } from '../../../domain/learning/LearningDraft';
import { learningTexts } from '../../../loc/learning';
import { RadioInput } from '../../components/field/RadioInput';
import forms from '../../components/form/Form.module.scss';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import type { Doing } from '../useDoing';

/** Props of {@link ApprovalForm}. */
export interface ApprovalFormProps {
  doing: Doing;
  onWord(decision: ApprovalDecision): void;
}

/** The operational lead's decision. @see domain.md 10, rule 3 */
export function ApprovalForm({ doing, onWord }: ApprovalFormProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts).workshop;
  const [decision, setDecision] = React.useState<ApprovalDecision>();
  const [isMissing, setMissing] = React.useState(false);
  return (
    <div className={forms.form}>
      <RadioInput
        id="learning-approval"
        label={words.approval.heading}
        required
        fault={isMissing && decision === undefined ? words.approval.choose : undefined}
        options={approvalDecisions.map((one): Option<ApprovalDecision> => ({ value: one, text: words.decisions[one] }))}
        value={decision}
        onChange={(one) => setDecision(one)}
      />
      <div className={controls.buttons}>
        <button
          type="button"
          className={controls.primary}
          aria-disabled={doing.busy}
          onClick={() => {
            setMissing(decision === undefined);
            if (decision === undefined) document.getElementById('learning-approval')?.focus();
            else onWord(decision);
          }}
        >
          {words.approval.give}
        </button>
      </div>
    </div>
  );
}
