import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { TextInput } from '../../components/field/TextInput';
import { type CheckOverride, failedChecks, type FailedCheck } from '../../../domain/publication/overrides';
import type { ReportCheck } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import controls from '../../components/controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import tokens from '../../tokens.module.scss';
import styles from './Checks.module.scss';

/** Props of {@link ChecksPanel}. */
export interface ChecksPanelProps {
  checks: readonly ReportCheck[];
  overrides: readonly CheckOverride[];
  level: 2 | 3;
  /** Records why a failing check does not bar the report; absent where the reader may not. @throws HubError */
  onOverride?(check: ReportCheck, reason: string): Promise<void>;
}

/** Every check of a report: failing ones first, each with the reason on record or a place to write one. */
export function ChecksPanel({ checks, overrides, level, onOverride }: ChecksPanelProps): React.ReactElement {
  const { screen, report } = useFeatureTexts(reportTexts);
  const words = screen.checks;
  const failed = failedChecks(checks, overrides);
  const settled = failed.filter(({ override }) => override !== undefined).length;
  const stands = failed.length === 0 ? words.allPass : `${words.failing(failed.length)}.`;
  const summary = settled > 0 ? `${stands} ${words.settled(settled)}` : stands;
  // Said when a reason was recorded; what the figures and the text change is not.
  const [news, setNews] = React.useState('');
  const last = React.useRef(settled);
  React.useEffect(() => {
    if (last.current === settled) return;
    last.current = settled;
    setNews(summary);
  }, [settled, summary]);
  const passed = checks.filter(({ state }) => state === 'ok');
  const others = checks.filter(({ state }) => state === 'not-applicable');
  const Heading: 'h2' | 'h3' = `h${level}`;
  return (
    <section className={styles.checks} aria-labelledby="report-checks" data-checks="">
      <Heading id="report-checks" tabIndex={-1} className={prose.part}>
        {report.checks.heading}
      </Heading>
      <p>{summary}</p>
      <p role="status" className={tokens.unseen}>
        {news}
      </p>
      {failed.length > 0 && (
        <ul className={styles.failed}>
          {failed.map((one) => (
            <FailedCheckView key={one.check.id} failed={one} onOverride={onOverride} />
          ))}
        </ul>
      )}
      <CheckList summary={words.passed(passed.length)} checks={passed} />
      <CheckList summary={words.notApplicable(others.length)} checks={others} />
    </section>
  );
}

function CheckList({ summary, checks }: { summary: string; checks: readonly ReportCheck[] }): React.ReactElement {
  if (checks.length === 0) return <></>;
  return (
    <details className={styles.list}>
      <summary>{summary}</summary>
      <ul>
        {checks.map(({ id, title, text }) => (
          <li key={id}>
            <strong>{`${id} ${title}.`}</strong> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

function FailedCheckView(props: {
  failed: FailedCheck;
  onOverride?: ChecksPanelProps['onOverride'];
}): React.ReactElement {
  const { failed, onOverride } = props;
  const { check, override } = failed;
  const { screen } = useFeatureTexts(reportTexts);
  const words = screen.checks;
  const [reason, setReason] = React.useState('');
  const [problem, setProblem] = React.useState('');
  const [recording, setRecording] = React.useState(false);
  const field = React.useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = `report-check-${check.id}`;
  const record = (event: React.FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setProblem(words.needReason);
      field.current?.focus();
      return;
    }
    setRecording(true);
    setProblem('');
    onOverride?.(check, reason.trim())
      .catch(() => setProblem(screen.acts.failed))
      .finally(() => setRecording(false));
  };
  return (
    <li data-check={check.id}>
      <p>
        <strong>{`${check.id} ${check.title}.`}</strong> {check.text}
      </p>
      {override !== undefined && (
        <p className={styles.reason}>
          {words.recordedBy(override.by, formatMoment(override.at))} {override.reason}
        </p>
      )}
      {override === undefined && onOverride !== undefined && (
        <form onSubmit={record} noValidate className={styles.form}>
          <TextInput
            id={id}
            label={words.reason}
            kind="note"
            rows={2}
            required
            fault={problem === '' ? undefined : problem}
            control={field}
            value={reason}
            onChange={setReason}
          />
          <button type="submit" className={controls.button}>
            {recording ? words.recording : words.record}
          </button>
        </form>
      )}
    </li>
  );
}
