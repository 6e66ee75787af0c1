import * as React from 'react';
import type { Fault } from '../../../domain/refusals/Refusal';
import { type SaidFault, useSaidFaults } from '../../refusals/useRefusalText';
import { type Sending, useSending } from '../../useSending';

/** Something being entered, to be recorded once nothing is wrong with it. */
export interface Entry extends Omit<Sending, 'send'> {
  /** How often somebody tried to record it. */
  tries: number;
  /** What is wrong; nothing before the first try. */
  faults: readonly SaidFault[];
  /** Records it, unless something is wrong or it is on its way. */
  submit(): void;
}

/**
 * An entry from its form to the site.
 * @param found what is wrong with it as it stands
 * @param onDone once the site has confirmed it
 */
export function useEntry(found: readonly Fault[], request: () => Promise<unknown>, onDone: () => void): Entry {
  const [tries, setTries] = React.useState(0);
  const said = useSaidFaults(found);
  const { isSending, problem, send } = useSending(onDone);
  const submit = (): void => {
    setTries(tries + 1);
    if (found.length === 0) send(request);
  };
  return { isSending, problem, tries, faults: tries > 0 ? said : [], submit };
}
