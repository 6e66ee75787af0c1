import * as React from 'react';
import type { Situation } from '../../../../domain/casework/acts/ActDefinition';
import type { ActField, ActValue, ActValues } from '../../../../domain/casework/acts/ActField';
import { recordedDates } from '../../../../domain/casework/acts/recordedDates';
import { reasonCodes } from '../../../../domain/casework/reasonCodes';
import { teamsOn } from '../../../../domain/casework/situationOf';
import type { OpenedCase } from '../../../../domain/casework/CaseworkRepository';
import type { Person } from '../../../../domain/stages/ComplaintStage';
import { caseworkTexts } from '../../../../loc/casework';
import { formatDay } from '../../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../../texts';
import { Choices, type Option } from './Choices';
import { describedBy, FieldShell, type ShellProps } from './FieldShell';
import { MatchInput } from './MatchInput';
import { OutcomesInput } from './OutcomesInput';
import { SelectInput } from './SelectInput';
import { TickInput } from './TickInput';

/** Props of {@link ActFieldInput}. */
export interface ActFieldInputProps {
  id: string;
  field: ActField;
  value: ActValue | undefined;
  /** What stands in the other fields. */
  values: ActValues;
  fault?: string;
  opened: OpenedCase;
  situation: Situation;
  /** People a case may be given to; absent while they are not known. */
  officers?: readonly Person[];
  onChange(value: ActValue | undefined): void;
}

/** One field of an act, as its kind asks. */
export function ActFieldInput(props: ActFieldInputProps): React.ReactElement {
  const { id, field, value, values, fault, opened, situation, officers, onChange } = props;
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts);
  const shell = { id, label: field.label, hint: field.hint, required: field.required, fault };
  const text = typeof value === 'string' ? value : '';
  const select = (options: readonly Option[]): React.ReactElement => (
    <SelectInput {...shell} options={options} value={text} onChange={onChange} />
  );
  const input = (type: 'text' | 'date', more: { max?: string; hint?: string } = {}): React.ReactElement => (
    <FieldShell {...shell} hint={more.hint ?? shell.hint}>
      <input
        id={id}
        type={type}
        value={text}
        max={more.max}
        maxLength={field.kind === 'text' ? field.maxLength : undefined}
        autoComplete="off"
        aria-required={field.required}
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy({ ...shell, hint: more.hint ?? shell.hint })}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldShell>
  );
  switch (field.kind) {
    case 'day':
      return input('date', field.mayBeAhead === true ? {} : { max: situation.today });
    case 'text':
    case 'reference':
      return input('text');
    case 'note':
      return (
        <FieldShell {...shell}>
          <textarea
            id={id}
            rows={3}
            value={text}
            maxLength={field.maxLength}
            aria-required={field.required}
            aria-invalid={fault !== undefined}
            aria-describedby={describedBy(shell)}
            onChange={(event) => onChange(event.target.value)}
          />
        </FieldShell>
      );
    case 'references':
      return <ReferencesInput {...shell} hint={words.acts.references} value={listOf(value)} onChange={onChange} />;
    case 'choice':
      return select(field.choices.map((choice) => ({ value: choice, text: nameOf(choice, texts.names.process) })));
    case 'choices':
      return <Choices {...shell} options={field.choices} value={listOf(value)} onChange={onChange} />;
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
        teamsOn(opened.teams, situation.today).map(({ name, service }) => ({
          value: name,
          text: `${name} (${service})`
        }))
      );
    case 'concern':
      return select([
        ...situation.file.concerns.map(({ number, category }) => ({
          value: String(number),
          text: `${number}. ${category}`
        })),
        { value: 'new', text: words.acts.newConcern }
      ]);
    case 'reason':
      return select(Object.keys(reasonCodes).map((reason) => ({ value: reason, text: reason })));
    case 'reasonPart': {
      const parts = reasonCodes[String(values.category ?? '')] ?? [];
      return parts.length === 0
        ? input('text', { hint: words.acts.otherParts })
        : select(parts.map((part) => ({ value: part, text: part })));
    }
    case 'recordedDate':
      return select(
        recordedDates(situation.file).map(({ key, stage, event, date }) => ({
          value: key,
          text: `${texts.names.stage[stage.stage]}: ${texts.events[event]}, ${formatDay(date, situation.today)}`
        }))
      );
    case 'outcomes':
      return <OutcomesInput {...shell} concerns={situation.file.concerns} value={value} onChange={onChange} />;
  }
}

function ReferencesInput(
  props: ShellProps & { value: readonly string[]; onChange(value: readonly string[]): void }
): React.ReactElement {
  const { value, onChange, ...shell } = props;
  const [text, setText] = React.useState(value.join(', '));
  return (
    <FieldShell {...shell}>
      <input
        id={shell.id}
        value={text}
        autoComplete="off"
        aria-invalid={shell.fault !== undefined}
        aria-describedby={describedBy(shell)}
        onChange={(event) => {
          setText(event.target.value);
          onChange(
            event.target.value
              .split(/[,;\s]+/)
              .map((reference) => reference.toUpperCase())
              .filter((reference) => reference !== '')
          );
        }}
      />
    </FieldShell>
  );
}

function listOf(value: ActValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function nameOf(code: string, names: Readonly<Record<string, string>>): string {
  return names[code] ?? code;
}
