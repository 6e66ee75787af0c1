import * as React from 'react';
import { Notice } from '../../components/notice/Notice';
import { plainOptions } from '../../components/field/Option';
import {
  allegationFaults,
  allegationNatures,
  type NewAllegation
} from '../../../domain/casework/allegations/StaffAllegation';
import type { OpenedCase } from '../../../domain/casework/CaseworkRepository';
import type { Hub } from '../../../data/createHub';
import { allegationTexts } from '../../../loc/allegations';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import type { ShellProps } from '../../components/field/FieldShell';
import { SelectInput } from '../../components/field/SelectInput';
import { TextInput } from '../../components/field/TextInput';
import { TickInput } from '../../components/field/TickInput';
import { EntryForm } from '../entry/EntryForm';
import { useEntry } from '../entry/useEntry';

/** Props of {@link AllegationForm}. */
export interface AllegationFormProps {
  hub: Pick<Hub, 'casework'>;
  opened: OpenedCase;
  onDone(): void;
  onClose(): void;
}

const idOf = (name: string): string => `allegation-${name}`;

/** Records who is complained about, in the restricted list and nowhere else. */
export function AllegationForm({ hub, opened, onDone, onClose }: AllegationFormProps): React.ReactElement {
  const words = useFeatureTexts(allegationTexts);
  const { file, time } = opened;
  const [entered, setEntered] = React.useState<Partial<NewAllegation>>({
    key: crypto.randomUUID(),
    namedOn: time.today,
    childMayBeHarmed: false
  });
  const readStaff = React.useCallback(async () => (await hub.casework()).staff(), [hub]);
  const [{ value: staff, problem: noStaff }] = useAsked(readStaff);
  const entry = useEntry(
    allegationFaults(entered, file, time.today),
    async () => (await hub.casework()).nameStaff(file, entered),
    onDone
  );
  const set = (more: Partial<NewAllegation>): void => setEntered({ ...entered, ...more });
  const shell = (name: keyof typeof words.fields): ShellProps => ({
    id: idOf(name),
    label: words.fields[name],
    required: true,
    fault: entry.faults.find(({ field }) => field === name)?.text
  });
  return (
    <EntryForm
      title={words.add}
      entry={entry}
      words={words}
      idOf={idOf}
      labelOf={(name) => (words.fields as Readonly<Record<string, string>>)[name]}
      onClose={onClose}
    >
      {noStaff !== undefined && <Notice tone="error">{words.noStaff}</Notice>}
      <SelectInput
        {...shell('concern')}
        options={file.concerns.map(({ number, category }) => ({
          value: String(number),
          text: `${number}. ${category}`
        }))}
        value={entered.concern === undefined ? '' : String(entered.concern)}
        onChange={(value) => set({ concern: value === undefined ? undefined : Number(value) })}
      />
      <SelectInput
        {...shell('staff')}
        options={(staff ?? []).map(({ id, name }) => ({ value: String(id), text: name }))}
        value={entered.staff === undefined ? '' : String(entered.staff)}
        onChange={(value) => set({ staff: value === undefined ? undefined : Number(value) })}
      />
      <TextInput
        {...shell('namedOn')}
        kind="day"
        max={time.today}
        value={entered.namedOn ?? ''}
        onChange={(namedOn) => set({ namedOn })}
      />
      <SelectInput
        {...shell('nature')}
        options={plainOptions(allegationNatures)}
        value={entered.nature ?? ''}
        onChange={(nature) => set({ nature })}
      />
      <TickInput
        {...shell('childMayBeHarmed')}
        required={false}
        hint={words.harmHint}
        value={entered.childMayBeHarmed === true}
        onChange={(childMayBeHarmed) => set({ childMayBeHarmed })}
      />
    </EntryForm>
  );
}
