import * as React from 'react';
import { deriveOutcome } from '../../domain/casework/outcomes/overallOutcome';
import { wordsIn } from '../../domain/logReports/logFaults';
import type { LogField } from '../../domain/logReports/LogContent';
import { logTexts } from '../../loc/investigationLog';
import { plainOptions } from '../components/field/Option';
import { TicksInput } from '../components/field/TicksInput';
import { SelectInput } from '../components/field/SelectInput';
import { TickInput } from '../components/field/TickInput';
import { useFeatureTexts } from '../texts';
import { TextInput } from '../components/field/TextInput';
import { answerText } from './faultWords';
import { LinkAnswer } from './LinkAnswer';
import { YesOrNo } from './YesOrNo';
import type { QuestionProps } from './QuestionProps';
import { idOf, optional, questions } from './questions';
import { ActionRows, ConcernRows, RemedyRows } from './Rows';

/** One question of the form, as its answer asks. */
export function LogQuestion({ field, ...props }: QuestionProps & { field: LogField }): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  const { content, faultOf, set, today } = props;
  const question = questions[field];
  const value: unknown = content[field];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const change = (next: unknown): void => set({ [field]: next });
  const shell = { id: idOf(field), ...words.fields[field], required: !optional.includes(field), fault: faultOf(field) };
  switch (question.kind) {
    case 'line':
    case 'day':
      return (
        <TextInput
          {...shell}
          kind={question.kind}
          value={text}
          max={question.kind === 'day' ? today : undefined}
          onChange={change}
        />
      );
    case 'note':
      return (
        <TextInput
          {...shell}
          kind="note"
          count={
            question.mostWords === undefined
              ? words.wordsOnly(wordsIn(text))
              : words.words(wordsIn(text), question.mostWords)
          }
          value={text}
          onChange={change}
        />
      );
    case 'number':
      return (
        <TextInput
          {...shell}
          kind="number"
          value={text}
          onChange={(next) => change(next === '' ? undefined : Number(next))}
        />
      );
    case 'tick':
      // What is not ticked was not answered.
      return <TickInput {...shell} value={value === true} onChange={(next) => change(next ? true : undefined)} />;
    case 'yesOrNo':
      return <YesOrNo {...shell} value={typeof value === 'boolean' ? value : undefined} onChange={change} />;
    case 'choices':
      return (
        <TicksInput
          {...shell}
          options={plainOptions(question.options)}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={(next) => change([...next])}
        />
      );
    case 'choice':
      return <SelectInput {...shell} options={plainOptions(question.options)} value={text} onChange={change} />;
    case 'outcome': {
      const derived = deriveOutcome(content.concerns.map((concern) => concern.outcome));
      return (
        <SelectInput
          {...shell}
          hint={[words.fields.outcome.hint, derived && words.derived(derived)].filter(Boolean).join(' ')}
          options={plainOptions(question.options)}
          value={text}
          onChange={change}
        />
      );
    }
    case 'link':
      return (
        <LinkAnswer
          {...shell}
          text={answerText(value, words)}
          drop={words.similar.drop}
          onDrop={() => {
            change(undefined);
            document.getElementById(idOf('learningStatement'))?.focus();
          }}
        />
      );
    case 'concerns':
      return <ConcernRows {...props} />;
    case 'remedies':
      return <RemedyRows {...props} />;
    case 'actions':
      return <ActionRows {...props} />;
  }
}
