import * as React from 'react';
import type { HubError } from '../../domain/errors';
import type { InvestigationLog, OpenedLog } from '../../domain/logReports/InvestigationLog';
import { type LogAct, logActs, logMoves, logRefusal } from '../../domain/logReports/logWorkflow';
import type { Hub } from '../../data/createHub';
import { logTexts } from '../../loc/investigationLog';
import acts from '../casePage/acts/Acts.module.scss';
import { failureText } from '../casePage/acts/failureText';
import controls from '../controls.module.scss';
import { useFeatureTexts } from '../texts';
import { TextInput } from './inputs/TextInput';
import styles from './LogForm.module.scss';
import { toProblem } from './LogKeeper';

/** Props of {@link LogActs}. */
export interface LogActsProps {
  hub: Pick<Hub, 'logReports'>;
  opened: OpenedLog;
  onDone(act: LogAct, log: InvestigationLog): void;
}

/** What the reader may do with a report besides writing it: sign it off, return, accept or excuse it. */
export function LogActs({ hub, opened, onDone }: LogActsProps): React.ReactElement | null {
  const words = useFeatureTexts(logTexts);
  const { log } = opened;
  const { actor } = opened.opened;
  const [asking, setAsking] = React.useState<LogAct | undefined>(undefined);
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const [problem, setProblem] = React.useState<HubError | undefined>(undefined);
  const [isSending, setSending] = React.useState(false);
  const key = React.useRef(crypto.randomUUID());
  const may = logActs.filter((act) => act !== 'submit' && logRefusal(log.progress, act, actor) === undefined);
  if (may.length === 0) return null;

  const send = (act: LogAct): void => {
    setSending(true);
    setProblem(undefined);
    const { reference, stage } = log;
    hub
      .logReports()
      .then((repository) => repository.write({ reference, stage, act, key: key.current, reason }))
      .then(
        (after) => onDone(act, after),
        (error: unknown) => {
          setSending(false);
          setProblem(toProblem(error));
        }
      );
  };
  const start = (act: LogAct): void => {
    if (isSending) return;
    key.current = crypto.randomUUID();
    setTried(false);
    if (logMoves[act].needsReason) setAsking(act);
    else send(act);
  };
  return (
    <div className={acts.form} data-log-acts="">
      <div className={styles.buttons}>
        {may.map((act) => (
          <button
            key={act}
            type="button"
            data-log-act={act}
            className={act === 'sign-off' || act === 'accept' ? controls.primary : controls.button}
            aria-disabled={isSending}
            onClick={() => start(act)}
          >
            {words.acts[act]}
          </button>
        ))}
      </div>
      {asking !== undefined && (
        <form
          className={acts.form}
          noValidate
          aria-label={words.acts[asking]}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (reason.trim() !== '' && !isSending) send(asking);
          }}
        >
          <TextInput
            id="log-reason"
            label={words.reason}
            hint={words.reasonHint}
            required
            kind="note"
            fault={tried && reason.trim() === '' ? words.reasonMissing : undefined}
            value={reason}
            onChange={setReason}
          />
          <div className={styles.buttons}>
            <button type="submit" className={controls.primary} aria-disabled={isSending}>
              {words.go}
            </button>
            <button type="button" className={controls.button} onClick={() => setAsking(undefined)}>
              {words.cancel}
            </button>
          </div>
        </form>
      )}
      {problem !== undefined && <p role="alert">{failureText(problem, { ...words.problems, ...words.refusals })}</p>}
    </div>
  );
}
