import * as React from 'react';
import { type ActionAct, actionActs, type PlannedAction } from '../../domain/actions/ActionPlan';
import { actionMoves, mayAct, standingOf } from '../../domain/actions/actionActs';
import type { Actor } from '../../domain/casework/acts/ActDefinition';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { HubError } from '../../domain/errors';
import type { Hub } from '../../data/createHub';
import { actionTexts } from '../../loc/actions';
import acts from '../casePage/acts/Acts.module.scss';
import { failureText } from '../casePage/acts/failureText';
import controls from '../controls.module.scss';
import { formatDay } from '../dates/formatDates';
import { FetchedPart } from '../FetchedPart';
import { TextInput } from '../logForm/inputs/TextInput';
import { useFeatureTexts } from '../texts';
import type { ActionEffectProps } from './ActionEffect';
import styles from './Actions.module.scss';

const loadEffect = async (): Promise<React.ComponentType<ActionEffectProps>> =>
  (await import(/* webpackChunkName: 'hub-action-effect' */ './ActionEffect')).default;

/** Props of {@link ActionItemView}. */
export interface ActionItemViewProps {
  hub: Pick<Hub, 'actions' | 'learning'>;
  action: PlannedAction;
  actor: Actor;
  today: IsoDate;
  onChanged(action: PlannedAction): void;
}

/** One action with what can be done with it. */
export function ActionItemView({ hub, action, actor, today, onChanged }: ActionItemViewProps): React.ReactElement {
  const words = useFeatureTexts(actionTexts);
  const [asking, setAsking] = React.useState<ActionAct | undefined>(undefined);
  const [text, setText] = React.useState('');
  const [on, setOn] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const [problem, setProblem] = React.useState<HubError | undefined>(undefined);
  const [isSending, setSending] = React.useState(false);
  const [showsEffect, setShowsEffect] = React.useState(false);
  const key = React.useRef('');
  const standing = standingOf(action, today);
  const may = actionActs.filter((act) => mayAct(action, act, actor));

  const send = (act: ActionAct): void => {
    setSending(true);
    setProblem(undefined);
    const request = { id: action.id, act, key: key.current, text, ...(on !== '' && { on }) };
    hub
      .actions()
      .then((repository) => repository.perform(request))
      .then(
        (after) => {
          setSending(false);
          setAsking(undefined);
          setText('');
          onChanged(after);
        },
        (error: unknown) => {
          setSending(false);
          setProblem(error instanceof HubError ? error : new HubError('unavailable', '', error));
        }
      );
  };
  const start = (act: ActionAct): void => {
    if (isSending) return;
    key.current = crypto.randomUUID();
    setTried(false);
    if (actionMoves[act].needsText || act === 'verify') setAsking(act);
    else send(act);
  };
  const comparedFrom = action.team === '' ? undefined : action.doneOn;
  const needsText = asking !== undefined && actionMoves[asking].needsText === true;
  return (
    <li className={styles.action} data-action={action.key}>
      <p className={styles.text}>{action.action || action.category}</p>
      <p className={standing === 'overdue' ? styles.overdue : undefined} data-standing={standing}>
        {words.standing[standing]}
      </p>
      <Facts action={action} today={today} />
      {(may.length > 0 || comparedFrom !== undefined) && (
        <div className={styles.buttons}>
          {may.map((act) => (
            <button
              key={act}
              type="button"
              className={controls.button}
              data-action-act={act}
              aria-disabled={isSending}
              onClick={() => start(act)}
            >
              {words.acts[act]}
            </button>
          ))}
          {comparedFrom !== undefined && (
            <button
              type="button"
              className={controls.button}
              aria-expanded={showsEffect}
              onClick={() => setShowsEffect(!showsEffect)}
            >
              {words.effect.show}
            </button>
          )}
        </div>
      )}
      {showsEffect && comparedFrom !== undefined && (
        <FetchedPart load={loadEffect} given={{ hub, action, changedOn: comparedFrom }} />
      )}
      {asking !== undefined && (
        <form
          className={acts.form}
          noValidate
          aria-label={words.acts[asking]}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (!isSending && (!needsText || text.trim() !== '')) send(asking);
          }}
        >
          {needsText && (
            <TextInput
              id={`action-${action.id}-text`}
              label={words.words[asking]}
              required
              kind="note"
              fault={tried && text.trim() === '' ? words.missing : undefined}
              value={text}
              onChange={setText}
            />
          )}
          {asking === 'verify' && (
            <TextInput
              id={`action-${action.id}-on`}
              label={words.impactOn}
              required={false}
              kind="day"
              value={on}
              onChange={setOn}
            />
          )}
          <div className={styles.buttons}>
            <button type="submit" className={controls.primary} aria-disabled={isSending}>
              {words.go}
            </button>
            <button type="button" className={controls.button} onClick={() => setAsking(undefined)}>
              {words.back}
            </button>
          </div>
        </form>
      )}
      {problem !== undefined && <p role="alert">{failureText(problem, words.failed)}</p>}
    </li>
  );
}

function Facts({ action, today }: Pick<ActionItemViewProps, 'action' | 'today'>): React.ReactElement {
  const words = useFeatureTexts(actionTexts).facts;
  const { reference, owner, dueOn, doneOn, verifiedOn, verifiedBy, impactReviewOn, evidence, effectFound } = action;
  const day = (on: IsoDate): string => formatDay(on, today);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.case, reference],
    [words.owner, owner?.name || words.nobody],
    [words.due, dueOn && day(dueOn)],
    [words.category, action.category],
    [words.done, doneOn && day(doneOn)],
    [words.verified, verifiedOn && (verifiedBy ? words.by(day(verifiedOn), verifiedBy.name) : day(verifiedOn))],
    [words.impact, impactReviewOn && day(impactReviewOn)],
    [words.evidence, evidence],
    [words.effect, effectFound]
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
