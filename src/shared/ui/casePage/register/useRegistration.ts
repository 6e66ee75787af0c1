import * as React from 'react';
import type { ActValue, ActValues } from '../../../domain/casework/acts/ActField';
import type { OpenedCase, RegistrationDesk } from '../../../domain/casework/CaseworkRepository';
import { concernNumbers, keyFromContact, registrationFaults } from '../../../domain/casework/registration/registration';
import { intakeOf } from '../../../domain/casework/situationOf';
import { HubError } from '../../../domain/errors';
import type { Hub } from '../../../data/createHub';
import { type SaidFault, useSaidFaults } from '../../refusals/useRefusalText';

/** A complaint as it is being taken in. */
export interface RegistrationEntry {
  values: ActValues;
  /** Changes with each new draft. */
  draftKey: string;
  /** Shown once somebody tried to save it. */
  faults: readonly SaidFault[];
  tries: number;
  isSending: boolean;
  problem?: HubError;
  /** When the device last kept it: instant, ISO UTC; absent while nothing is entered. */
  keptAt?: string;
  /** The device could keep it. */
  isKept: boolean;
  set(name: string, value: ActValue | undefined): void;
  addConcern(): void;
  submit(): void;
  discard(): void;
}

/**
 * Holds what is entered, on the device too, until the site has confirmed the new case. What was begun before comes first.
 * @param contact what one that turned out to be a complaint brings with it; absent for a new one
 */
export function useRegistration(
  { casework, drafts }: Pick<Hub, 'casework' | 'drafts'>,
  desk: RegistrationDesk,
  contact: ActValues | undefined,
  onRegistered: (opened: OpenedCase) => void
): RegistrationEntry {
  const [draft, setDraft] = React.useState(() => drafts.read() ?? newDraft(contact));
  const [isKept, setKept] = React.useState(true);
  const [tries, setTries] = React.useState(0);
  const [isSending, setSending] = React.useState(false);
  const [problem, setProblem] = React.useState<HubError | undefined>(undefined);
  const intake = React.useMemo(() => intakeOf(desk), [desk]);
  const faults = React.useMemo(() => registrationFaults(draft.values, intake), [draft.values, intake]);
  const said = useSaidFaults(faults);

  const change = (values: ActValues): void => {
    const next = { ...draft, values, keptAt: new Date().toISOString() };
    setDraft(next);
    setKept(drafts.keep(next));
  };
  const submit = (): void => {
    if (isSending) return;
    setTries((count) => count + 1);
    if (faults.length > 0) return;
    setSending(true);
    setProblem(undefined);
    casework()
      .then((repository) => repository.register({ key: draft.key, values: draft.values }))
      .then(
        (opened) => {
          drafts.remove();
          onRegistered(opened);
        },
        (error: unknown) => {
          setSending(false);
          setProblem(error instanceof HubError ? error : new HubError('unavailable', 'It was not confirmed.', error));
        }
      );
  };
  return {
    values: draft.values,
    draftKey: draft.key,
    faults: tries > 0 ? said : [],
    tries,
    isSending,
    problem,
    keptAt: draft.keptAt === '' ? undefined : draft.keptAt,
    isKept,
    set: (name, value) => change({ ...draft.values, [name]: value }),
    addConcern: () => change({ ...draft.values, concerns: concernNumbers(draft.values).length + 1 }),
    submit,
    discard: () => {
      drafts.remove();
      setDraft(newDraft(contact));
      setTries(0);
      setProblem(undefined);
    }
  };
}

function newDraft(contact: ActValues | undefined): { key: string; values: ActValues; keptAt: string } {
  const from = contact?.from;
  const key = typeof from === 'string' ? keyFromContact(from) : crypto.randomUUID();
  return { key, values: contact ?? {}, keptAt: '' };
}
