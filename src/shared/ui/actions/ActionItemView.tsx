import * as React from 'react';
import prose from '../components/prose.module.scss';
import { StatusChip } from '../components/status/StatusChip';
import type { RagStatus } from '../../domain/rag/RagRating';
import { type ActionAct, actionActs, type PlannedAction } from '../../domain/actions/ActionPlan';
import { actionMoves, type ActionStanding, mayAct, mayReviewOn, standingOf } from '../../domain/actions/actionActs';
import type { Actor } from '../../domain/casework/acts/ActDefinition';
import type { IsoDate } from '../../domain/dates/IsoDate';
import type { Hub } from '../../data/createHub';
import { actionTexts } from '../../loc/actions';
import { failureText } from '../failureText';
import controls from '../components/controls.module.scss';
import { FetchedPart } from '../FetchedPart';
import { TextInput } from '../components/field/TextInput';
import { Steps } from '../components/form/Steps';
import { useFeatureTexts } from '../texts';
import type { ActionEffectProps } from './ActionEffect';
import { ActionFacts } from './ActionFacts';
import styles from './Actions.module.scss';

const loadEffect = async (): Promise<React.ComponentType<ActionEffectProps>> =>
  (await import(/* webpackChunkName: 'hub-action-effect' */ './ActionEffect')).default;

const chips: Readonly<Record<ActionStanding, RagStatus>> = {
  overdue: 'red',
  toVerify: 'amber',
  open: 'green',
  done: 'grey',
  cancelled: 'grey'
};

/** Props of {@link ActionItemView}. */
export interface ActionItemViewProps {
  hub: Pick<Hub, 'actions' | 'learning'>;
  action: PlannedAction;
  actor: Actor;
  today: IsoDate;
  onChanged(action: PlannedAction): void;
}

/** The id of an action on the page, which takes the focus after a step. */
export function actionItemId({ id }: PlannedAction): string {
  return `action-${id}`;
}

/** One action with what can be done with it. */
export function ActionItemView({ hub, action, actor, today, onChanged }: ActionItemViewProps): React.ReactElement {
  const words = useFeatureTexts(actionTexts);
  const [text, setText] = React.useState('');
  const [on, setOn] = React.useState('');
  const [showsEffect, setShowsEffect] = React.useState(false);
  const standing = standingOf(action, today);
  const id = actionItemId(action);
  const comparedFrom = action.team === '' ? undefined : action.doneOn;
  const textMissing = text.trim() === '';
  const dayOver = on !== '' && !mayReviewOn(on, today);
  const fieldsOf = (act: ActionAct, tried: boolean): React.ReactElement | undefined => {
    if (act === 'verify') {
      return (
        <TextInput
          id={`${id}-on`}
          label={words.impactOn}
          required={false}
          kind="day"
          fault={tried && dayOver ? words.dayOver : undefined}
          value={on}
          onChange={setOn}
        />
      );
    }
    if (actionMoves[act].needsText !== true) return undefined;
    return (
      <TextInput
        id={`${id}-text`}
        label={words.words[act]}
        required
        kind="note"
        fault={tried && textMissing ? words.missing : undefined}
        value={text}
        onChange={setText}
      />
    );
  };
  return (
    <li id={id} tabIndex={-1} className={styles.action} data-action={action.key}>
      <p className={prose.inner}>{action.action || action.category}</p>
      <div data-standing={standing}>
        <StatusChip status={chips[standing]} label={words.standing[standing]} />
      </div>
      <ActionFacts action={action} today={today} />
      <Steps
        may={actionActs.filter((act) => mayAct(action, act, actor))}
        names={words.acts}
        words={words}
        onStart={() => {
          setText('');
          setOn('');
        }}
        fieldsOf={fieldsOf}
        isFaulty={(act) => (act === 'verify' ? dayOver : textMissing)}
        perform={async (act, key) => {
          const request = { id: action.id, act, key, text, ...(on !== '' && { on }) };
          onChanged(await (await hub.actions()).perform(request));
        }}
        failure={(problem) => failureText(problem, words.failed)}
      >
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
      </Steps>
      {showsEffect && comparedFrom !== undefined && (
        <FetchedPart load={loadEffect} given={{ hub, action, changedOn: comparedFrom }} />
      )}
    </li>
  );
}
