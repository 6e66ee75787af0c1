import * as React from 'react';
import { FactList } from '../../components/facts/FactList';
import type { ActDefinition, Situation } from '../../../domain/casework/acts/ActDefinition';
import type { ActId } from '../../../domain/casework/acts/ActId';
import { type ActGroup, actGroups, acts } from '../../../domain/casework/acts/acts';
import { refusalOf } from '../../../domain/casework/acts/refusalOf';
import { suggestedAct } from '../../../domain/casework/acts/suggestedAct';
import { caseworkTexts } from '../../../loc/casework';
import prose from '../../components/prose.module.scss';
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

const groups = Object.keys(actGroups) as ActGroup[];

/** What can be done with the case: one act first, the others by what they are about, and those not possible now with their reasons. */
export function ActBar({ situation, level, current, onStart }: ActBarProps): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts);
  const names = useActWords().acts;
  const said = useRefusalText();
  const Heading: 'h2' | 'h3' = level === 1 ? 'h2' : 'h3';
  const judged = acts.map((act) => ({ act, reason: refusalOf(act, situation) }));
  const first = suggestedAct(situation);
  const possible = new Set(
    judged.filter(({ act, reason }) => reason === undefined && act !== first).map(({ act }) => act)
  );
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
      {first === undefined && possible.size === 0 && <p>{words.acts.none}</p>}
      <div className={styles.choice}>
        {first !== undefined && (
          <ActButtons name={words.acts.next}>
            {button(first, current === undefined ? controls.primary : controls.button)}
          </ActButtons>
        )}
        {groups.map((group) => {
          const members = actGroups[group].filter((act: ActDefinition) => possible.has(act));
          return (
            members.length > 0 && (
              <ActButtons key={group} name={words.acts.groups[group]}>
                {members.map((act) => button(act, controls.button))}
              </ActButtons>
            )
          );
        })}
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

function ActButtons({ name, children }: { name: string; children: React.ReactNode }): React.ReactElement {
  return (
    <div role="group" aria-label={name} className={styles.group}>
      <span aria-hidden="true" className={prose.quiet}>
        {name}
      </span>
      <div className={controls.buttons}>{children}</div>
    </div>
  );
}
