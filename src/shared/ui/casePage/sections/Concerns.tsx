import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { CaseConcern } from '../../../domain/casework/CaseFile';
import { complaintStageCodes } from '../../../domain/stages/stageEvents';
import { caseworkTexts } from '../../../loc/casework';
import { useFeatureTexts, useTexts } from '../../texts';
import styles from '../CasePage.module.scss';
import { Quiet } from '../../components/section/Section';

/** The points of a complaint, each with what was said and its outcome at every stage. */
export function Concerns({ concerns }: { concerns: readonly CaseConcern[] }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts);
  if (concerns.length === 0) return <Quiet>{words.empty.concerns}</Quiet>;
  return (
    <ol className={styles.list}>
      {concerns.map((concern) => {
        const outcomes = complaintStageCodes.flatMap((stage) => {
          const outcome = concern.outcomes[stage];
          return outcome === undefined ? [] : [words.concern.outcomeAt(texts.names.stage[stage], outcome)];
        });
        const said = outcomes.length > 0 ? outcomes.join('; ') : (concern.outcome ?? words.concern.noOutcome);
        return (
          <li key={concern.number}>
            <p className={styles.itemName}>
              <strong>{concern.category}</strong>
              {concern.subCategory !== undefined && `: ${concern.subCategory}`}
            </p>
            {concern.wording !== '' && <p className={prose.reading}>{concern.wording}</p>}
            <p className={prose.quiet}>{said}</p>
            {concern.finding !== undefined && <p className={prose.reading}>{concern.finding}</p>}
            {concern.staffNamed && <p className={prose.quiet}>{words.concern.staffNamed}</p>}
          </li>
        );
      })}
    </ol>
  );
}
