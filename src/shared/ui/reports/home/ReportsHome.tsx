import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { londonDate } from '../../../domain/dates/londonDate';
import { openDrafts } from '../../../domain/publication/openDrafts';
import type { KeptReport, PublicationRights, PublishedReport } from '../../../domain/publication/PublicationRepository';
import { reportTexts } from '../../../loc/reports';
import controls from '../../components/controls.module.scss';
import { DataTable } from '../../components/table/DataTable';
import { Loading } from '../../components/notice/Loading';
import { formatDay, formatMoment } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { ReportProblem } from '../ReportProblem';
import type { ReportsProps } from '../Reports';
import { useAsked } from '../../useAsked';
import type { SetReportsView } from '../view/useReportsView';
import { MakeReport } from './MakeReport';
import styles from './Home.module.scss';

/** Props of {@link ReportsHome}. */
export interface ReportsHomeProps {
  hub: ReportsProps['hub'];
  rights: PublicationRights;
  title: string;
  level: 1 | 2;
  /** Moves the focus to the heading, for those who came from another page of the reports. */
  takesFocus: boolean;
  onOpen: SetReportsView;
}

interface Lists {
  published: readonly PublishedReport[];
  drafts: readonly KeptReport[];
}

/** Published reports, drafts for those who may see them, and the way to a new report. */
export function ReportsHome({ hub, rights, title, level, takesFocus, onOpen }: ReportsHomeProps): React.ReactElement {
  const { screen } = useFeatureTexts(reportTexts);
  const { seesDrafts } = rights;
  const read = React.useCallback(async (): Promise<Lists> => {
    const publication = await hub.publication();
    const [published, drafts] = await Promise.all([publication.published(), seesDrafts ? publication.drafts() : []]);
    return { published, drafts: openDrafts(drafts, published) };
  }, [hub, seesDrafts]);
  const [{ value: lists, problem }, again] = useAsked(read);
  const Heading: 'h1' | 'h2' = `h${level}`;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const Part: 'h2' | 'h3' = level === 1 ? 'h2' : 'h3';
  const latest = lists === undefined ? undefined : newest(lists.published);
  const day = (instant: string): string => formatDay(londonDate(instant), rights.today);

  return (
    <>
      <div className={styles.head}>
        <Heading ref={heading} tabIndex={-1} className={prose.title}>
          {title}
        </Heading>
        {problem === undefined && (
          <p className={prose.answer}>
            {lists !== undefined &&
              (latest === undefined ? screen.nonePublished : screen.latest(latest.title, day(latest.madeAt)))}
            {lists !== undefined && lists.drafts.length > 0 && ` ${screen.draftCount(lists.drafts.length)}.`}
          </p>
        )}
      </div>
      {(rights.seesCases || rights.seesSomeCases) && (
        <section className={styles.part}>
          <Part className={prose.part}>{screen.make.heading}</Part>
          <MakeReport today={rights.today} onShow={(request) => onOpen({ page: 'live', request })} />
        </section>
      )}
      {problem !== undefined && <ReportProblem problem={problem} onRetry={again} />}
      {lists === undefined && problem === undefined && <Loading />}
      {lists !== undefined && (
        <>
          {rights.seesDrafts && (
            <section className={styles.part}>
              <Part className={prose.part}>{screen.drafts}</Part>
              {lists.drafts.length === 0 ? (
                <p className={prose.quiet}>{screen.noDrafts}</p>
              ) : (
                <DataTable
                  caption={screen.drafts}
                  head={screen.columns.report}
                  columns={[
                    { key: 'changed', label: screen.columns.changed },
                    { key: 'by', label: screen.columns.by }
                  ]}
                  rows={lists.drafts.map(({ key, title: name, changedAt, madeBy }) => ({
                    key,
                    head: (
                      <button type="button" className={controls.link} onClick={() => onOpen({ page: 'draft', key })}>
                        {name}
                      </button>
                    ),
                    cells: { changed: formatMoment(changedAt), by: madeBy.name }
                  }))}
                />
              )}
            </section>
          )}
          {lists.published.length > 0 && (
            <section className={styles.part}>
              <Part className={prose.part}>{screen.published}</Part>
              <DataTable
                caption={screen.published}
                head={screen.columns.report}
                columns={[
                  { key: 'version', label: screen.columns.version, count: true },
                  { key: 'on', label: screen.columns.publishedOn },
                  { key: 'by', label: screen.columns.by }
                ]}
                rows={lists.published.map(({ key, title: name, version, madeAt, madeBy }) => ({
                  key,
                  head: (
                    <button type="button" className={controls.link} onClick={() => onOpen({ page: 'published', key })}>
                      {name}
                    </button>
                  ),
                  cells: { version, on: day(madeAt), by: madeBy.name }
                }))}
              />
            </section>
          )}
        </>
      )}
    </>
  );
}

function newest(published: readonly PublishedReport[]): PublishedReport | undefined {
  return [...published].sort((a, b) => b.madeAt.localeCompare(a.madeAt))[0];
}
