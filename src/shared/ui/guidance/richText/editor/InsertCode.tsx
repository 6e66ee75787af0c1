import * as React from 'react';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import { letterFields } from '../../../../domain/guidance/letters/letterFields';
import { codeOf } from '../../../../domain/guidance/limits';
import { type Allowance, processes, type ProcessRule } from '../../../../domain/processRules/ProcessRule';
import { inForce } from '../../../../domain/processRules/selectRules';
import { guidanceTexts } from '../../../../loc/guidance';
import { guidanceEditingTexts } from '../../../../loc/guidanceEditing';
import controls from '../../../controls.module.scss';
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
  const [code, setCode] = React.useState(choices[0]?.of[0]?.code ?? '');
  const select = React.useRef<HTMLSelectElement>(null);
  React.useEffect(() => select.current?.focus(), []);
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
      <label>
        <span>{words[what]}</span>
        <select ref={select} value={code} onChange={(event) => setCode(event.target.value)}>
          {choices.map(({ name, of }) => (
            <optgroup key={name} label={name}>
              {of.map((choice) => (
                <option key={choice.code} value={choice.code}>
                  {choice.words}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" className={controls.primary}>
        {words.go}
      </button>
      <button type="button" className={controls.button} onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}

interface Choices {
  name: string;
  of: readonly { code: string; words: string }[];
}

function useChoices(what: 'limit' | 'fill', rules: readonly ProcessRule[], today: IsoDate): readonly Choices[] {
  const { names } = useTexts();
  const { letterFields: fieldWords } = useFeatureTexts(guidanceTexts);
  const words = useFeatureTexts(guidanceEditingTexts).insert;
  if (what === 'fill') {
    return [
      {
        name: words.fill,
        of: letterFields.map((field) => ({ code: codeOf({ kind: 'fill', field }), words: fieldWords[field] }))
      }
    ];
  }
  const inWords = ({ milestone, row }: ProcessRule, { unit, count }: Allowance): string =>
    `${milestone}: ${names.unit[unit](count)} (${row})`;
  const marks = { name: words.marks, of: [{ code: codeOf({ kind: 'internal' }), words: words.internal }] };
  const limitsOf = processes.flatMap((process) => {
    const own = rules.filter((rule) => rule.process === process && inForce(rule, today));
    if (own.length === 0) return [];
    const limits = own.flatMap((rule) => [
      { code: codeOf({ kind: 'limit', row: rule.row, longest: false }), words: inWords(rule, rule.allowance) },
      ...(rule.maxAllowance
        ? [
            {
              code: codeOf({ kind: 'limit', row: rule.row, longest: true }),
              words: words.longest(inWords(rule, rule.maxAllowance))
            }
          ]
        : [])
    ]);
    const table = { code: codeOf({ kind: 'times', process }), words: words.table(names.process[process]) };
    return [{ name: names.process[process], of: [...limits, table] }];
  });
  return [...limitsOf, marks];
}
