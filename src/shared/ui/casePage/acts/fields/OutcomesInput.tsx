import * as React from 'react';
import type { ActValue } from '../../../../domain/casework/acts/ActField';
import type { CaseConcern } from '../../../../domain/casework/CaseFile';
import { concernOutcomes, isConcernOutcome } from '../../../../domain/casework/outcomes/Outcome';
import { deriveOutcome } from '../../../../domain/casework/outcomes/overallOutcome';
import { caseworkTexts } from '../../../../loc/casework';
import { useFeatureTexts } from '../../../texts';
import styles from '../Acts.module.scss';
import { FieldShell, type ShellProps } from './FieldShell';

/** Props of {@link OutcomesInput}. */
export interface OutcomesInputProps extends ShellProps {
  concerns: readonly CaseConcern[];
  value: ActValue | undefined;
  onChange(value: Readonly<Record<string, string>>): void;
}

/** An outcome for each concern, and what they give together. @see domain.md 9 */
export function OutcomesInput({ concerns, value, onChange, ...shell }: OutcomesInputProps): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts);
  const given: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(typeof value === 'object' ? value : {}).map(([number, outcome]) => [number, String(outcome)])
  );
  const derived = deriveOutcome(
    concerns.map(({ number }) => {
      const outcome = given[number];
      return isConcernOutcome(outcome) ? outcome : undefined;
    })
  );
  return (
    <FieldShell {...shell} isGroup>
      {concerns.map(({ number, category, wording }, place) => {
        const id = place === 0 ? shell.id : `${shell.id}-${number}`;
        return (
          <React.Fragment key={number}>
            <label htmlFor={id}>{`${number}. ${category}`}</label>
            {wording !== '' && <p className={styles.hint}>{wording}</p>}
            <select
              id={id}
              value={given[number] ?? ''}
              aria-invalid={shell.fault !== undefined && given[number] === undefined}
              onChange={(event) => onChange({ ...given, [number]: event.target.value })}
            >
              <option value="">{words.acts.choose}</option>
              {concernOutcomes.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {outcome}
                </option>
              ))}
            </select>
          </React.Fragment>
        );
      })}
      <p role="status" className={styles.hint}>
        {derived === undefined ? '' : words.acts.derived(derived)}
      </p>
    </FieldShell>
  );
}
