import * as React from 'react';
import { logTexts } from '../../../loc/investigationLog';
import styles from '../../casePage/acts/Acts.module.scss';
import { describedBy, FieldShell, type ShellProps } from '../../casePage/acts/fields/FieldShell';
import { useFeatureTexts } from '../../texts';

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
    <FieldShell {...shell} isGroup>
      {([true, false] as const).map((answer) => {
        const id = answer ? shell.id : `${shell.id}-no`;
        return (
          <div key={id} className={styles.tick}>
            <input
              id={id}
              type="radio"
              name={shell.id}
              checked={value === answer}
              aria-describedby={describedBy(shell)}
              onChange={() => onChange(answer)}
            />
            <label htmlFor={id}>{answer ? words.yes : words.no}</label>
          </div>
        );
      })}
    </FieldShell>
  );
}
