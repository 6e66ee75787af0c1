import * as React from 'react';
import { SelectInput } from '../../../components/field/SelectInput';
import { plainOptions } from '../../../components/field/Option';
import type { ActValue } from '../../../../domain/casework/acts/ActField';
import type { CaseConcern } from '../../../../domain/casework/CaseFile';
import { concernOutcomes, isConcernOutcome } from '../../../../domain/casework/outcomes/Outcome';
import { deriveOutcome } from '../../../../domain/casework/outcomes/overallOutcome';
import { caseworkTexts } from '../../../../loc/casework';
import { useFeatureTexts } from '../../../texts';
import prose from '../../../components/prose.module.scss';
import { FieldShell, type ShellProps } from '../../../components/field/FieldShell';

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
    <FieldShell {...shell} id={`${shell.id}-all`} fault={undefined} isGroup>
      {concerns.map(({ number, category, wording }, place) => (
        <SelectInput
          key={number}
          id={place === 0 ? shell.id : `${shell.id}-${number}`}
          label={`${number}. ${category}`}
          hint={wording === '' ? undefined : wording}
          required
          fault={given[number] === undefined ? shell.fault : undefined}
          options={plainOptions(concernOutcomes)}
          value={given[number] ?? ''}
          onChange={(outcome) => onChange({ ...given, [number]: outcome ?? '' })}
        />
      ))}
      <p role="status" className={prose.hint}>
        {derived === undefined ? '' : words.acts.derived(derived)}
      </p>
    </FieldShell>
  );
}
