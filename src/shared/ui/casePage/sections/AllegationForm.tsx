import * as React from 'react';
import {
  allegationFaults,
  allegationNatures,
  type NewAllegation
} from '../../../domain/casework/allegations/StaffAllegation';
import type { OpenedCase } from '../../../domain/casework/CaseworkRepository';
import { HubError } from '../../../domain/errors';
import type { Hub } from '../../../data/createHub';
import { allegationTexts } from '../../../loc/allegations';
import { caseworkTexts } from '../../../loc/casework';
import controls from '../../controls.module.scss';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import acts from '../acts/Acts.module.scss';
import { failureText } from '../acts/failureText';
import { FaultSummary } from '../acts/FaultSummary';
import { describedBy, FieldShell } from '../acts/fields/FieldShell';
import { SelectInput } from '../acts/fields/SelectInput';
import { TickInput } from '../acts/fields/TickInput';

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
  const failed = useFeatureTexts(caseworkTexts).acts.failed;
  const { file, time } = opened;
  const [entered, setEntered] = React.useState<Partial<NewAllegation>>({
    key: crypto.randomUUID(),
    namedOn: time.today,
    childMayBeHarmed: false
  });
  const [tries, setTries] = React.useState(0);
  const [isSending, setSending] = React.useState(false);
  const [problem, setProblem] = React.useState<HubError | undefined>(undefined);
  const readStaff = React.useCallback(async () => (await hub.casework()).staff(), [hub]);
  const [{ value: staff }] = useAsked(readStaff);
  const faults = allegationFaults(entered, file, time.today);
  const shown = tries > 0 ? faults : [];
  const faultOf = (name: string): string | undefined => shown.find(({ field }) => field === name)?.text;
  const set = (more: Partial<NewAllegation>): void => setEntered({ ...entered, ...more });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTries(tries + 1);
    if (faults.length > 0 || isSending) return;
    setSending(true);
    hub
      .casework()
      .then((casework) => casework.nameStaff(file, entered))
      .then(onDone, (error: unknown) => {
        setSending(false);
        setProblem(error instanceof HubError ? error : new HubError('unavailable', 'It was not confirmed.', error));
      });
  };
  const shell = (
    name: keyof typeof words.fields
  ): { id: string; label: string; required: boolean; fault?: string } => ({
    id: idOf(name),
    label: words.fields[name],
    required: true,
    fault: faultOf(name)
  });
  return (
    <form className={acts.form} noValidate onSubmit={submit} aria-label={words.add}>
      <FaultSummary
        faults={shown}
        tries={tries}
        idOf={idOf}
        labelOf={(name) => (words.fields as Readonly<Record<string, string>>)[name]}
      />
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
      <FieldShell {...shell('namedOn')}>
        <input
          id={idOf('namedOn')}
          type="date"
          max={time.today}
          value={entered.namedOn ?? ''}
          aria-invalid={faultOf('namedOn') !== undefined}
          aria-describedby={describedBy(shell('namedOn'))}
          onChange={(event) => set({ namedOn: event.target.value })}
        />
      </FieldShell>
      <SelectInput
        {...shell('nature')}
        options={allegationNatures.map((nature) => ({ value: nature, text: nature }))}
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
      {problem !== undefined && (
        <div role="alert" className={acts.told}>
          <p>{failureText(problem, failed)}</p>
        </div>
      )}
      <div className={acts.buttons}>
        <button type="submit" className={controls.primary} aria-disabled={isSending}>
          {words.submit}
        </button>
        <button type="button" className={controls.button} onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
