import * as React from 'react';
import type { BoardRow } from '../../domain/board/BoardRow';
import prose from '../components/prose.module.scss';
import { unassigned } from '../../domain/board/dimensions';
import { filterRows } from '../../domain/board/filterRows';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { caseNeeds, pauseReviewDue } from '../../domain/home/caseNeeds';
import { caseRoles, isFor, type HubReader } from '../../domain/roles/HubReader';
import { hubTexts } from '../../loc/hub';
import type { ScreenProps } from '../app/ScreenProps';
import { type KnownReader, useReader } from '../app/useReader';
import { ageText, listOf } from '../board/boardWords';
import { BoardNotice } from '../board/notices/BoardNotice';
import { Loading } from '../components/notice/Loading';
import { ProblemNotice } from '../components/notice/ProblemNotice';
import { useBoardFeed } from '../board/useBoardFeed';
import { useRating } from '../board/useRating';
import { useFeatureTexts, useTexts } from '../texts';
import { caseNeed } from './caseNeed';
import { HomeBody } from './HomeBody';
import type { HomeList } from './Need';
import { useHomeLists } from './useHomeLists';
import styles from './Home.module.scss';

/** What needs the reader today: lists of cases from the board, and those of the other features. */
export function HomeScreen(props: ScreenProps): React.ReactElement {
  const known = useReader(props.hub);
  const { reader, failed, askAgain } = known;
  if (reader === undefined) return failed ? <ProblemNotice problem="unavailable" onRetry={askAgain} /> : <Loading />;
  return isFor(caseRoles, reader) ? (
    <HomeOfCases {...props} known={known} reader={reader} />
  ) : (
    <HomeOf {...props} known={known} caseLists={noLists} asAt="" />
  );
}

const noLists: readonly HomeList[] = [];

interface HomeOfCasesProps extends ScreenProps {
  known: KnownReader;
  reader: HubReader;
}

/** The home page of somebody who sees cases: shown from the device's copy of the board, and kept up with the site. */
function HomeOfCases(props: HomeOfCasesProps): React.ReactElement {
  const { hub, services, refreshSeconds, reader } = props;
  const texts = useTexts();
  const words = useFeatureTexts(hubTexts).home;
  const [feed, state] = useBoardFeed(hub.board, hub.boardCopies, refreshSeconds);
  const { rate } = useRating(state);
  const { stages, complete, today } = state;
  const caseLists = React.useMemo(() => {
    if (rate === undefined || !complete || today === undefined) return undefined;
    const rows = filterRows([...stages.values()].map(rate), { service: listOf(services) });
    return caseNeeds(rows, reader, today).map(({ kind, rows: found }): HomeList => {
      // A pause is about the day of its review, not about the day that has stopped coming nearer.
      const dayOf = (row: BoardRow): IsoDate | undefined =>
        kind === 'pauseReviews' ? pauseReviewDue(row, today) : undefined;
      const needs = found.map((row) => caseNeed(row, texts, dayOf(row)));
      return { id: kind, title: words.lists[kind], needs, all: boardOf[kind] };
    });
  }, [rate, stages, complete, today, services, reader, texts, words]);
  return (
    <HomeOf {...props} caseLists={caseLists} today={state.today} asAt={ageText(state, texts)}>
      <BoardNotice state={state} onRetry={feed.start} />
    </HomeOf>
  );
}

/** Where the board shows the same cases. */
const boardOf = {
  overdue: { screen: 'board', query: { 'rag-status': 'red' } },
  dueSoon: { screen: 'board', query: { 'rag-status': 'amber' } },
  unallocated: { screen: 'board', query: { 'rag-officerId': unassigned } },
  pauseReviews: { screen: 'board', query: { 'rag-status': 'amber' } },
  ombudsman: { screen: 'board', query: { 'rag-process': 'LGSCO' } }
} as const;

interface HomeOfProps extends ScreenProps {
  known: KnownReader;
  /** Absent while the board is on its way. */
  caseLists: readonly HomeList[] | undefined;
  /** UK date of the board; absent while it is not known. */
  today?: IsoDate;
  asAt: string;
  children?: React.ReactNode;
}

function HomeOf(props: HomeOfProps): React.ReactElement {
  const { hub, known, services, headingLevel, caseLists, asAt, hrefOf, children } = props;
  const words = useFeatureTexts(hubTexts).home;
  const chosen = React.useMemo(() => listOf(services), [services]);
  const features = useHomeLists(hub, known, chosen);
  const Heading: 'h1' | 'h2' = `h${headingLevel}`;
  return (
    <div className={styles.home} data-home="">
      <div className={styles.headline}>
        <Heading className={prose.title}>{words.title}</Heading>
        <p className={styles.age}>{[...chosen, asAt].filter((part) => part !== '').join(' · ')}</p>
      </div>
      {children}
      <HomeBody
        caseLists={caseLists}
        features={features}
        level={headingLevel === 1 ? 2 : 3}
        today={props.today ?? features.today ?? ''}
        hrefOf={hrefOf}
      />
    </div>
  );
}
