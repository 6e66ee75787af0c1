import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { Tag } from '../../components/status/Tag';
import type { HubErrorCode } from '../../../domain/errors';
import type { TextConflict, ReportTexts as SectionTexts } from '../../../domain/publication/mergeTexts';
import { type SectionId, sectionsOf } from '../../../domain/publication/reportSections';
import { casesOf } from '../../../domain/report/casesOf';
import type { ReportData } from '../../../domain/report/computeReport';
import type { Report } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import { type DocumentSource, toReportDocument } from '../../../reportFiles/toReportDocument';
import { usePrinting } from '../../board/print/usePrinting';
import { pageTextScale, useWidth } from '../../board/table/useMeasures';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { CasesPanel } from '../cases/CasesPanel';
import { figureAt } from '../figures/figureAt';
import { KeyFigures } from '../figures/KeyFigures';
import { OpenFigureContext } from '../figures/OpenFigure';
import { TableView } from '../figures/TableView';
import { FilesMenu } from '../files/FilesMenu';
import { PrintReport } from '../files/PrintReport';
import { ReportProblem } from '../ReportProblem';
import type { ReportsOptions } from '../Reports';
import { SectionText } from '../text/SectionText';
import type { FigurePlace, ReportsView } from '../view/ReportsView';
import type { SetReportsView } from '../view/useReportsView';
import figures from '../figures/Figures.module.scss';
import styles from './Page.module.scss';

/** Narrower than this, the cases of a figure take the report's place instead of standing beside it. */
const besideFrom = 800;

/** How a report's text is written. */
export interface TextWriting {
  onChange(section: SectionId, text: string): void;
  conflicts: readonly TextConflict[];
  /** Who wrote the other text of a conflict. */
  other: string;
  onSettle(section: SectionId, text: string): void;
}

/** The rows behind the figures. */
export interface CasesSource {
  /** Whether the reader may see cases, so that figures open. */
  possible: boolean;
  /** The reader may see some cases only, and the figures are of all. */
  partial?: boolean;
  /** Absent while they are read. */
  data?: ReportData;
  problem?: HubErrorCode;
  onRetry(): void;
  /** The day on which the figures were frozen, in words; absent for figures counted now. */
  frozenOn?: string;
}

/** Props of {@link ReportFrame}. */
export interface ReportFrameProps {
  title: string;
  /** Where the report stands on its way: draft, approved, published. */
  step?: string;
  age: string;
  /** The one main act. */
  act?: React.ReactNode;
  /** What stands between heading and figures: settings, save state, sign-off, notices. */
  before?: React.ReactNode;
  /** The report as it is shown. */
  report: Report;
  texts: SectionTexts;
  writing?: TextWriting;
  /** What stands after the figures: checks. */
  after?: React.ReactNode;
  cases: CasesSource;
  /** What files and paper are made of. */
  source(): DocumentSource;
  options: ReportsOptions;
  view: ReportsView;
  takesFocus: boolean;
  onView: SetReportsView;
}

/** A report on the screen: heading, parts with text and figures, and the cases of the figure that is open. */
export function ReportFrame(props: ReportFrameProps): React.ReactElement {
  const { report, texts, writing, cases, source, options, view, takesFocus, onView } = props;
  const words = useFeatureTexts(reportTexts);
  const [frame, width] = useWidth<HTMLDivElement>();
  const [printing, print] = usePrinting();
  const [news, setNews] = React.useState('');
  const [charts, setCharts] = React.useState(true);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const level = options.headingLevel;
  const Heading: 'h1' | 'h2' = `h${level}`;
  const Part: 'h2' | 'h3' = level === 1 ? 'h2' : 'h3';
  const below = level === 1 ? 3 : 4;
  const sections = React.useMemo(() => sectionsOf(report), [report]);
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const latest = React.useRef(view);
  latest.current = view;
  const open = React.useCallback((figure: FigurePlace) => onView({ ...latest.current, figure }), [onView]);
  const opened = view.figure === undefined ? undefined : figureAt(report, view.figure);
  const { possible, data } = cases;
  const figureContext = React.useMemo(
    () => ({ possible, open, place: opened === undefined ? undefined : view.figure }),
    [possible, open, opened, view.figure]
  );
  const references = React.useMemo(
    () => (opened === undefined || data === undefined ? undefined : casesOf(data.columns, opened.selection)),
    [opened, data]
  );
  const close = (): void => {
    const place = view.figure ?? '';
    onView({ ...view, figure: undefined });
    frame.current?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(place)}"]`)?.focus({ preventScroll: true });
  };
  const beside = opened !== undefined && width >= besideFrom * pageTextScale();
  const document = (): ReturnType<typeof toReportDocument> => toReportDocument(source(), words);

  return (
    <OpenFigureContext.Provider value={figureContext}>
      <div ref={frame} className={styles.frame}>
        <div>
          <button type="button" className={controls.link} onClick={() => onView({ page: 'home' })}>
            {`‹ ${words.screen.back}`}
          </button>
        </div>
        <div className={styles.head}>
          <div className={styles.headline}>
            <Heading ref={heading} tabIndex={-1} className={`${prose.title} ${styles.title}`}>
              {props.title}
            </Heading>
            <div className={controls.buttons}>
              {props.act}
              <FilesMenu document={document} onPrint={print} onNews={setNews} />
              <button type="button" className={controls.button} onClick={() => setCharts(!charts)}>
                {charts ? words.screen.charts.hide : words.screen.charts.show}
              </button>
            </div>
          </div>
          <p className={styles.age}>
            {props.step !== undefined && <Tag>{props.step}</Tag>} {props.age}
          </p>
          <p role="status" className={prose.news}>
            {news}
          </p>
        </div>
        {props.before}
        <div className={`${styles.split} ${beside ? styles.beside : ''}`}>
          <nav className={styles.outline} aria-label={words.screen.outline}>
            <ul>
              {sections.map(({ id }) => (
                <li key={id}>
                  <a href={`#report-${id}`} onClick={(event) => goTo(event, `report-${id}`)}>
                    {words.report.sections[id]}
                  </a>
                </li>
              ))}
              {props.after !== undefined && (
                <li>
                  <a href="#report-checks" onClick={(event) => goTo(event, 'report-checks')}>
                    {words.report.checks.heading}
                  </a>
                </li>
              )}
            </ul>
          </nav>
          <div className={styles.main}>
            {sections.map(({ id, tables }) => (
              <section key={id} className={figures.section} aria-labelledby={`report-${id}`} data-section={id}>
                <Part id={`report-${id}`} tabIndex={-1} className={prose.part}>
                  {words.report.sections[id]}
                </Part>
                <SectionText
                  name={words.report.sections[id]}
                  text={texts[id] ?? ''}
                  report={report}
                  onChange={writing && ((text) => writing.onChange(id, text))}
                  conflict={writing?.conflicts.find(({ section }) => section === id)}
                  other={writing?.other ?? ''}
                  onSettle={writing && ((text) => writing.onSettle(id, text))}
                />
                {tables.map((table) => (
                  <TableView key={table.id} table={table} level={below} charts={charts} />
                ))}
                <KeyFigures report={report} section={id} level={below} />
              </section>
            ))}
            {props.after}
          </div>
          {opened !== undefined && possible && (
            <CasesPanel
              figure={opened}
              references={references}
              problem={
                data === undefined && cases.problem !== undefined ? (
                  <ReportProblem problem={cases.problem} onRetry={cases.onRetry} />
                ) : undefined
              }
              caseAddress={options.caseAddress}
              frozenOn={cases.frozenOn}
              partial={cases.partial === true}
              fullPage={!beside}
              level={level === 1 ? 2 : 3}
              onClose={close}
            />
          )}
        </div>
        {printing && <PrintReport document={document()} />}
      </div>
    </OpenFigureContext.Provider>
  );
}

/** Moves to a part of the report without a step in the browser's history. */
function goTo(event: React.MouseEvent, id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
