import * as React from 'react';
import prose from '../components/prose.module.scss';
import { plainOptions } from '../components/field/Option';
import { ChoiceInput } from '../components/field/ChoiceInput';
import { ChipChoice } from '../components/ChipChoice';
import type { ActionPlan, PlannedAction } from '../../domain/actions/ActionPlan';
import { standingOf } from '../../domain/actions/actionActs';
import type { Hub } from '../../data/createHub';
import { actionTexts } from '../../loc/actions';
import type { Texts } from '../../loc/Texts';
import { useViewInAddress } from '../address/useViewInAddress';
import { Loading } from '../components/notice/Loading';
import { CaseProblem } from '../casePage/CaseProblem';
import { HubRoot } from '../HubRoot';
import type { HubTheme } from '../theme/HubTheme';
import { useAsked } from '../useAsked';
import { useFeatureTexts } from '../texts';
import { actionItemId, ActionItemView } from './ActionItemView';
import { actionShows, actionViewIn, shownActions, withActionView } from './actionView';
import styles from './Actions.module.scss';

/** Props of {@link Actions}. */
export interface ActionsProps {
  hub: Pick<Hub, 'actions' | 'learning'>;
  /** `heading`: empty means the hub's own. */
  options: { heading: string; headingLevel: 1 | 2 };
  theme: HubTheme;
  texts?: Texts;
}

/** The action plan: the reader's own actions, a service's, those overdue, to be verified, or whose impact is to be reviewed. */
export function Actions({ hub, options, theme, texts }: ActionsProps): React.ReactElement {
  return (
    <HubRoot theme={theme} texts={texts} className={styles.root}>
      <div data-actions-page="">
        <ActionsScreen hub={hub} options={options} />
      </div>
    </HubRoot>
  );
}

function ActionsScreen({ hub, options }: Pick<ActionsProps, 'hub' | 'options'>): React.ReactElement {
  const [{ reference }] = useViewInAddress(actionViewIn, withActionView);
  const ask = React.useCallback(
    async () => (await hub.actions()).plan(reference === '' ? undefined : reference),
    [hub, reference]
  );
  const [{ value, problem }, again] = useAsked(ask);
  if (problem !== undefined) return <CaseProblem problem={problem} reference={reference} onRetry={again} />;
  if (value === undefined) return <Loading />;
  return <Plan hub={hub} options={options} plan={value} />;
}

function Plan({
  hub,
  options,
  plan
}: Pick<ActionsProps, 'hub' | 'options'> & { plan: ActionPlan }): React.ReactElement {
  const words = useFeatureTexts(actionTexts);
  const [view, setView] = useViewInAddress(actionViewIn, withActionView);
  const [changed, setChanged] = React.useState<ReadonlyMap<number, PlannedAction>>(new Map());
  const [last, setLast] = React.useState<PlannedAction>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    // An action that is not shown any more has no place of its own.
    if (last !== undefined) (document.getElementById(actionItemId(last)) ?? heading.current)?.focus();
  }, [last]);
  const { actor, today } = plan;
  const actions = plan.actions.map((action) => changed.get(action.id) ?? action);
  const shown = shownActions(actions, view, actor.id, today);
  const services = [...new Set(actions.map(({ service }) => service))].filter(Boolean).sort();
  const count = (standing: 'overdue' | 'toVerify'): number =>
    shown.filter((action) => standingOf(action, today) === standing).length;
  const Heading: 'h1' | 'h2' = `h${options.headingLevel}`;
  const title = view.reference !== '' ? words.ofCase(view.reference) : options.heading || words.title;
  return (
    <div className={styles.screen}>
      <Heading ref={heading} tabIndex={-1} className={prose.title}>
        {title}
      </Heading>
      <p className={prose.hint}>{words.rule}</p>
      <div className={styles.choices}>
        <ChipChoice
          label={words.showsLabel}
          options={actionShows.map((show) => ({ value: show, text: words.shows[show] }))}
          value={view.show}
          onChange={(show) => setView({ ...view, show })}
        />
        <ChoiceInput
          id="actions-service"
          label={words.service}
          options={[{ value: '', text: words.allServices }, ...plainOptions(services)]}
          value={view.service}
          onChange={(service) => setView({ ...view, service })}
        />
      </div>
      <p role="status" className={prose.answer}>
        {`${last === undefined ? '' : words.done} ${words.finding(count('overdue'), count('toVerify'), shown.length)}`.trim()}
      </p>
      <ul className={styles.list}>
        {shown.map((action) => (
          <ActionItemView
            key={action.id}
            hub={hub}
            action={action}
            actor={actor}
            today={today}
            onChanged={(after) => {
              setChanged(new Map(changed).set(after.id, after));
              setLast(after);
            }}
          />
        ))}
      </ul>
    </div>
  );
}
