import * as React from 'react';
import { Notice } from '../components/notice/Notice';
import prose from '../components/prose.module.scss';
import { type InvestigationLog, type OpenedLog } from '../../domain/logReports/InvestigationLog';
import { isAsked, logSections } from '../../domain/logReports/logSections';
import { timeLeft } from '../../domain/logReports/timeLeft';
import type { Person } from '../../domain/stages/ComplaintStage';
import type { Hub } from '../../data/createHub';
import { caseworkTexts } from '../../loc/casework';
import { logTexts } from '../../loc/investigationLog';
import { FaultSummary } from '../components/form/FaultSummary';
import controls from '../components/controls.module.scss';
import { useAsked } from '../useAsked';
import { useFeatureTexts } from '../texts';
import { usePart } from '../usePart';
import { logFailure, nameOf, toFault } from './faultWords';
import { Identifying } from './Identifying';
import { KeptLine, RestoredLine } from './KeptLine';
import { LogConflictView } from './LogConflictView';
import styles from './LogForm.module.scss';
import { LogQuestion } from './LogQuestion';
import { nextUnanswered } from './nextUnanswered';
import { headingId, ProgressList } from './ProgressList';
import { idOf, pathOf } from './questions';
import type { LogHub } from './LogHub';
import type { SimilarLearningProps } from './SimilarLearning';
import { useLogForm } from './useLogForm';

const loadSimilar = async (): Promise<React.ComponentType<SimilarLearningProps>> =>
  (await import(/* webpackChunkName: 'hub-log-similar' */ './SimilarLearning')).default;

/** Fetched when there is something to learn; where it cannot be fetched the form stands without it. */
function Similar(props: SimilarLearningProps): React.ReactElement | null {
  const { component: Part } = usePart(loadSimilar, true);
  return Part === undefined ? null : <Part {...props} />;
}

/** Props of {@link LogForm}. */
export interface LogFormProps {
  hub: LogHub;
  opened: OpenedLog;
  /** Of the headings of its parts. */
  level: 2 | 3;
  onSubmitted(log: InvestigationLog): void;
}

const submitId = 'log-submit';

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** The form of a log report: one page in parts. What is written is on the device at once and on the site as soon as it can be. */
export function LogForm({ hub, opened, level, onSubmitted }: LogFormProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  const failures = useFeatureTexts(caseworkTexts).acts.failed;
  const form = useLogForm(hub, opened, onSubmitted);
  const { state, step, keeper, tries } = form;
  const { content } = state;
  const frame = React.useRef<HTMLFormElement>(null);
  const people = usePeople(hub, opened);
  const [links, setLinks] = React.useState(0);
  React.useEffect(() => {
    // The link is on the page only now, and the button that made it is gone.
    if (links > 0) focusOn(idOf('relatedLearning'));
  }, [links]);
  const { today } = opened.opened.time;
  const faults = form.faults.map((fault) => toFault(fault, words));
  const shown = tries > 0 ? faults : [];
  const left = timeLeft(content, { today, receivedOn: opened.opened.file.complaint.receivedOn });
  const missing = form.faults.map((fault) => idOf(pathOf(fault)));
  const goOn = (from?: Element): void => nextUnanswered(frame.current, missing, submitId, from);
  const Heading: 'h2' | 'h3' = `h${level}`;

  return (
    <form
      ref={frame}
      className={styles.sides}
      noValidate
      data-log-form=""
      onKeyDown={(event) => {
        const { target, key, ctrlKey, metaKey } = event;
        const isLong = target instanceof HTMLTextAreaElement;
        const isAnswer = isLong || target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
        if (key !== 'Enter' || !isAnswer || (isLong && !ctrlKey && !metaKey)) return;
        event.preventDefault();
        goOn(target);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <ProgressList {...left} onNext={() => goOn()} />
      <div className={styles.form}>
        <p className={prose.hint}>{words.intro}</p>
        {state.restored !== undefined && (
          <RestoredLine
            restored={state.restored}
            onDrop={() => {
              keeper.drop();
              goOn();
            }}
          />
        )}
        <FaultSummary faults={shown} tries={tries} idOf={idOf} labelOf={(path) => nameOf(path, content, words)} />
        {state.conflict !== undefined && (
          <LogConflictView
            conflict={state.conflict}
            onSettle={(values) => {
              keeper.settle(values);
              goOn();
            }}
          />
        )}
        {logSections.map(({ id, fields }) => (
          <section key={id} className={styles.part} aria-labelledby={headingId(id)}>
            <Heading id={headingId(id)} tabIndex={-1} className={prose.part}>
              {words.sections[id]}
            </Heading>
            {fields
              .filter((field) => isAsked(field, content))
              .map((field) => (
                <LogQuestion
                  key={field}
                  field={field}
                  content={content}
                  today={today}
                  people={people}
                  faultOf={(path) => shown.find((fault) => fault.field === path)?.text}
                  set={(values) => keeper.set(values)}
                />
              ))}
            {id === 'learning' && isAsked('learningStatement', content) && (
              <Similar
                hub={hub}
                opened={opened}
                content={content}
                onUse={(text) => {
                  keeper.set({ learningStatement: text });
                  focusOn(idOf('learningStatement'));
                }}
                onLink={(relatedLearning) => {
                  keeper.set({ relatedLearning });
                  setLinks(links + 1);
                }}
              />
            )}
            {id === 'learning' && form.found.length > 0 && step.at !== 'looking' && (
              <Identifying found={form.found} onChange={() => undefined} />
            )}
          </section>
        ))}
        {step.at === 'looking' && (
          <Identifying
            found={form.found}
            onChange={(path) => {
              form.write();
              focusOn(idOf(path));
            }}
            onSubmit={() => {
              form.submit(true);
              focusOn(submitId);
            }}
          />
        )}
        {step.at === 'failed' && <Notice tone="error">{logFailure(step.problem, words, failures)}</Notice>}
        <KeptLine state={state} />
        <div className={controls.buttons}>
          <button id={submitId} type="submit" className={controls.primary} aria-disabled={step.at === 'sending'}>
            {step.at === 'sending' ? words.sending : words.acts.submit}
          </button>
        </div>
      </div>
    </form>
  );
}

/** People an action may be given to: those who investigate, and whoever writes where the others may not be known. */
function usePeople(hub: Pick<Hub, 'casework'>, { opened: { actor }, officer }: OpenedLog): readonly Person[] {
  const read = React.useCallback(async () => (await hub.casework()).officers(), [hub]);
  const [{ value = [] }] = useAsked(read);
  const { id, name } = actor;
  return React.useMemo(() => {
    const all = [{ id, name }, ...(officer ? [officer] : []), ...value];
    return [...new Map(all.map((person) => [person.id, person])).values()];
  }, [id, name, officer, value]);
}

export default LogForm;
