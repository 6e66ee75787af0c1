import * as React from 'react';
import { type OptionGroup, SelectInput } from '../../../components/field/SelectInput';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import { letterFields } from '../../../../domain/guidance/letters/letterFields';
import { codeOf } from '../../../../domain/guidance/limits';
import { type Allowance, processes, type ProcessRule } from '../../../../domain/processRules/ProcessRule';
import { inForce } from '../../../../domain/processRules/selectRules';
import { guidanceTexts } from '../../../../loc/guidance';
import { guidanceEditingTexts } from '../../../../loc/guidanceEditing';
import controls from '../../../components/controls.module.scss';
import { useFeatureTexts, useTexts } from '../../../texts';
import styles from './RichEditor.module.scss';

/** Props of {@link InsertCode}. */
export interface InsertCodeProps {
  what: 'limit' | 'fill';
  rules: readonly ProcessRule[];
  today: IsoDate;
  onInsert(code: string): void;
  onCancel(): void;
}

/** Chooses a limit of today's rules, or something of a case, to be put in as a code. */
export function InsertCode({ what, rules, today, onInsert, onCancel }: InsertCodeProps): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts).insert;
  const choices = useChoices(what, rules, today);
  const [code, setCode] = React.useState(choices[0]?.of[0]?.value ?? '');
  React.useEffect(() => document.getElementById('guidance-insert-code')?.focus(), []);
  return (
    <form
      className={styles.insert}
      onSubmit={(event) => {
        event.preventDefault();
        onInsert(code);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <SelectInput
        id="guidance-insert-code"
        label={words[what]}
        required
        none={false}
        options={choices}
        value={code}
        onChange={(chosen) => setCode(chosen ?? '')}
      />
      <button type="submit" className={controls.primary}>
        {words.go}
      </button>
      <button type="button" className={controls.button} onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}

function useChoices(what: 'limit' | 'fill', rules: readonly ProcessRule[], today: IsoDate): readonly OptionGroup[] {
  const { names } = useTexts();
  const { letterFields: fieldWords } = useFeatureTexts(guidanceTexts);
  const words = useFeatureTexts(guidanceEditingTexts).insert;
  if (what === 'fill') {
    return [
      {
        name: words.fill,
        of: letterFields.map((field) => ({ value: codeOf({ kind: 'fill', field }), text: fieldWords[field] }))
      }
    ];
  }
  const inWords = ({ milestone, row }: ProcessRule, { unit, count }: Allowance): string =>
    `${milestone}: ${names.unit[unit](count)} (${row})`;
  const marks = { name: words.marks, of: [{ value: codeOf({ kind: 'internal' }), text: words.internal }] };
  const limitsOf = processes.flatMap((process) => {
    const own = rules.filter((rule) => rule.process === process && inForce(rule, today));
    if (own.length === 0) return [];
    const limits = own.flatMap((rule) => [
      { value: codeOf({ kind: 'limit', row: rule.row, longest: false }), text: inWords(rule, rule.allowance) },
      ...(rule.maxAllowance
        ? [
            {
              value: codeOf({ kind: 'limit', row: rule.row, longest: true }),
              text: words.longest(inWords(rule, rule.maxAllowance))
            }
          ]
        : [])
    ]);
    const table = { value: codeOf({ kind: 'times', process }), text: words.table(names.process[process]) };
    return [{ name: names.process[process], of: [...limits, table] }];
  });
  return [...limitsOf, marks];
}
