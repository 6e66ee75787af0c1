import * as React from 'react';
import { FailedPart } from '../components/notice/FailedPart';
import { SelectInput } from '../components/field/SelectInput';
import { plainOptions } from '../components/field/Option';
import type { PlannedAction } from '../../domain/actions/ActionPlan';
import { reasonCodes } from '../../domain/casework/reasonCodes';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { praiseThemes } from '../../domain/learning/LearningContent';
import type { Hub } from '../../data/createHub';
import { actionTexts } from '../../loc/actions';
import { Loading } from '../components/notice/Loading';
import { EffectView } from '../learning/use/EffectView';
import { useAsked } from '../useAsked';
import { useFeatureTexts } from '../texts';
import styles from './Actions.module.scss';

/** Props of {@link ActionEffect}. */
export interface ActionEffectProps {
  hub: Pick<Hub, 'learning'>;
  action: PlannedAction;
  /** Day from which the action is in effect. */
  changedOn: IsoDate;
}

/** How often a theme came up in the action's team before and after it. An action names no theme, so its reader chooses one. */
export function ActionEffect({ hub, action, changedOn }: ActionEffectProps): React.ReactElement {
  const words = useFeatureTexts(actionTexts);
  const [theme, setTheme] = React.useState('');
  const ask = React.useCallback(() => hub.learning(), [hub]);
  const [{ value: repository, problem }] = useAsked(ask);
  const praise = action.source === 'Compliment';
  if (problem !== undefined) return <FailedPart text={words.effect.failed} />;
  if (repository === undefined) return <Loading />;
  return (
    <div className={styles.effect}>
      <SelectInput
        id={`action-theme-${action.id}`}
        label={words.effect.theme}
        required
        none={words.effect.choose}
        options={plainOptions(praise ? praiseThemes : Object.keys(reasonCodes))}
        value={theme}
        onChange={(chosen) => setTheme(chosen ?? '')}
      />
      {theme !== '' && (
        <EffectView
          key={theme}
          repository={repository}
          team={action.team}
          theme={theme}
          changedOn={changedOn}
          praise={praise}
        />
      )}
    </div>
  );
}

export default ActionEffect;
