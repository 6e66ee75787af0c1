import * as React from 'react';
import type { ActField, ActValue } from '../../../../domain/casework/acts/ActField';
import { remediesAt } from '../../../../domain/casework/acts/remedyActs';
import { recordedDates } from '../../../../domain/casework/acts/recordedDates';
import { reasonCodes } from '../../../../domain/casework/reasonCodes';
import { teamsOn } from '../../../../domain/casework/situationOf';
import type { CaseFile } from '../../../../domain/casework/CaseFile';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import type { Team } from '../../../../domain/teams/Team';
import type { Person } from '../../../../domain/stages/ComplaintStage';
import type { FieldText } from '../../../../loc/FieldText';
import { caseworkTexts } from '../../../../loc/casework';
import { formatDay } from '../../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../../texts';
import type { ShellProps } from '../../../components/field/FieldShell';
import { type Option, plainOptions } from '../../../components/field/Option';
import { MatchInput } from './MatchInput';
import { OutcomesInput } from './OutcomesInput';
import { SelectInput } from '../../../components/field/SelectInput';
import { TextInput, type TextInputProps } from '../../../components/field/TextInput';
import { TickInput } from '../../../components/field/TickInput';
import { TicksInput } from '../../../components/field/TicksInput';

/** Props of {@link ActFieldInput}. */
export interface ActFieldInputProps {
  id: string;
  field: ActField;
  words: FieldText;
  value: ActValue | undefined;
  /** The main reason chosen, for its parts. */
  category: string;
  fault?: string;
  teams: readonly Team[];
  /** The UK date. */
  today: IsoDate;
  /** The case that the field is about; absent while there is none. */
  file?: CaseFile;
  /** People a case may be given to; absent while they are not known. */
  officers?: readonly Person[];
  onChange(value: ActValue | undefined): void;
}

/** One field of an act, as its kind asks. */
export function ActFieldInput(props: ActFieldInputProps): React.ReactElement {
  const { id, field, words: named, value, category, fault, teams, today, file, officers, onChange } = props;
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts);
  const shell = { id, ...named, required: field.required, fault };
  const text = typeof value === 'string' ? value : '';
  const select = (options: readonly Option[]): React.ReactElement => (
    <SelectInput {...shell} options={options} value={text} onChange={onChange} />
  );
  const input = (kind: TextInputProps['kind'], more: { max?: string; hint?: string } = {}): React.ReactElement => (
    <TextInput
      {...shell}
      {...more}
      kind={kind}
      maxLength={field.kind === 'text' || field.kind === 'note' ? field.maxLength : undefined}
      value={text}
      onChange={onChange}
    />
  );
  switch (field.kind) {
    case 'day':
      return input('day', field.mayBeAhead === true ? {} : { max: today });
    case 'text':
    case 'reference':
      return input('line');
    case 'note':
      return input('note');
    case 'references':
      return <ReferencesInput {...shell} hint={words.acts.references} value={listOf(value)} onChange={onChange} />;
    case 'choice':
      return select(field.choices.map((choice) => ({ value: choice, text: nameOf(choice, texts.names.process) })));
    case 'choices':
      return <TicksInput {...shell} options={plainOptions(field.choices)} value={listOf(value)} onChange={onChange} />;
    case 'tick':
      return <TickInput {...shell} value={value === true} onChange={onChange} />;
    case 'match':
      return <MatchInput {...shell} onChange={onChange} />;
    case 'person':
      return (
        <SelectInput
          {...shell}
          options={(officers ?? []).map(({ id: person, name }) => ({ value: String(person), text: name }))}
          value={typeof value === 'number' ? String(value) : ''}
          onChange={(chosen) => onChange(chosen === undefined ? undefined : Number(chosen))}
        />
      );
    case 'team':
      return select(
        teamsOn(teams, today).map(({ name, service }) => ({
          value: name,
          text: `${name} (${service})`
        }))
      );
    case 'concern':
      return select([
        ...(file?.concerns ?? []).map(({ number, category }) => ({
          value: String(number),
          text: `${number}. ${category}`
        })),
        { value: 'new', text: words.acts.newConcern }
      ]);
    case 'reason':
      return select(plainOptions(Object.keys(reasonCodes)));
    case 'reasonPart': {
      const parts = reasonCodes[category] ?? [];
      return parts.length === 0 ? input('line', { hint: words.acts.otherParts }) : select(plainOptions(parts));
    }
    case 'remedy':
      return select(
        remediesAt(file?.remedies ?? [], field.of).map(({ number, type, amount }) => ({
          value: String(number),
          text: `${type}, ${words.remedy.amount(amount ?? 0)}`
        }))
      );
    case 'recordedDate':
      return select(
        recordedDates(file ?? { stages: [] }).map(({ key, stage, event, date }) => ({
          value: key,
          text: `${texts.names.stage[stage.stage]}: ${texts.events[event]}, ${formatDay(date, today)}`
        }))
      );
    case 'outcomes':
      return <OutcomesInput {...shell} concerns={file?.concerns ?? []} value={value} onChange={onChange} />;
  }
}

function ReferencesInput(
  props: ShellProps & { value: readonly string[]; onChange(value: readonly string[]): void }
): React.ReactElement {
  const { value, onChange, ...shell } = props;
  const [typed, setTyped] = React.useState('');
  // What somebody types stands as typed; a case linked with a button appears here too.
  const text = referencesIn(typed).join() === value.join() ? typed : value.join(', ');
  return (
    <TextInput
      {...shell}
      kind="line"
      value={text}
      onChange={(next) => {
        setTyped(next);
        onChange(referencesIn(next));
      }}
    />
  );
}

function referencesIn(text: string): readonly string[] {
  return text
    .split(/[,;\s]+/)
    .map((reference) => reference.toUpperCase())
    .filter((reference) => reference !== '');
}

function listOf(value: ActValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function nameOf(code: string, names: Readonly<Record<string, string>>): string {
  return names[code] ?? code;
}
