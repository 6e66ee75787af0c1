import * as React from 'react';
import { logTexts } from '../../loc/investigationLog';
import type { ShellProps } from '../components/field/FieldShell';
import { RadioInput } from '../components/field/RadioInput';
import { useFeatureTexts } from '../texts';

/** Props of {@link YesOrNo}. */
export interface YesOrNoProps extends ShellProps {
  /** Absent while it was not answered. */
  value: boolean | undefined;
  onChange(value: boolean): void;
}

/** A question with two answers, neither of which is taken for granted. */
export function YesOrNo({ value, onChange, ...shell }: YesOrNoProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  return (
    <RadioInput
      {...shell}
      options={[
        { value: 'yes', text: words.yes },
        { value: 'no', text: words.no }
      ]}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  );
}
