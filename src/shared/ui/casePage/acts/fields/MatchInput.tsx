import * as React from 'react';
import { caseworkTexts } from '../../../../loc/casework';
import { useFeatureTexts } from '../../../texts';
import styles from '../../../components/field/Field.module.scss';
import { controlOf, FieldShell, type ShellProps } from '../../../components/field/FieldShell';

/** Props of {@link MatchInput}. */
export interface MatchInputProps extends ShellProps {
  onChange(matches: boolean): void;
}

/** Something typed twice. What was typed stays here; only that both are the same is told. @see domain.md 16.1 */
export function MatchInput({ onChange, ...shell }: MatchInputProps): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts).acts;
  const [typed, setTyped] = React.useState(['', '']);
  const type = (place: 0 | 1, text: string): void => {
    const next = typed.map((each, index) => (index === place ? text : each));
    setTyped(next);
    const [first = '', second = ''] = next.map((each) => each.trim().toLowerCase());
    onChange(first !== '' && first === second);
  };
  const again = `${shell.id}-again`;
  return (
    <FieldShell {...shell}>
      <input
        {...controlOf(shell)}
        value={typed[0]}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(0, event.target.value)}
      />
      <label htmlFor={again} className={styles.optional}>
        {words.again}
      </label>
      <input
        id={again}
        value={typed[1]}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(1, event.target.value)}
        onPaste={(event) => event.preventDefault()}
      />
    </FieldShell>
  );
}
