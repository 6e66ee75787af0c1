import * as React from 'react';
import { ChoiceInput } from '../../src/shared/ui/components/field/ChoiceInput';
import { FieldShell, type ShellProps } from '../../src/shared/ui/components/field/FieldShell';
import { plainOptions } from '../../src/shared/ui/components/field/Option';
import { RadioInput } from '../../src/shared/ui/components/field/RadioInput';
import { SelectInput } from '../../src/shared/ui/components/field/SelectInput';
import { TextInput } from '../../src/shared/ui/components/field/TextInput';
import { TickInput } from '../../src/shared/ui/components/field/TickInput';
import { TicksInput } from '../../src/shared/ui/components/field/TicksInput';
import { type IdOf, long, nothing, type Shown } from './Shown';

const reasons = plainOptions(['Complexity', 'Awaiting another body']);
const fault = 'It must be later than the due date in force.';

/** Whatever is entered or chosen. */
export function fields(id: IdOf): readonly Shown[] {
  const shell = (name: string, more: Partial<ShellProps> = {}): ShellProps => ({
    id: id(name),
    label: 'New due date',
    hint: 'Not later than 20 working days.',
    required: true,
    ...more
  });
  const plain = (name: string, label: string, more: Partial<ShellProps> = {}): ShellProps => ({
    id: id(name),
    label,
    required: true,
    ...more
  });
  const text = { value: '', onChange: nothing };
  return [
    {
      name: 'Words, a day, a number',
      files: ['field/TextInput', 'field/FieldShell', 'field/Field'],
      use: 'every form',
      states: {
        rest: <TextInput {...shell('line')} kind="day" {...text} />,
        hover: <TextInput {...shell('line-hover')} kind="day" {...text} />,
        focus: <TextInput {...shell('line-focus')} kind="day" {...text} />,
        filled: <TextInput {...plain('filled', 'Name')} kind="line" value="Robin Ash" onChange={nothing} />,
        optional: <TextInput {...plain('optional', 'Note', { required: false })} kind="line" {...text} />,
        error: <TextInput {...shell('error', { fault })} kind="day" {...text} />,
        'to be read only': (
          <TextInput {...plain('read', 'Note')} kind="line" readOnly value="Kept." onChange={nothing} />
        ),
        'several lines, with their count': (
          <TextInput
            {...plain('note', 'What we learned')}
            kind="note"
            count="4 of 150 words"
            value=""
            onChange={nothing}
          />
        ),
        search: <TextInput {...plain('search', 'Search the library')} kind="search" {...text} />,
        'narrow, long text': <TextInput {...plain('long', long, { hint: long, fault: long })} kind="line" {...text} />
      }
    },
    {
      name: 'One of several',
      files: ['field/SelectInput', 'field/ChoiceInput', 'field/Option'],
      use: 'every form; beside what is shown by it',
      states: {
        'nothing chosen': <SelectInput {...plain('none', 'Reason')} options={reasons} value="" onChange={nothing} />,
        chosen: <SelectInput {...plain('one', 'Reason')} options={reasons} value="Complexity" onChange={nothing} />,
        focus: (
          <SelectInput {...plain('one-focus', 'Reason')} options={reasons} value="Complexity" onChange={nothing} />
        ),
        error: (
          <SelectInput
            {...plain('one-error', 'Reason', { fault: 'Choose a reason.' })}
            options={reasons}
            value=""
            onChange={nothing}
          />
        ),
        'always one chosen': (
          <ChoiceInput
            id={id('choice')}
            label="Kind"
            options={plainOptions(['Annual'])}
            value="Annual"
            onChange={nothing}
          />
        ),
        'narrow, long text': (
          <ChoiceInput
            id={id('choice-long')}
            label="Team"
            options={plainOptions([long])}
            value={long}
            onChange={nothing}
          />
        )
      }
    },
    {
      name: 'One of a few, all in sight',
      files: ['field/RadioInput'],
      use: 'questions, conflicts, decisions',
      states: {
        'nothing chosen': (
          <RadioInput {...plain('radio', 'Was it upheld?')} options={reasons} value={undefined} onChange={nothing} />
        ),
        selected: (
          <RadioInput {...plain('radio-on', 'Reason')} options={reasons} value="Complexity" onChange={nothing} />
        ),
        focus: (
          <RadioInput
            {...plain('radio-focus', 'Reason')}
            options={reasons.slice(0, 1)}
            value="Complexity"
            onChange={nothing}
          />
        ),
        error: (
          <RadioInput
            {...plain('radio-error', 'Reason', { fault: 'Choose one of the answers.' })}
            options={reasons}
            value={undefined}
            onChange={nothing}
          />
        )
      }
    },
    {
      name: 'Ticks',
      files: ['field/TickInput', 'field/TicksInput'],
      use: 'forms, checks before sending',
      states: {
        off: <TickInput {...plain('tick', 'The complainant agreed')} value={false} onChange={nothing} />,
        selected: <TickInput {...plain('tick-on', 'The complainant agreed')} value onChange={nothing} />,
        focus: <TickInput {...plain('tick-focus', 'The complainant agreed')} value onChange={nothing} />,
        error: (
          <TickInput
            {...plain('tick-error', 'The complainant agreed', { fault: 'An extension has to be agreed.' })}
            value={false}
            onChange={nothing}
          />
        ),
        several: <TicksInput {...plain('ticks', 'Why')} options={reasons} value={['Complexity']} onChange={nothing} />,
        'several, error': (
          <TicksInput
            {...plain('ticks-error', 'Why', { fault: 'Tick each.' })}
            options={reasons}
            value={[]}
            onChange={nothing}
          />
        ),
        'narrow, long text': <TickInput {...plain('tick-long', long, { hint: long })} value onChange={nothing} />
      }
    },
    {
      name: 'Field of another kind',
      files: ['field/FieldShell'],
      use: 'files, references typed twice',
      states: {
        'a file': (
          <FieldShell {...plain('file', 'File')}>
            <input id={id('file')} type="file" />
          </FieldShell>
        )
      }
    }
  ];
}
