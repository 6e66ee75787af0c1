import * as React from 'react';
import type { BoardCopyStore } from '../../domain/board/BoardCopy';
import type { BoardRepository } from '../../domain/board/BoardRepository';
import type { BoardViews } from '../../domain/board/views/BoardViews';
import type { HolidayRepository } from '../../domain/holidays/HolidayChange';
import type { RagStatus } from '../../domain/rag/RagRating';
import { countByStatus } from '../../domain/board/summariseBoard';
import { useTexts } from '../texts';
import { usePart } from '../usePart';
import { BoardBody } from './BoardBody';
import { BoardHeader } from './BoardHeader';
import { Counters } from './Counters';
import { download } from './export/download';
import { toCsv } from './export/toCsv';
import { FetchedPart } from '../FetchedPart';
import { FilterBar } from './filters/FilterBar';
import { filterOptions } from './filters/filterOptions';
import { ageText, filterWords, listOf, loadedText, placeInWords, whoseInWords } from './boardWords';
import { ChangeNews } from './news/ChangeNews';
import type { HolidaysPageProps } from './holidays/HolidaysPage';
import { useMayChange } from './holidays/useMayChange';
import { BoardNotice } from './notices/BoardNotice';
import { Notice } from '../components/notice/Notice';
import type { CasePanelProps } from './panel/CasePanel';
import { PrintView } from './print/PrintView';
import { usePrinting } from './print/usePrinting';
import type { RagBoardOptions } from './RagBoard';
import { sentence } from './sentence';
import { Strip } from './strip/Strip';
import { pageTextScale, useWidth } from './table/useMeasures';
import { ShownNews } from './news/ShownNews';
import { VisitNews } from './news/VisitNews';
import { useBoardFeed } from './useBoardFeed';
import { useBoardRows } from './useBoardRows';
import { useOpenCase } from './useOpenCase';
import { type Grouping, isNarrowed, toggleFilter } from './view/BoardView';
import { useBoardView } from './view/useBoardView';
import { SavedViewsMenu } from './viewBar/SavedViewsMenu';
import { ServiceLine } from './viewBar/ScopeNotice';
import { ViewBar } from './viewBar/ViewBar';
import styles from './RagBoard.module.scss';

const loadHolidaysPage = async (): Promise<React.ComponentType<HolidaysPageProps>> =>
  (await import(/* webpackChunkName: 'hub-holidays' */ './holidays/HolidaysPage')).default;
const loadCasePanel = async (): Promise<React.ComponentType<CasePanelProps>> =>
  (await import(/* webpackChunkName: 'hub-case-panel' */ './panel/CasePanel')).default;

/** Narrower than this, a case takes the board's place instead of standing beside it. */
const besideFrom = 900;
const besideOrNot = (width: number): number => (width < besideFrom * pageTextScale() ? 0 : besideFrom);

/** Props of {@link BoardScreen}. */
export interface BoardScreenProps {
  repository: BoardRepository;
  copies?: BoardCopyStore;
  views: () => Promise<BoardViews>;
  holidays: () => Promise<HolidayRepository>;
  options: RagBoardOptions;
}

/** Puts the board together: header, answer, counters and strip, filters, table, and the case that is open. */
export function BoardScreen(props: BoardScreenProps): React.ReactElement {
  const { repository, copies, views, holidays, options } = props;
  const texts = useTexts();
  const [feed, state] = useBoardFeed(repository, copies, options.refreshSeconds);
  const [view, setView] = useBoardView();
  const [frame, width] = useWidth<HTMLDivElement>(besideOrNot);
  const [printing, print] = usePrinting();
  const grouping = view.grouping ?? options.grouping;
  const { fixedServices, fixedTeams } = options;
  const fixed = React.useMemo(
    () => ({ services: listOf(fixedServices), teams: listOf(fixedTeams) }),
    [fixedServices, fixedTeams]
  );
  const rows = useBoardRows(state, view, grouping, fixed, views);
  const { scope } = rows;
  const rowOptions = React.useMemo(() => filterOptions(rows.all, texts), [rows.all, texts]);
  const boardOptions = React.useMemo(() => filterOptions(rows.board, texts), [rows.board, texts]);
  const filters = React.useMemo(
    () => [{ service: fixed.services, team: fixed.teams }, scope.filter ?? {}, view.filters],
    [fixed, scope.filter, view.filters]
  );

  const { today } = state;
  // What does not change from one letter typed to the next keeps its identity, so that only the search is drawn again.
  const group = React.useCallback((chosen: Grouping) => setView({ grouping: chosen }), [setView]);
  const toggleStatus = React.useCallback(
    (status: RagStatus) => setView((before) => toggleFilter(before, 'status', status)),
    [setView]
  );
  const hold = React.useCallback((holding: boolean) => feed.hold(holding), [feed]);
  const { shown } = rows;
  const save = React.useCallback(() => {
    if (today !== undefined) {
      download(texts.csv.fileName(today), toCsv(shown, texts));
    }
  }, [today, shown, texts]);
  const ready = rows.rate !== undefined && today !== undefined && (state.complete || state.stages.size > 0);
  const coming = !ready && state.problem === undefined;
  const counts = React.useMemo(() => countByStatus(rows.counted), [rows.counted]);
  const place = placeInWords(view, [...fixed.teams, ...(scope.services.length > 0 ? scope.services : fixed.services)]);
  const said = place === '' ? {} : { team: [], service: [] };
  const narrowed = isNarrowed({ ...view, search: '', filters: { ...view.filters, ...said, status: [] } });
  const whose = whoseInWords(view, place, texts);
  const answer = React.useMemo(
    () => (today === undefined ? '' : sentence(rows.counted, today, place, narrowed, texts, whose)),
    [rows.counted, today, place, narrowed, texts, whose]
  );
  const asAt = ageText(state, texts);
  const title = options.heading === '' ? texts.board.title : options.heading;
  const level = options.headingLevel === 1 ? 2 : 3;
  const sheet = { title, asAt, filters: filterWords(view, rowOptions, texts) };

  const { openCase } = view;
  const { open, close } = useOpenCase(view, setView, frame);
  const [mayChange, askMayChange] = useMayChange(holidays);
  const openHolidays = React.useCallback(() => setView({ holidays: true, openCase: undefined }), [setView]);
  const closeHolidays = React.useCallback(() => {
    setView({ holidays: false });
    // The first menu of the board is the one that leads to the list.
    frame.current?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus({ preventScroll: true });
  }, [setView, frame]);
  const openRow = React.useMemo(() => rows.all.find(({ stage }) => stage.reference === openCase), [rows.all, openCase]);
  const fullPage = width === 0;
  const casePart = usePart(loadCasePanel, openCase);
  const CasePanel = casePart.component;

  const forbidden = state.problem?.code === 'forbidden';
  const answered = ready && !forbidden && !view.holidays && scope.filter !== undefined;
  return (
    <div ref={frame} className={styles.screen}>
      <BoardHeader
        title={title}
        level={options.headingLevel}
        asAt={asAt}
        loaded={state.kept ? '' : loadedText(state.stages.size, state.complete, state.expected, texts)}
        answer={coming && !view.holidays ? undefined : answered ? answer : ''}
        grouping={grouping}
        onGroup={group}
        onRefresh={feed.start}
        onPrint={print}
        onDownload={save}
        onReach={askMayChange}
        onHolidays={mayChange && !forbidden ? openHolidays : undefined}
      />
      <BoardNotice state={state} onRetry={feed.start} />
      <VisitNews visit={state.visit} fixed={fixed} onDismiss={feed.dismissVisit} />
      {!forbidden && view.holidays && state.rulebook !== undefined && today !== undefined && (
        <FetchedPart
          load={loadHolidaysPage}
          given={{
            ...{ holidays, today, level, sheet, printing },
            stages: state.complete && !state.kept ? state.stages : undefined,
            rulebook: state.rulebook,
            version: state.lastChange?.number ?? 0,
            onPrint: print,
            onChanged: feed.lookAtRules,
            onClose: closeHolidays
          }}
        />
      )}
      {!forbidden && !view.holidays && (
        <div className={CasePanel === undefined || openCase === undefined || fullPage ? undefined : styles.beside}>
          <div className={styles.main}>
            {(ready || coming) && (
              <ViewBar view={view} onChange={setView}>
                <SavedViewsMenu views={views} view={view} onChange={setView} />
              </ViewBar>
            )}
            {view.scope === 'service' && scope.services.length > 0 && (
              <ServiceLine scope={scope} services={boardOptions} />
            )}
            {(coming || (ready && rows.all.length > 0)) && (
              <div className={coming ? styles.coming : styles.here}>
                {view.show !== 'logs' && view.show !== 'weeks' && (
                  <div className={view.show === 'cases' ? styles.overview : undefined}>
                    <Counters counts={counts} chosen={view.filters.status} onToggle={toggleStatus} />
                    {view.show === 'cases' && <Strip rows={rows.filtered} onOpen={open} />}
                  </div>
                )}
                <FilterBar
                  view={view}
                  options={rowOptions}
                  fixed={[...fixed.services, ...fixed.teams]}
                  searchable={view.show === 'cases'}
                  onChange={setView}
                />
              </div>
            )}
            {casePart.failed && openCase !== undefined && <Notice>{texts.casePanel.failed}</Notice>}
            <ShownNews view={view} shown={rows.shown.length} all={rows.all.length} />
            <ChangeNews waiting={state.waiting} change={state.lastChange} rate={rows.rate} onShow={feed.showWaiting} />
            <BoardBody
              state={state}
              rows={rows}
              view={view}
              onChange={setView}
              views={views}
              filters={filters}
              services={boardOptions}
              level={level}
              sheet={sheet}
              printing={printing}
              onOpen={open}
              onClose={close}
              onHold={hold}
            />
          </div>
          {CasePanel !== undefined &&
            openCase !== undefined &&
            rows.rate !== undefined &&
            state.rulebook !== undefined &&
            today !== undefined && (
              <CasePanel
                reference={openCase}
                repository={repository}
                rate={rows.rate}
                rulebook={state.rulebook}
                today={today}
                version={openRow?.stage.modifiedAt ?? ''}
                caseAddress={options.caseAddress}
                fullPage={fullPage}
                level={level}
                onClose={close}
              />
            )}
        </div>
      )}
      {printing && view.show === 'cases' && !view.holidays && ready && today !== undefined && (
        <PrintView {...sheet} sentence={answer} groups={rows.groups} today={today} />
      )}
    </div>
  );
}
