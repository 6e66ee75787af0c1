import * as React from 'react';
import { periodsFor } from '../../../domain/publication/periods';
import { freeze } from '../../../domain/publication/freeze';
import type { PublicationRights } from '../../../domain/publication/PublicationRepository';
import { complaintProcesses } from '../../../domain/report/definitions/words';
import { reportModes, type ReportRequest } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import { periodName, reportTitle } from '../../../reportFiles/reportTitle';
import controls from '../../components/controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { ChecksPanel } from '../checks/ChecksPanel';
import { ChoiceInput } from '../../components/field/ChoiceInput';
import { computeBoth } from '../figures/computed';
import { useRows } from '../figures/useRows';
import { ReportProblem } from '../ReportProblem';
import type { ReportsOptions, ReportsProps } from '../Reports';
import type { ReportsView } from '../view/ReportsView';
import type { SetReportsView } from '../view/useReportsView';
import { Notice } from '../../components/notice/Notice';
import { Progress } from './Progress';
import { ReportFrame } from './ReportFrame';
import { SmallNumbers } from './SmallNumbers';
import styles from './Page.module.scss';

/** Props of {@link LivePage}. */
export interface LivePageProps {
  hub: ReportsProps['hub'];
  rights: PublicationRights;
  options: ReportsOptions;
  view: ReportsView & { page: 'live' };
  /** Moves the focus to the heading, for those who came from another page of the reports. */
  takesFocus: boolean;
  onView: SetReportsView;
}

/** A report counted now: procedure, service and definitions can be changed and the figures follow at once. */
export function LivePage({ hub, rights, options, view, takesFocus, onView }: LivePageProps): React.ReactElement {
  const words = useFeatureTexts(reportTexts);
  const { screen } = words;
  const { request } = view;
  const [{ data, progress, problem }, again] = useRows(hub, request);
  const [hidden, setHidden] = React.useState(false);
  const computed = React.useMemo(() => data && computeBoth(request, data), [request, data]);
  const services = React.useMemo(
    () =>
      [...(data?.columns.complaints.codes.service?.words ?? [])]
        .filter((name) => name !== '')
        .sort((a, b) => a.localeCompare(b)),
    [data]
  );
  const draftKey = React.useRef(crypto.randomUUID());
  const [starting, setStarting] = React.useState<'no' | 'yes' | 'failed'>('no');
  const change = (part: Partial<ReportRequest>): void =>
    onView({ page: 'live', request: { ...request, ...part } }, 'replace');
  const start = (): void => {
    setStarting('yes');
    hub
      .publication()
      .then((publication) =>
        publication.createDraft(draftKey.current, reportTitle(request, words), request, {
          texts: {},
          figures: computed?.shown
        })
      )
      .then(
        ({ key }) => onView({ page: 'draft', key }),
        () => setStarting('failed')
      );
  };
  const periods = periodsFor(request.kind, rights.today);
  const settings = (
    <div className={styles.settings}>
      <ChoiceInput
        id="report-period"
        label={screen.make.period}
        value={request.from}
        options={[...(periods.some(({ from }) => from === request.from) ? [] : [request]), ...periods].map(
          (period) => ({ value: period.from, text: periodName(request.kind, period, words) })
        )}
        onChange={(from) => {
          const period = periods.find((one) => one.from === from);
          if (period !== undefined) change({ from: period.from, to: period.to });
        }}
      />
      <ChoiceInput
        id="report-procedure"
        label={words.report.settings.procedure}
        value={request.process}
        options={complaintProcesses.map((value) => ({ value, text: words.report.procedures[value] ?? value }))}
        onChange={(process) => change({ process })}
      />
      <ChoiceInput
        id="report-service"
        label={words.report.settings.service}
        value={request.service ?? ''}
        options={[
          { value: '', text: words.report.settings.allServices },
          ...[...new Set([...services, ...(request.service === undefined ? [] : [request.service])])].map((value) => ({
            value,
            text: value
          }))
        ]}
        onChange={(service) => change({ service: service === '' ? undefined : service })}
      />
      <ChoiceInput
        id="report-definitions"
        label={words.report.settings.definitions}
        value={request.mode}
        options={reportModes.map((value) => ({ value, text: words.report.modes[value] }))}
        onChange={(mode) => change({ mode })}
      />
    </div>
  );
  if (computed === undefined || data === undefined) {
    return (
      <>
        <div>
          <button type="button" className={controls.link} onClick={() => onView({ page: 'home' })}>
            {`‹ ${screen.back}`}
          </button>
        </div>
        {settings}
        {problem === undefined ? <Progress progress={progress} /> : <ReportProblem problem={problem} onRetry={again} />}
      </>
    );
  }
  const report = hidden ? computed.shown : computed.whole;
  return (
    <ReportFrame
      title={reportTitle(request, words)}
      age={screen.asAt(formatMoment(data.time.at))}
      act={
        rights.mayDraft ? (
          <button type="button" className={controls.primary} onClick={start}>
            {starting === 'yes' ? screen.acts.starting : screen.acts.start}
          </button>
        ) : undefined
      }
      before={
        <>
          {starting === 'failed' && <Notice tone="error">{screen.acts.failed}</Notice>}
          {settings}
          <SmallNumbers hidden={hidden} onToggle={() => setHidden(!hidden)} />
          {report.partial && <Notice>{screen.partial}</Notice>}
          {report.withheld.length > 0 && <Notice>{screen.withheld(report.withheld)}</Notice>}
        </>
      }
      report={report}
      texts={{}}
      after={<ChecksPanel checks={report.checks} overrides={[]} level={options.headingLevel === 1 ? 2 : 3} />}
      cases={{ possible: rights.seesCases || rights.seesSomeCases, data, onRetry: again }}
      source={() => ({ content: freeze(computed.shown, {}, [], words.report), status: 'draft', suppressed: true })}
      options={options}
      view={view}
      takesFocus={takesFocus}
      onView={onView}
    />
  );
}
