import * as React from 'react';
import { FactList } from '../../components/facts/FactList';
import type { ActDefinition, Situation } from '../../../domain/casework/acts/ActDefinition';
import type { ActId } from '../../../domain/casework/acts/ActId';
import { acts } from '../../../domain/casework/acts/acts';
import { refusalOf } from '../../../domain/casework/acts/refusalOf';
import { suggestedAct } from '../../../domain/casework/acts/suggestedAct';
import { caseworkTexts } from '../../../loc/casework';
import controls from '../../components/controls.module.scss';
import { useRefusalText } from '../../refusals/useRefusalText';
import { useFeatureTexts } from '../../texts';
import tokens from '../../tokens.module.scss';
import styles from './Acts.module.scss';
import { useActWords } from './useActWords';

/** Props of {@link ActBar}. */
export interface ActBarProps {
  situation: Situation;
  level: 1 | 2;
  /** The act whose form is open. */
  current?: ActId;
  onStart(act: ActDefinition): void;
}

/** What can be done with the case: one act first, the others beside it, and those not possible now with their reasons. */
export function ActBar({ situation, level, current, onStart }: ActBarProps): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts);
  const names = useActWords().acts;
  const said = useRefusalText();
  const Heading: 'h2' | 'h3' = level === 1 ? 'h2' : 'h3';
  const judged = acts.map((act) => ({ act, reason: refusalOf(act, situation) }));
  const first = suggestedAct(situation);
  const possible = judged.filter(({ act, reason }) => reason === undefined && act !== first);
  const refused = judged.filter(({ reason }) => reason !== undefined);
  const button = (act: ActDefinition, look: string | undefined): React.ReactElement => (
    <button
      key={act.id}
      type="button"
      className={look}
      aria-pressed={act.id === current}
      data-act={act.id}
      onClick={() => onStart(act)}
    >
      {names[act.id].name}
    </button>
  );
  return (
    <section className={styles.bar} aria-label={words.sections.acts}>
      <Heading className={tokens.unseen}>{words.sections.acts}</Heading>
      {first === undefined && possible.length === 0 && <p>{words.acts.none}</p>}
      <div className={`${controls.buttons} ${styles.choice}`}>
        {first !== undefined && button(first, current === undefined ? controls.primary : controls.button)}
        {possible.map(({ act }) => button(act, controls.button))}
      </div>
      {refused.length > 0 && (
        <details className={styles.refused}>
          <summary>{words.acts.notNow(refused.length)}</summary>
          <FactList isWide facts={refused.map(({ act, reason }) => [names[act.id].name, reason && said(reason)])} />
        </details>
      )}
    </section>
  );
}
