import * as React from 'react';
import { Panel } from '../../components/panel/Panel';
import { Notice } from '../../components/notice/Notice';
import forms from '../../components/form/Form.module.scss';
import { Confirm } from '../../components/form/Confirm';
import type { ActDefinition } from '../../../domain/casework/acts/ActDefinition';
import { askedFields } from '../../../domain/casework/acts/faultsOf';
import type { OpenedCase } from '../../../domain/casework/CaseworkRepository';
import { situationOf } from '../../../domain/casework/situationOf';
import type { Hub } from '../../../data/createHub';
import { caseworkTexts } from '../../../loc/casework';
import type { FieldText } from '../../../loc/FieldText';
import controls from '../../components/controls.module.scss';
import { useAsked } from '../../useAsked';
import { useFailureText } from '../../refusals/useRefusalText';
import { useFeatureTexts } from '../../texts';
import { ConflictView } from './ConflictView';
import { FaultSummary } from '../../components/form/FaultSummary';
import { ActFieldInput } from './fields/ActFieldInput';
import { useAct } from './useAct';
import { useActWords } from './useActWords';

/** Props of {@link ActForm}. */
export interface ActFormProps {
  hub: Pick<Hub, 'casework'>;
  act: ActDefinition;
  opened: OpenedCase;
  /** Of the case's heading. */
  level: 1 | 2;
  onDone(after: OpenedCase): void;
  onClose(): void;
}

/** The form of an act, made of the act's own fields; what the rules say against an entry stands beside it. */
export function ActForm({ hub, act, opened, level, onDone, onClose }: ActFormProps): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts);
  const failureText = useFailureText();
  const entry = useAct(hub, act, opened, onDone);
  const { step, values, faults } = entry;
  const { confirm } = words.acts;
  const situation = React.useMemo(() => situationOf(entry.base), [entry.base]);
  const fields = askedFields(act, situation);
  const asksPeople = fields.some(([, { kind }]) => kind === 'person');
  const readOfficers = React.useCallback(async () => (await hub.casework()).officers(), [hub]);
  const [officers] = useAsked(asksPeople ? readOfficers : undefined);
  const { acts, states } = useActWords();
  const { name, fields: named } = acts[act.id];
  const labels: Readonly<Record<string, FieldText>> = named;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const idOf = (name: string): string => `act-${act.id}-${name}`;

  return (
    <Panel
      label={name}
      title={name}
      level={level === 1 ? 2 : 3}
      heading={heading}
      words={{ close: words.acts.close }}
      onClose={() => step.at !== 'sending' && onClose()}
    >
      {step.at === 'conflict' ? (
        <ConflictView
          act={act}
          conflict={step.conflict}
          officers={officers.value ?? []}
          onSettle={entry.settle}
          onDrop={onClose}
        />
      ) : step.at === 'confirming' ? (
        <Confirm
          label={confirm.title}
          words={{ yes: confirm.go, no: confirm.back }}
          onYes={entry.send}
          onNo={entry.back}
        >
          {confirm.moves(states[step.from], states[step.to])} {confirm.lasting}
        </Confirm>
      ) : (
        <form
          className={forms.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (step.at !== 'sending') entry.submit();
          }}
        >
          <FaultSummary faults={faults} tries={entry.tries} idOf={idOf} labelOf={(field) => labels[field]?.label} />
          {officers.problem !== undefined && <Notice tone="error">{words.acts.noOfficers}</Notice>}
          {fields.map(([name, field]) => (
            <ActFieldInput
              key={name}
              id={idOf(name)}
              field={field}
              words={labels[name] ?? { label: name }}
              value={values[name]}
              category={String(values.category ?? '')}
              fault={faults.find((fault) => fault.field === name)?.text}
              teams={entry.base.teams}
              today={situation.today}
              file={situation.file}
              officers={officers.value}
              onChange={(value) => entry.set(name, value)}
            />
          ))}
          {step.at === 'failed' && <Notice tone="error">{failureText(step.problem, words.acts.failed)}</Notice>}
          <div className={controls.buttons}>
            <button type="submit" className={controls.primary} aria-disabled={step.at === 'sending'}>
              {step.at === 'sending' ? words.acts.sending : step.at === 'failed' ? words.acts.retry : words.acts.submit}
            </button>
            <button type="button" className={controls.button} onClick={onClose}>
              {words.acts.cancel}
            </button>
          </div>
        </form>
      )}
    </Panel>
  );
}

export default ActForm;
