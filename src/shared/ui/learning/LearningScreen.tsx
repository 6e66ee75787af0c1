import * as React from 'react';
import type { LearningRights } from '../../domain/learning/learningActs';
import type { LearningLibrary as Library, LearningRepository } from '../../domain/learning/LearningRepository';
import { learningTexts } from '../../loc/learning';
import { Loading } from '../components/notice/Loading';
import { FetchedPart } from '../FetchedPart';
import { useAsked } from '../useAsked';
import { useFeatureTexts } from '../texts';
import { useViewInAddress } from '../address/useViewInAddress';
import type { LearningLibraryProps } from './LearningLibrary';
import { LearningProblem } from './LearningProblem';
import prose from '../components/prose.module.scss';
import { LibraryView } from './library/LibraryView';
import { type LearningView, queryWithView, viewFromQuery } from './view/LearningView';
import { ViewLink } from './view/ViewLink';
import styles from './Learning.module.scss';

type ScreenProps = Omit<LearningLibraryProps, 'theme'>;

/** What the parts of the library work with. */
export interface LearningGiven {
  repository: LearningRepository;
  /** Absolute address of a page of the site, by its name without an ending. */
  pageAddress(name: string): string;
  rights: LearningRights;
  library: Library;
  view: LearningView;
  onView(view: LearningView, step?: 'push' | 'replace'): void;
  /** Reads the library again, after something was done with it. */
  onChanged(): void;
}

/** Reads the library and shows the part of it that the address asks for. */
export function LearningScreen({ hub, heading, headingLevel, pageAddress }: ScreenProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts);
  const read = React.useCallback(async () => {
    const repository = await hub.learning();
    const [library, rights] = await Promise.all([repository.library(), repository.rights()]);
    return { repository, library, rights };
  }, [hub]);
  const [{ value, problem }, again] = useAsked(read);
  const [view, onView] = useViewInAddress(viewFromQuery, queryWithView);
  const Heading: 'h1' | 'h2' = `h${headingLevel}`;
  return (
    <div data-learning="">
      <Heading className={prose.title}>{heading === '' ? words.heading : heading}</Heading>
      {problem !== undefined && <LearningProblem problem={problem} onRetry={again} />}
      {value === undefined && problem === undefined && <Loading />}
      {value !== undefined && (
        <Shown {...value} pageAddress={pageAddress} view={view} onView={onView} onChanged={again} />
      )}
    </div>
  );
}

/** Kept as one function, for a part is asked for again only when its loader is the same. */
const loadWorkshop = async (): Promise<React.ComponentType<LearningGiven>> =>
  (await import(/* webpackChunkName: 'hub-learning-workshop' */ './workshop/Workshop')).default;

const loadRecord = async (): Promise<React.ComponentType<LearningGiven>> =>
  (await import(/* webpackChunkName: 'hub-learning-record' */ './record/RecordView')).default;
const loadMeetings = async (): Promise<React.ComponentType<LearningGiven>> =>
  (await import(/* webpackChunkName: 'hub-learning-meetings' */ './meetings/Meetings')).default;

function Shown(given: LearningGiven): React.ReactElement {
  const { view } = given;
  return (
    <>
      <Places {...given} />
      {view.show === 'record' && <FetchedPart key={view.key} load={loadRecord} given={given} />}
      {view.show === 'library' && <LibraryView {...given} />}
      {view.show === 'drafts' && <FetchedPart load={loadWorkshop} given={given} />}
      {view.show === 'meetings' && <FetchedPart load={loadMeetings} given={given} />}
    </>
  );
}

function Places({ rights, view, onView }: LearningGiven): React.ReactElement {
  const words = useFeatureTexts(learningTexts);
  const places = [
    { show: 'library', name: words.library, isOffered: true },
    { show: 'meetings', name: words.meetings, isOffered: true },
    { show: 'drafts', name: words.drafts, isOffered: rights.seesDrafts }
  ] as const;
  return (
    <nav className={styles.places} aria-label={words.places}>
      {places
        .filter(({ isOffered }) => isOffered)
        .map(({ show, name }) => (
          <ViewLink key={show} to={{ ...view, show, key: '' }} isCurrent={view.show === show} onView={onView}>
            {name}
          </ViewLink>
        ))}
    </nav>
  );
}
