import * as React from 'react';
import type { ActDefinition } from '../../../domain/casework/acts/ActDefinition';
import { askedFields } from '../../../domain/casework/acts/faultsOf';
import { caseStates } from '../../../domain/casework/CaseState';
import type { OpenedCase } from '../../../domain/casework/CaseworkRepository';
import { situationOf } from '../../../domain/casework/situationOf';
import type { Hub } from '../../../data/createHub';
import { caseworkTexts } from '../../../loc/casework';
import controls from '../../controls.module.scss';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import styles from './Acts.module.scss';
import { ConflictView } from './ConflictView';
import { FaultSummary } from './FaultSummary';
import { ActFieldInput } from './fields/ActFieldInput';
import { failureText } from './failureText';
import { useAct } from './useAct';

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
  const entry = useAct(hub, act, opened, onDone);
  const { step, values, faults } = entry;
  const situation = React.useMemo(() => situationOf(entry.base), [entry.base]);
  const fields = askedFields(act, situation);
  const asksPeople = fields.some(([, { kind }]) => kind === 'person');
  const readOfficers = React.useCallback(async () => (await hub.casework()).officers(), [hub]);
  const [officers] = useAsked(asksPeople ? readOfficers : undefined);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const Heading: 'h2' | 'h3' = level === 1 ? 'h2' : 'h3';
  const idOf = (name: string): string => `act-${act.id}-${name}`;

  return (
    <section
      className={styles.panel}
      aria-label={act.name}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && step.at !== 'sending') onClose();
      }}
    >
      <Heading ref={heading} tabIndex={-1}>
        {act.name}
      </Heading>
      {step.at === 'conflict' ? (
        <ConflictView
          act={act}
          conflict={step.conflict}
          officers={officers.value ?? []}
          onSettle={entry.settle}
          onDrop={onClose}
        />
      ) : step.at === 'confirming' ? (
        <Confirm from={step.from} to={step.to} onGo={entry.send} onBack={entry.back} />
      ) : (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (step.at !== 'sending') entry.submit();
          }}
        >
          <FaultSummary faults={faults} tries={entry.tries} idOf={idOf} labelOf={(name) => act.fields[name]?.label} />
          {officers.problem !== undefined && <p role="alert">{words.acts.noOfficers}</p>}
          {fields.map(([name, field]) => (
            <ActFieldInput
              key={name}
              id={idOf(name)}
              field={field}
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
          {step.at === 'failed' && (
            <div role="alert" className={styles.told}>
              <p>{failureText(step.problem, words.acts.failed)}</p>
            </div>
          )}
          <div className={styles.buttons}>
            <button type="submit" className={controls.primary} aria-disabled={step.at === 'sending'}>
              {step.at === 'sending' ? words.acts.sending : step.at === 'failed' ? words.acts.retry : words.acts.submit}
            </button>
            <button type="button" className={controls.button} onClick={onClose}>
              {words.acts.cancel}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

function Confirm(props: {
  from: keyof typeof caseStates;
  to: keyof typeof caseStates;
  onGo(): void;
  onBack(): void;
}): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts).acts.confirm;
  const go = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => go.current?.focus(), []);
  return (
    <div role="group" aria-label={words.title} className={styles.form}>
      <p role="status">
        {words.moves(caseStates[props.from].name, caseStates[props.to].name)} {words.lasting}
      </p>
      <div className={styles.buttons}>
        <button ref={go} type="button" className={controls.primary} onClick={props.onGo}>
          {words.go}
        </button>
        <button type="button" className={controls.button} onClick={props.onBack}>
          {words.back}
        </button>
      </div>
    </div>
  );
}

export default ActForm;
