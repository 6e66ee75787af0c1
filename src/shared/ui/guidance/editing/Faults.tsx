import * as React from 'react';
import type { GuidanceFault } from '../../../domain/guidance/guidanceFaults';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import { Notice } from '../../components/notice/Notice';
import { useFeatureTexts } from '../../texts';

/** What is to be put right in a text; read out when it changes. */
export function Faults({ faults }: { faults: readonly GuidanceFault[] }): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts).faults;
  return (
    <Notice tone={faults.length > 0 ? 'warning' : 'info'}>
      <p>{faults.length > 0 ? words.heading(faults.length) : words.none}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ kind, found }) => (
            <li key={`${kind} ${found}`}>{words[kind](found)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
