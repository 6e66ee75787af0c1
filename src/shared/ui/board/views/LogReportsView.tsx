import * as React from 'react';
import controls from '../../components/controls.module.scss';
import prose from '../../components/prose.module.scss';
import type { BoardRow } from '../../../domain/board/BoardRow';
import { filterRows } from '../../../domain/board/filterRows';
import { countByStatus } from '../../../domain/board/summariseBoard';
import { logCompletion } from '../../../domain/board/views/logCompletion';
import { answeredOn, logReportsAsked, logReportsDue, logReportsSince } from '../../../domain/board/views/logReports';
import { logReportRule } from '../../../domain/logReports/logReportRule';
import type { Allowance } from '../../../domain/processRules/ProcessRule';
import { amberFrom } from '../../../domain/rag/rateClock';
import { boardViewsTexts } from '../../../loc/boardViews';
import { formatDay, formatTableDay } from '../../dates/formatDates';
import { StatusChip } from '../../components/status/StatusChip';
import { useFeatureTexts, useTexts } from '../../texts';
import { Loading } from '../../components/notice/Loading';
import { Sheet } from '../print/Sheet';
import { placeOf, rowStatusLabel } from '../table/cellText';
import { CountBy } from './CountBy';
import { DataTable, mostRows } from '../../components/table/DataTable';
import { LogCompletionTable } from './LogCompletionTable';
import { LoadProblem } from './LoadProblem';
import { useLoaded } from './useLoaded';
import type { ViewProps } from './ViewProps';
import styles from './Views.module.scss';

/** Stages that were answered and whose log report has not come. */
export function LogReportsView(props: ViewProps): React.ReactElement {
  const { views, filters, rulebook, calendar, today, version, onOpen, level, sheet, printing, onChange } = props;
  const { by } = props.view;
  const texts = useTexts();
  const { logs: words } = useFeatureTexts(boardViewsTexts);
  const load = React.useCallback(() => views().then((found) => found.answered(logReportsSince(today))), [views, today]);
  // Read again when stages have changed: an answer may have gone, or a report come.
  const { value: answered, problem, again } = useLoaded(load, version);
  const asked = React.useMemo(() => {
    const all = answered === undefined ? [] : logReportsAsked(answered.stages, rulebook, calendar, today);
    return filters.reduce<readonly BoardRow[]>((rows, filter) => filterRows(rows, filter), all);
  }, [answered, rulebook, calendar, today, filters]);
  const due = React.useMemo(() => logReportsDue(asked, today), [asked, today]);
  const completion = React.useMemo(() => logCompletion(asked, by, today), [asked, by, today]);

  if (problem !== undefined) {
    return <LoadProblem problem={problem} onRetry={again} />;
  }
  if (answered === undefined) {
    return <Loading />;
  }
  const counts = countByStatus(due);
  const rule = logReportRule(rulebook, today);
  const inDays = ({ count, unit }: Allowance): string => texts.names.unit[unit](count);
  const finding = words.finding(counts.red, counts.amber, due.length);
  const Heading: 'h2' | 'h3' = `h${level}`;
  const Below: 'h3' | 'h4' = level === 2 ? 'h3' : 'h4';
  const table = (shown: readonly BoardRow[]): React.ReactElement => (
    <DataTable
      caption={words.table}
      head={words.columns.reference}
      columns={(['stage', 'team', 'officer', 'answered', 'due', 'days'] as const).map((key) => ({
        key,
        label: words.columns[key]
      }))}
      rows={shown.map((row) => {
        const { stage, headline, rating } = row;
        return {
          key: String(stage.id),
          head: (
            <button
              type="button"
              className={controls.link}
              data-case={stage.reference}
              onClick={() => onOpen(stage.reference)}
            >
              {stage.reference}
            </button>
          ),
          cells: {
            stage: texts.names.stage[stage.stage],
            team: placeOf(row, texts),
            officer: stage.officer === undefined ? texts.board.unassigned : stage.officer.name,
            answered: formatTableDay(answeredOn(stage) ?? today, today),
            due: headline?.clock.due === undefined ? '' : formatTableDay(headline.clock.due, today),
            days: <StatusChip status={rating.status} label={rowStatusLabel(row, texts)} />
          }
        };
      })}
    />
  );
  return (
    <div className={styles.view}>
      <Heading className={prose.answer}>{finding}</Heading>
      <p className={prose.hint}>
        {rule !== undefined && `${words.rule(inDays(rule.allowance), inDays(amberFrom(rule)))} `}
        {words.since(formatDay(answered.since, today))}
      </p>
      {due.length > 0 && table(due.slice(0, mostRows))}
      {due.length > mostRows && <p className={prose.hint}>{words.more(due.length - mostRows)}</p>}
      {asked.length > 0 && (
        <>
          <Below className={prose.answer}>
            {words.completion(completion.onTime + completion.late, completion.onTime, completion.total)}
          </Below>
          <CountBy by={by} onChange={onChange} />
          <LogCompletionTable completion={completion} by={by} />
        </>
      )}
      {printing && (
        <Sheet {...sheet} sentence={finding}>
          {table(due)}
          <LogCompletionTable completion={completion} by={by} />
        </Sheet>
      )}
    </div>
  );
}
