import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { LearningWorkshop } from '../../../domain/learning/LearningRepository';
import { learningStatuses } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import { Loading } from '../../components/notice/Loading';
import { FullNotice, Notice } from '../../components/notice/Notice';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { useAsked } from '../../useAsked';
import { LearningProblem } from '../LearningProblem';
import type { LearningGiven } from '../LearningScreen';
import { ViewLink } from '../view/ViewLink';
import { DraftView } from './DraftView';
import { useDoing } from '../useDoing';
import { DoingProblem } from '../DoingProblem';
import { emptyLearning } from '../../../domain/learning/LearningContent';
import styles from './Workshop.module.scss';

/** Drafts with how far each has come, and one of them. */
export default function Workshop(given: LearningGiven): React.ReactElement {
  const { repository, view, onView } = given;
  const words = useFeatureTexts(learningTexts);
  const read = React.useCallback(() => repository.workshop(), [repository]);
  const [{ value, problem }, again] = useAsked(read);
  const [begun, setBegun] = React.useState('');
  const [done, setDone] = React.useState({ key: '', act: '' });
  if (problem !== undefined) return <LearningProblem problem={problem} onRetry={again} />;
  if (value === undefined) return <Loading />;
  const showBegun = (key: string): void => {
    setBegun(key);
    again();
    onView({ ...view, key });
  };
  if (view.key === '') return <DraftList {...given} workshop={value} onBegun={showBegun} />;
  const state = value.states.find(({ draft }) => draft.key === view.key);
  const back = (
    <button type="button" className={controls.link} onClick={() => onView({ ...view, key: '' })}>
      {words.workshop.back}
    </button>
  );
  if (state === undefined && view.key === begun) return <Loading />;
  if (state === undefined) return <FullNotice title={words.workshop.unknown} action={back} />;
  return (
    <>
      <div className={styles.ways}>{back}</div>
      <p role="status" className={prose.news}>
        {done.key === view.key && words.workshop.recorded(done.act)}
      </p>
      <DraftView
        key={`${state.draft.key} ${state.draft.etag}`}
        {...given}
        state={state}
        teams={value.teams}
        today={value.today}
        onDone={(act) => {
          setDone({ key: view.key, act });
          again();
          given.onChanged();
        }}
      />
    </>
  );
}

interface DraftListProps extends LearningGiven {
  workshop: LearningWorkshop;
  /** @param key of the draft that is there now */
  onBegun(key: string): void;
}

function DraftList(given: DraftListProps): React.ReactElement {
  const { repository, rights, library, view, onView, workshop, onBegun } = given;
  const words = useFeatureTexts(learningTexts);
  const made = React.useRef('');
  const doing = useDoing(() => onBegun(made.current));
  const begin = (): void =>
    doing.run(async (key) => {
      made.current = await repository.draftLearning({ sourceKey: key, content: emptyLearning });
    });
  const groups = learningStatuses
    .map((status) => ({ status, states: workshop.states.filter((state) => state.status === status) }))
    .filter(({ states }) => states.length > 0);
  return (
    <div className={styles.draft}>
      <p className={prose.reading}>{words.workshop.intro}</p>
      {library.unvouched > 0 && rights.mayPublish && <Notice>{words.workshop.unvouched(library.unvouched)}</Notice>}
      {rights.mayDraft && (
        <div>
          <button type="button" className={controls.primary} aria-disabled={doing.busy} onClick={begin}>
            {words.workshop.begin}
          </button>
        </div>
      )}
      <DoingProblem problem={doing.problem} />
      {groups.length === 0 && <FullNotice title={words.workshop.none} />}
      {groups.map(({ status, states }) => (
        <section key={status}>
          <h3 className={prose.inner}>{words.workshop.group(words.status[status], states.length)}</h3>
          <ul className={styles.list}>
            {states.map(({ draft, isReady }) => (
              <li key={draft.key}>
                <ViewLink to={{ ...view, key: draft.key }} onView={onView}>
                  {draft.content.title === '' ? words.workshop.untitled : draft.content.title}
                </ViewLink>
                <span className={prose.hint}>
                  {[draft.content.service, words.workshop.by(draft.madeBy.name), isReady ? words.workshop.ready : '']
                    .filter((fact) => fact !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
