import * as React from 'react';
import prose from '../components/prose.module.scss';
import { guidanceFor } from '../../domain/guidance/inContext';
import type { InvestigationLog, OpenedLog } from '../../domain/logReports/InvestigationLog';
import { type LogAct, logRefusal } from '../../domain/logReports/logWorkflow';
import type { StageCode } from '../../domain/processRules/ProcessRule';
import { logTexts } from '../../loc/investigationLog';
import { FullNotice, Notice } from '../components/notice/Notice';
import { Loading } from '../components/notice/Loading';
import type { CasePages } from '../casePage/CasePages';
import { CaseProblem } from '../casePage/CaseProblem';
import controls from '../components/controls.module.scss';
import { FetchedPart } from '../FetchedPart';
import { WithGuidance } from '../guidance/beside/WithGuidance';
import { useAsked } from '../useAsked';
import { useFeatureTexts, useTexts } from '../texts';
import { LogActs } from './LogActs';
import { LogFacts } from './LogFacts';
import { LogFiles } from './LogFiles';
import type { LogFormProps } from './LogForm';
import type { LogHub } from './LogHub';
import styles from './LogForm.module.scss';
import { LogView } from './LogView';

/** Props of {@link LogScreen}. */
export interface LogScreenProps {
  hub: LogHub;
  /** Where what it refers to is shown. */
  pages: CasePages;
  reference: string;
  stage: StageCode;
  /** Of its heading. */
  level: 1 | 2 | 3;
  /** Shows it to be read, whatever the reader may do. */
  readOnly?: boolean;
  /** The reader goes back to where they came from; absent where the host has a way of its own. */
  onBack?: () => void;
  /** The report was submitted, or moved on. */
  onDone?: (act: LogAct) => void;
}

const loadForm = async (): Promise<React.ComponentType<LogFormProps>> =>
  (await import(/* webpackChunkName: 'hub-log-form' */ './LogForm')).default;

/** One log report, to be written by its officer and read, signed off and accepted by those who may. The same in every door. */
export function LogScreen(props: LogScreenProps): React.ReactElement {
  const { hub, reference, stage, level, onBack } = props;
  const words = useFeatureTexts(logTexts);
  const ask = React.useCallback(async () => (await hub.logReports()).open(reference, stage), [hub, reference, stage]);
  const [{ value, problem }, again] = useAsked(ask);
  if (problem === 'not-found') return <FullNotice alert title={words.problems['not-found']} />;
  if (problem !== undefined) return <CaseProblem problem={problem} reference={reference} onRetry={again} />;
  if (value === undefined) return <Loading />;
  return (
    <div className={styles.screen} data-log={`${reference}|${stage}`}>
      {onBack !== undefined && (
        <div>
          <button type="button" className={controls.link} onClick={onBack}>
            {words.back}
          </button>
        </div>
      )}
      <Opened key={`${reference} ${stage}`} {...props} level={level} opened={value} />
    </div>
  );
}

function Opened({
  hub,
  pages,
  opened: first,
  level,
  readOnly,
  onDone
}: LogScreenProps & { opened: OpenedLog }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(logTexts);
  const [opened, setOpened] = React.useState(first);
  const [news, setNews] = React.useState('');
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { log } = opened;
  const { status, reason } = log.progress;
  const done = (act: LogAct, after: InvestigationLog): void => {
    setOpened({ ...opened, log: after });
    setNews(words.done[act]);
    heading.current?.focus();
    onDone?.(act);
  };
  const writes = readOnly !== true && logRefusal(log.progress, 'submit', opened.opened.actor) === undefined;
  const Heading: 'h1' | 'h2' | 'h3' = `h${level}`;
  const below: 2 | 3 = level === 1 ? 2 : 3;
  const form = writes && (
    <FetchedPart load={loadForm} given={{ hub, opened, level: below, onSubmitted: (after) => done('submit', after) }} />
  );
  return (
    <>
      <Heading ref={heading} tabIndex={-1} className={prose.title}>
        {words.of(log.reference, texts.names.stage[log.stage])}
      </Heading>
      <LogFacts opened={opened} />
      <p role="status" className={prose.news} data-log-news="">
        {news}
      </p>
      {reason !== undefined && (
        <Notice>{status === 'Returned' ? words.returned(reason) : words.notRequired(reason)}</Notice>
      )}
      {readOnly !== true && <LogActs hub={hub} opened={opened} onDone={done} />}
      {writes ? (
        // On the page of its case the case's own guidance is at hand.
        level === 3 ? (
          form
        ) : (
          <WithGuidance hub={hub} level={level} pages={guidanceFor({ log: true })}>
            {form}
          </WithGuidance>
        )
      ) : (
        <>
          <LogFiles opened={opened} />
          <LogView hub={hub} pages={pages} opened={opened} level={below} />
        </>
      )}
    </>
  );
}

export default LogScreen;
