import * as React from 'react';
import { reportTexts } from '../../loc/reports';
import { Loading } from '../components/notice/Loading';
import { FetchedPart } from '../FetchedPart';
import { useFeatureTexts } from '../texts';
import { useAsked } from '../useAsked';
import { ReportsHome } from './home/ReportsHome';
import type { ReportPageProps } from './page/ReportPage';
import { ReportProblem } from './ReportProblem';
import type { ReportsProps } from './Reports';
import type { ReportsView } from './view/ReportsView';
import { useReportsView } from './view/useReportsView';
import styles from './Reports.module.scss';

/** Kept as one function, for a part is asked for again only when its loader is the same. */
const loadReportPage = async (): Promise<React.ComponentType<ReportPageProps>> =>
  (await import(/* webpackChunkName: 'hub-report' */ './page/ReportPage')).default;

/** Shows what the page's address asks for: all reports, or one of them. */
export function ReportsScreen({ hub, options }: Pick<ReportsProps, 'hub' | 'options'>): React.ReactElement {
  const { screen } = useFeatureTexts(reportTexts);
  const [view, setView] = useReportsView();
  const readRights = React.useCallback(async () => (await hub.publication()).rights(), [hub]);
  const [{ value: rights, problem }, again] = useAsked(readRights);

  // The page's own reading order stands until the reader goes somewhere; a figure that opens is not another place.
  const [first] = React.useState(placeOf(view));
  const moved = React.useRef(false);
  moved.current ||= placeOf(view) !== first;
  const takesFocus = moved.current;

  if (problem !== undefined) return <ReportProblem problem={problem} onRetry={again} />;
  if (rights === undefined) return <Loading />;
  return (
    <div className={styles.screen}>
      {view.page === 'home' ? (
        <ReportsHome
          hub={hub}
          rights={rights}
          title={options.heading === '' ? screen.heading : options.heading}
          level={options.headingLevel}
          takesFocus={takesFocus}
          onOpen={setView}
        />
      ) : (
        <FetchedPart load={loadReportPage} given={{ hub, rights, options, view, takesFocus, onView: setView }} />
      )}
    </div>
  );
}

/** What a heading is of: the list of reports, a report counted now, a draft or a published one. */
function placeOf(view: ReportsView): string {
  return 'key' in view ? `${view.page} ${view.key}` : view.page;
}
