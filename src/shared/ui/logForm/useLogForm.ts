import * as React from 'react';
import { identifyingWords } from '../../domain/anonymity/identifyingWords';
import type { HubError } from '../../domain/errors';
import { type InvestigationLog, LogConflict, type OpenedLog } from '../../domain/logReports/InvestigationLog';
import { logFaults, type LogFault } from '../../domain/logReports/logFaults';
import { sharedTexts } from '../../domain/logReports/sharedTexts';
import type { Hub } from '../../data/createHub';
import type { FoundWords } from './Identifying';
import { LogKeeper, type LogState, toProblem } from './LogKeeper';
import { useLogKeeper } from './useLogKeeper';

/** How far the sending of a report has come. */
export type LogStep =
  | { at: 'writing' }
  /** Words that may identify somebody are to be looked at first. */
  | { at: 'looking' }
  | { at: 'sending' }
  | { at: 'failed'; problem: HubError };

/** A report as it is being written. */
export interface LogFormState {
  keeper: LogKeeper;
  state: LogState;
  step: LogStep;
  /** Everything that keeps it from being submitted. */
  faults: readonly LogFault[];
  /** Words in what others will read that may tell who somebody is. */
  found: readonly FoundWords[];
  /** Grows with each try to submit. */
  tries: number;
  /** Submits, when nothing is missing and nothing was found that has not been looked at. @param looked they identify nobody */
  submit(looked?: boolean): void;
  write(): void;
}

/** Everything behind the form of a log report. One key serves all tries to submit it. */
export function useLogForm(
  hub: Pick<Hub, 'logReports' | 'logDrafts'>,
  opened: OpenedLog,
  onSubmitted: (log: InvestigationLog) => void
): LogFormState {
  const [keeper, state] = useLogKeeper(hub, opened.log);
  const [step, setStep] = React.useState<LogStep>({ at: 'writing' });
  const [tries, setTries] = React.useState(0);
  const key = React.useRef(crypto.randomUUID());
  const { content } = state;
  const { today } = opened.opened.time;
  const { complaint } = opened.opened.file;
  const faults = React.useMemo(
    () => logFaults(content, { today, receivedOn: complaint.receivedOn }),
    [content, today, complaint.receivedOn]
  );
  const { teams } = opened.opened;
  const { names } = opened;
  const found = React.useMemo(() => {
    const allowed = teams.flatMap(({ name, service }) => [name, service]);
    const references = [complaint.reference, complaint.crmReference, complaint.careDatabaseReference].flatMap(
      (reference) => reference ?? []
    );
    return sharedTexts(content).flatMap(({ path, text }) =>
      identifyingWords(text, { names, references, allowed }).map((one): FoundWords => ({ ...one, path }))
    );
  }, [content, names, complaint, teams]);

  const send = (): void => {
    setStep({ at: 'sending' });
    keeper.submit(key.current).then(onSubmitted, (error: unknown) => {
      if (error instanceof LogConflict) {
        // What is sent after it is another text.
        key.current = crypto.randomUUID();
        keeper.meet(error);
        setStep({ at: 'writing' });
      } else setStep({ at: 'failed', problem: toProblem(error) });
    });
  };
  return {
    keeper,
    state,
    step,
    faults,
    found,
    tries,
    submit: (looked = false) => {
      if (step.at === 'sending') return;
      setTries((count) => count + 1);
      if (faults.length > 0) setStep({ at: 'writing' });
      else if (found.length > 0 && !looked) setStep({ at: 'looking' });
      else send();
    },
    write: () => setStep({ at: 'writing' })
  };
}
