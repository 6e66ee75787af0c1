import * as React from 'react';
import type { GuidanceFault } from '../../../domain/guidance/guidanceFaults';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import { Icon } from '../../icons/Icon';
import { useFeatureTexts } from '../../texts';
import styles from './Editing.module.scss';

/** What is to be put right in a text; read out when it changes. */
export function Faults({ faults }: { faults: readonly GuidanceFault[] }): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts).faults;
  return (
    <div role="status" className={faults.length > 0 ? styles.faults : styles.faultless}>
      <p>
        {faults.length > 0 && <Icon name="amber" size={14} />}
        {faults.length > 0 ? words.heading(faults.length) : words.none}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ kind, found }) => (
            <li key={`${kind} ${found}`}>{words[kind](found)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
