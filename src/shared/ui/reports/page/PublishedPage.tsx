import * as React from 'react';
import { isSameReport } from '../../../domain/publication/isSameReport';
import type {
  PublicationRights,
  PublishedReport,
  WithContent
} from '../../../domain/publication/PublicationRepository';
import { restatedFigures } from '../../../domain/publication/restatement';
import { reportTexts } from '../../../loc/reports';
import { dayName } from '../../../reportFiles/reportTitle';
import { Loading } from '../../components/notice/Loading';
import { Notice } from '../../components/notice/Notice';
import controls from '../../components/controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { ChecksPanel } from '../checks/ChecksPanel';
import { useRows } from '../figures/useRows';
import { ReportProblem } from '../ReportProblem';
import type { ReportsOptions, ReportsProps } from '../Reports';
import { useAsked } from '../../useAsked';
import type { ReportsView } from '../view/ReportsView';
import type { SetReportsView } from '../view/useReportsView';
import { ReportFrame } from './ReportFrame';
import { Restatement } from './Restatement';
import { useCorrection } from './useCorrection';

interface Published {
  report: WithContent<PublishedReport>;
  /** Published before and after it. */
  earlier?: WithContent<PublishedReport>;
  later?: PublishedReport;
}

/** Props of {@link PublishedPage}. */
export interface PublishedPageProps {
  hub: ReportsProps['hub'];
  rights: PublicationRights;
  options: ReportsOptions;
  view: ReportsView & { page: 'published' };
  /** Moves the focus to the heading, for those who came from another page of the reports. */
  takesFocus: boolean;
  onView: SetReportsView;
}

/** A published report as it was frozen, with what was corrected before and after it. */
export function PublishedPage({
  hub,
  rights,
  options,
  view,
  takesFocus,
  onView
}: PublishedPageProps): React.ReactElement {
  const words = useFeatureTexts(reportTexts);
  const { screen } = words;
  const read = React.useCallback(async (): Promise<Published> => {
    const publication = await hub.publication();
    const [report, all] = await Promise.all([publication.publishedReport(view.key), publication.published()]);
    const versions = all.filter(({ request }) => isSameReport(request, report.request));
    const before = versions.find(({ version }) => version === report.version - 1);
    return {
      report,
      earlier: before && (await publication.publishedReport(before.key)),
      later: versions.find(({ version }) => version > report.version)
    };
  }, [hub, view.key]);
  const [{ value: published, problem }, again] = useAsked(read);
  // The rows are read when a figure is first opened; the report itself needs none.
  const possible = rights.seesCases || rights.seesSomeCases;
  const opens = view.figure !== undefined && possible;
  const [wanted, setWanted] = React.useState(opens);
  React.useEffect(() => setWanted((before) => before || opens), [opens]);
  const [rows, readAgain] = useRows(hub, wanted ? published?.report.request : undefined);
  const [correct, correcting, failed] = useCorrection(hub, published?.report, (key) => onView({ page: 'draft', key }));

  if (problem !== undefined) return <ReportProblem problem={problem} onRetry={again} />;
  if (published === undefined) return <Loading />;
  const { report: kept, earlier, later } = published;
  const { content } = kept;
  const restated = earlier && restatedFigures(earlier.content.report, content.report);
  return (
    <ReportFrame
      key={kept.key}
      title={kept.title}
      step={`${screen.steps.published}, ${screen.restate.version(kept.version).toLowerCase()}`}
      age={`${screen.acts.publishedBy(kept.madeBy.name, formatMoment(kept.madeAt))} ${screen.figuresOf(dayName(content.report.asAt))}`}
      act={
        rights.mayDraft && later === undefined ? (
          <button type="button" className={controls.button} onClick={correct}>
            {correcting ? screen.acts.starting : screen.acts.correct}
          </button>
        ) : undefined
      }
      before={
        <>
          {failed && <Notice tone="error">{screen.acts.failed}</Notice>}
          <Notice tone="info">{screen.hidden}</Notice>
          {later !== undefined && (
            <Notice
              action={
                <button
                  type="button"
                  className={controls.button}
                  onClick={() => onView({ page: 'published', key: later.key })}
                >
                  {screen.restate.open(later.version)}
                </button>
              }
            >
              {screen.restate.later(later.version)}
            </Notice>
          )}
          {earlier !== undefined && restated !== undefined && (
            <Restatement
              note={kept.restatementNote}
              version={earlier.version}
              figures={restated}
              level={options.headingLevel === 1 ? 2 : 3}
              onOpen={() => onView({ page: 'published', key: earlier.key })}
            />
          )}
        </>
      }
      report={content.report}
      texts={content.wording}
      after={
        <ChecksPanel checks={content.checks} overrides={content.overrides} level={options.headingLevel === 1 ? 2 : 3} />
      }
      cases={{
        possible,
        partial: !rights.seesCases,
        data: rows.data,
        problem: rows.problem,
        onRetry: readAgain,
        frozenOn: dayName(content.report.asAt)
      }}
      source={() => ({
        content,
        status: 'published',
        suppressed: true,
        version: kept.version,
        restatementNote: kept.restatementNote,
        restated
      })}
      options={options}
      view={view}
      takesFocus={takesFocus}
      onView={onView}
    />
  );
}
