import * as React from 'react';
import { FullNotice } from '../components/notice/Notice';
import prose from '../components/prose.module.scss';
import type { LogInList } from '../../domain/logReports/InvestigationLog';
import type { StageCode } from '../../domain/processRules/ProcessRule';
import type { Hub } from '../../data/createHub';
import { logTexts } from '../../loc/investigationLog';
import { Loading } from '../components/notice/Loading';
import { CaseProblem } from '../casePage/CaseProblem';
import controls from '../components/controls.module.scss';
import { formatFullDay } from '../dates/formatDates';
import { useAsked } from '../useAsked';
import { useFeatureTexts, useTexts } from '../texts';
import styles from './LogForm.module.scss';

/** Props of {@link WaitingLogs}. */
export interface WaitingLogsProps {
  hub: Pick<Hub, 'logReports'>;
  /** Its heading; empty means the hub's own. */
  title: string;
  /** Of its heading. */
  level: 1 | 2 | 3;
  onOpen(reference: string, stage: StageCode): void;
}

/** Log reports that wait for the reader, most urgent first: to be written, returned, to be signed off, to be accepted. */
export function WaitingLogs({ hub, title, level, onOpen }: WaitingLogsProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(logTexts).list;
  const ask = React.useCallback(async () => (await hub.logReports()).waiting(), [hub]);
  const [{ value, problem }, again] = useAsked(ask);
  const Heading: 'h1' | 'h2' | 'h3' = `h${level}`;
  if (problem !== undefined) return <CaseProblem problem={problem} reference="" onRetry={again} />;
  if (value === undefined) return <Loading />;
  const limit = value.rule?.allowance;
  return (
    <section className={styles.screen} data-waiting-logs="">
      <Heading className={prose.title}>{title === '' ? words.title : title}</Heading>
      {limit !== undefined && <p className={prose.hint}>{words.rule(texts.names.unit[limit.unit](limit.count))}</p>}
      {value.logs.length === 0 ? (
        <FullNotice title={words.none} />
      ) : (
        <ul className={styles.list}>
          {value.logs.map((one) => (
            <Waiting key={`${one.reference} ${one.stage}`} one={one} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Waiting({ one, onOpen }: { one: LogInList; onOpen: WaitingLogsProps['onOpen'] }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(logTexts);
  const { reference, stage, team, officer, task, dueOn, isLate, reason } = one;
  const stageName = texts.names.stage[stage];
  const day = dueOn === undefined ? undefined : formatFullDay(dueOn);
  const more = [
    team,
    task === 'write' || task === 'returned' ? undefined : officer && words.list.officer(officer.name)
  ];
  return (
    <li data-waiting={`${reference}|${stage}`}>
      <button type="button" className={controls.link} onClick={() => onOpen(reference, stage)}>
        {words.list.open(reference, stageName)}
      </button>
      <p>
        <strong>{words.tasks[task]}</strong>
        {day !== undefined && (
          <span className={isLate ? styles.late : undefined}>
            {`, ${isLate ? words.list.late(day) : words.list.due(day)}`}
          </span>
        )}
        {more.filter(Boolean).map((each) => `, ${each}`)}
      </p>
      {task === 'returned' && reason !== undefined && <p className={prose.hint}>{words.returned(reason)}</p>}
    </li>
  );
}

export default WaitingLogs;
