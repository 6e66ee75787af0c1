import * as React from 'react';
import type { InvestigationLog, OpenedLog } from '../../domain/logReports/InvestigationLog';
import { type LogAct, logActs, logMoves, logRefusal } from '../../domain/logReports/logWorkflow';
import type { Hub } from '../../data/createHub';
import { logTexts } from '../../loc/investigationLog';
import { Steps } from '../components/form/Steps';
import { useFeatureTexts } from '../texts';
import { logFailure } from './faultWords';
import { TextInput } from '../components/field/TextInput';

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
  const [reason, setReason] = React.useState('');
  const isMissing = reason.trim() === '';
  const may = logActs.filter((act) => act !== 'submit' && logRefusal(log.progress, act, actor) === undefined);
  if (may.length === 0) return null;
  return (
    <div data-log-acts="">
      <Steps
        may={may}
        names={words.acts}
        leading={['sign-off', 'accept']}
        words={{ go: words.go, back: words.cancel }}
        onStart={() => setReason('')}
        fieldsOf={(act, tried) =>
          logMoves[act].needsReason && (
            <TextInput
              id="log-reason"
              label={words.reason}
              hint={words.reasonHint}
              required
              kind="note"
              fault={tried && isMissing ? words.reasonMissing : undefined}
              value={reason}
              onChange={setReason}
            />
          )
        }
        isFaulty={() => isMissing}
        perform={async (act, key) => {
          const { reference, stage } = log;
          onDone(act, await (await hub.logReports()).write({ reference, stage, act, key, reason }));
        }}
        failure={(problem) => logFailure(problem, words)}
      />
    </div>
  );
}
