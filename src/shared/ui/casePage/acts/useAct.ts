import * as React from 'react';
import type { ActDefinition } from '../../../domain/casework/acts/ActDefinition';
import type { ActValue, ActValues } from '../../../domain/casework/acts/ActField';
import { faultsOf } from '../../../domain/casework/acts/faultsOf';
import { performAct } from '../../../domain/casework/acts/performAct';
import { refusalOf } from '../../../domain/casework/acts/refusalOf';
import { carriedOver, startValues } from '../../../domain/casework/acts/startValues';
import { type CaseState, positionOf } from '../../../domain/casework/CaseState';
import { CaseConflict, type OpenedCase } from '../../../domain/casework/CaseworkRepository';
import { situationOf } from '../../../domain/casework/situationOf';
import { HubError } from '../../../domain/errors';
import type { Fault } from '../../../domain/refusals/Refusal';
import type { Hub } from '../../../data/createHub';
import { type SaidFault, useSaidFaults } from '../../refusals/useRefusalText';

/** How far the recording of an act has come. */
export type ActStep =
  | { at: 'entering' }
  /** It changes where the case stands, and waits for a yes. */
  | { at: 'confirming'; from: CaseState; to: CaseState }
  | { at: 'sending' }
  | { at: 'conflict'; conflict: CaseConflict }
  | { at: 'failed'; problem: HubError };

/** An act as it is being entered. */
export interface ActEntry {
  values: ActValues;
  /** Shown once somebody tried to record it. */
  faults: readonly SaidFault[];
  step: ActStep;
  /** Grows with each try that found faults, so that their summary takes the focus again. */
  tries: number;
  /** The case that the act is entered on; a newer one after a conflict. */
  base: OpenedCase;
  set(name: string, value: ActValue | undefined): void;
  submit(): void;
  /** Sends what was confirmed, or what failed, again. */
  send(): void;
  back(): void;
  /** Goes on over what others did, with the values chosen. */
  settle(values: ActValues): void;
}

/**
 * Holds what is entered for an act until the site has confirmed it. One key serves all tries, so nothing is recorded twice.
 * @param onDone given the case after the act
 */
export function useAct(
  hub: Pick<Hub, 'casework'>,
  act: ActDefinition,
  opened: OpenedCase,
  onDone: (after: OpenedCase) => void
): ActEntry {
  const [base, setBase] = React.useState(opened);
  const [values, setValues] = React.useState<ActValues>(() => startValues(act.id, opened.file));
  const [step, setStep] = React.useState<ActStep>({ at: 'entering' });
  const [tries, setTries] = React.useState(0);
  const key = React.useRef(crypto.randomUUID());
  const situation = React.useMemo(() => situationOf(base), [base]);
  const faults = React.useMemo((): readonly Fault[] => {
    const refused = refusalOf(act, situation);
    return refused === undefined ? faultsOf(act, values, situation) : [refused];
  }, [act, values, situation]);
  const said = useSaidFaults(faults);

  const send = (): void => {
    setStep({ at: 'sending' });
    hub
      .casework()
      .then((casework) => casework.perform({ act: act.id, values, key: key.current, base: base.file }))
      .then(onDone, (error: unknown) => {
        if (error instanceof CaseConflict) setStep({ at: 'conflict', conflict: error });
        else setStep({ at: 'failed', problem: error instanceof HubError ? error : unknownProblem(error) });
      });
  };

  const submit = (): void => {
    setTries((count) => count + 1);
    if (faults.length > 0) return setStep({ at: 'entering' });
    const { after } = performAct(act, values, situation, { key: key.current, recordedAt: base.time.at });
    const [from, to] = [situation.position.state, positionOf(after).state];
    if (from === to) send();
    else setStep({ at: 'confirming', from, to });
  };

  return {
    values,
    faults: tries > 0 ? said : [],
    step,
    tries,
    base,
    set: (name, value) =>
      setValues((before) => {
        const next = { ...before, [name]: value };
        // A concern's own words stand once it is chosen.
        return act.id === 'record-concern' && name === 'concern'
          ? { on: before.on, concern: value, ...startValues(act.id, base.file, next) }
          : next;
      }),
    submit,
    send,
    back: () => setStep({ at: 'entering' }),
    settle: (chosen) => {
      if (step.at !== 'conflict') return;
      const { current } = step.conflict;
      setValues({ ...carriedOver(act.id, values, base.file, current.file), ...chosen });
      setBase(current);
      setStep({ at: 'entering' });
    }
  };
}

function unknownProblem(cause: unknown): HubError {
  return new HubError('unavailable', 'It was not confirmed.', cause);
}
