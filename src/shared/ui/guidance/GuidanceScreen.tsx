import * as React from 'react';
import prose from '../components/prose.module.scss';
import { ProblemNotice } from '../components/notice/ProblemNotice';
import { guidanceTexts } from '../../loc/guidance';
import { Loading } from '../components/notice/Loading';
import { FullNotice } from '../components/notice/Notice';
import controls from '../components/controls.module.scss';
import { FetchedPart } from '../FetchedPart';
import { useAsked } from '../useAsked';
import { useEnglishMark, useFeatureTexts } from '../texts';
import { useViewInAddress } from '../address/useViewInAddress';
import type { DeadlinesProps } from './deadlines/Deadlines';
import type { EditingScreenProps } from './editing/EditingScreen';
import { GuidanceNav } from './GuidanceNav';
import type { HandlingGuidanceProps } from './HandlingGuidance';
import { LetterList } from './letters/LetterList';
import type { OutsideGuidanceProps } from './outside/OutsideGuidance';
import { GuidanceArticle } from './page/GuidanceArticle';
import { ProcessPictures } from './pictures/ProcessPictures';
import { type GuidanceView, queryWithView, viewFromQuery } from './view/GuidanceView';
import { type GuidanceWithRules, useGuidance } from './useGuidance';
import { WhichProcess } from './which/WhichProcess';
import styles from './HandlingGuidance.module.scss';

type ScreenProps = Omit<HandlingGuidanceProps, 'theme'>;

/** Reads the guidance and the rules, and shows what the address asks for. */
export function GuidanceScreen({ hub, heading, headingLevel }: ScreenProps): React.ReactElement {
  const words = useFeatureTexts(guidanceTexts);
  const [{ value, problem }, again] = useGuidance(hub);
  const Heading: 'h1' | 'h2' = `h${headingLevel}`;
  return (
    <div data-guidance="">
      <Heading className={prose.title}>{heading === '' ? words.heading : heading}</Heading>
      {words.onlyEnglish !== '' && <p>{words.onlyEnglish}</p>}
      {problem !== undefined && <ProblemNotice problem={problem} words={words.problems} onRetry={again} />}
      {value === undefined && problem === undefined && <Loading />}
      {value !== undefined && <Shown hub={hub} {...value} onAgain={again} />}
    </div>
  );
}

/** Kept as one function, for a part is asked for again only when its loader is the same. */
const loadDeadlines = async (): Promise<React.ComponentType<DeadlinesProps>> =>
  (await import(/* webpackChunkName: 'hub-deadlines' */ './deadlines/Deadlines')).default;

const loadEditing = async (): Promise<React.ComponentType<EditingScreenProps>> =>
  (await import(/* webpackChunkName: 'hub-guidance-editing' */ './editing/EditingScreen')).default;

const loadOutside = async (): Promise<React.ComponentType<OutsideGuidanceProps>> =>
  (await import(/* webpackChunkName: 'hub-guidance-outside' */ './outside/OutsideGuidance')).default;

interface ShownProps extends GuidanceWithRules {
  hub: ScreenProps['hub'];
  /** Reads everything again. */
  onAgain(): void;
}

function Shown({ hub, guidance, rulebook, onAgain }: ShownProps): React.ReactElement {
  const { pages, letters, time } = guidance;
  const words = useFeatureTexts(guidanceTexts);
  const [view, setView] = useViewInAddress(viewFromQuery, queryWithView);
  const english = useEnglishMark();
  const askRights = React.useCallback(async () => (await hub.guidanceEditing()).rights(), [hub]);
  // Where they cannot be read, nothing is offered, and the guidance is read as by anybody.
  const [{ value: rights }] = useAsked(askRights);
  const place = placeOf(view);
  // The page's own reading order stands until the reader goes somewhere; a fetched part brings its heading later.
  const at = React.useRef(place);
  const heading = React.useCallback(
    (element: HTMLHeadingElement | null) => {
      if (element === null || at.current === place) return;
      at.current = place;
      element.focus();
    },
    [place]
  );
  const onPage = (key: string): void => setView({ show: 'page', key });

  if (pages.length === 0) return <FullNotice title={words.empty} hint={words.emptyHint} />;
  const index = view.show === 'page' ? pages.findIndex(({ key }) => key === (view.key || pages[0]?.key)) : -1;
  const page = pages[index] ?? (view.show === 'page' ? letters.find(({ key }) => key === view.key) : undefined);
  return (
    <div className={styles.layout}>
      <GuidanceNav
        pages={pages}
        view={view}
        shown={page?.key}
        keeps={rights?.mayWrite === true || rights?.mayApprove === true}
        onView={setView}
      />
      <div className={styles.shown} lang={view.show === 'page' ? undefined : english}>
        {view.show === 'which' && (
          <WhichProcess answers={view.answers} pages={pages} heading={heading} onView={setView} />
        )}
        {view.show === 'pictures' && (
          <ProcessPictures rules={rulebook.rules} today={time.today} heading={heading} onPage={onPage} />
        )}
        {view.show === 'deadlines' && (
          <FetchedPart
            load={loadDeadlines}
            given={{ question: view.question, rulebook, today: time.today, heading, onView: setView }}
          />
        )}
        {(view.show === 'keep' || view.show === 'upkeep') && (
          <FetchedPart
            load={loadEditing}
            given={{ hub, view, guidance, rulebook, heading, onView: setView, onApproved: onAgain }}
          />
        )}
        {view.show === 'letters' && <LetterList letters={letters} heading={heading} onView={setView} />}
        {view.show === 'public' && (
          <FetchedPart load={loadOutside} given={{ guidance, rulebook, to: view.to, heading, onView: setView }} />
        )}
        {view.show === 'page' &&
          (page ? (
            <GuidanceArticle
              key={page.key}
              page={page}
              rulebook={rulebook}
              today={time.today}
              beside={index < 0 ? [undefined, undefined] : [pages[index - 1], pages[index + 1]]}
              rights={rights}
              heading={heading}
              onView={setView}
            />
          ) : (
            <FullNotice
              title={words.noSuchPage}
              action={
                <button type="button" className={controls.button} onClick={() => onPage('')}>
                  {words.first}
                </button>
              }
            />
          ))}
      </div>
    </div>
  );
}

/** What the reader went to, so that the focus follows. */
function placeOf(view: GuidanceView): string {
  if (view.show === 'page') return view.key;
  return view.show === 'keep' ? `${view.act} ${view.key}` : view.show;
}
