import * as React from 'react';
import { londonDate } from '../../../domain/dates/londonDate';
import type { KeptReport, PublicationRights, PublishedReport } from '../../../domain/publication/PublicationRepository';
import { reportTexts } from '../../../loc/reports';
import { Loading } from '../../board/notices/Loading';
import { formatDay, formatMoment } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { ProblemNotice } from '../ProblemNotice';
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
    return { published, drafts };
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
        <Heading ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Heading>
        {lists !== undefined && (
          <p className={styles.answer}>
            {latest === undefined ? screen.nonePublished : screen.latest(latest.title, day(latest.madeAt))}
            {lists.drafts.length > 0 && ` ${screen.draftCount(lists.drafts.length)}.`}
          </p>
        )}
      </div>
      {(rights.seesCases || rights.seesSomeCases) && (
        <section className={styles.part}>
          <Part>{screen.make.heading}</Part>
          <MakeReport today={rights.today} onShow={(request) => onOpen({ page: 'live', request })} />
        </section>
      )}
      {problem !== undefined && <ProblemNotice problem={problem} onRetry={again} />}
      {lists === undefined && problem === undefined && <Loading />}
      {lists !== undefined && (
        <>
          {rights.seesDrafts && (
            <section className={styles.part}>
              <Part>{screen.drafts}</Part>
              {lists.drafts.length === 0 ? (
                <p className={styles.quiet}>{screen.noDrafts}</p>
              ) : (
                <table className={styles.table}>
                  <thead>
                    <tr>
                      <th scope="col">{screen.columns.report}</th>
                      <th scope="col">{screen.columns.changed}</th>
                      <th scope="col">{screen.columns.by}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {lists.drafts.map(({ key, title: name, changedAt, madeBy }) => (
                      <tr key={key}>
                        <th scope="row">
                          <button type="button" className={styles.open} onClick={() => onOpen({ page: 'draft', key })}>
                            {name}
                          </button>
                        </th>
                        <td>{formatMoment(changedAt)}</td>
                        <td>{madeBy.name}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </section>
          )}
          {lists.published.length > 0 && (
            <section className={styles.part}>
              <Part>{screen.published}</Part>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{screen.columns.report}</th>
                    <th scope="col">{screen.columns.version}</th>
                    <th scope="col">{screen.columns.publishedOn}</th>
                    <th scope="col">{screen.columns.by}</th>
                  </tr>
                </thead>
                <tbody>
                  {lists.published.map(({ key, title: name, version, madeAt, madeBy }) => (
                    <tr key={key}>
                      <th scope="row">
                        <button
                          type="button"
                          className={styles.open}
                          onClick={() => onOpen({ page: 'published', key })}
                        >
                          {name}
                        </button>
                      </th>
                      <td className={styles.number}>{version}</td>
                      <td>{day(madeAt)}</td>
                      <td>{madeBy.name}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
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
