import * as React from 'react';
import type { LogConflict } from '../../domain/logReports/InvestigationLog';
import { logTexts } from '../../loc/investigationLog';
import { Differences } from '../components/form/Differences';
import { useFeatureTexts } from '../texts';
import { answerText, nameOf } from './faultWords';

/** Props of {@link LogConflictView}. */
export interface LogConflictViewProps {
  conflict: LogConflict;
  /** @param values by path, every answer that both changed, as it is to stand */
  onSettle(values: Readonly<Record<string, unknown>>): void;
}

/** What two people answered at once, answer by answer. */
export function LogConflictView({ conflict, onSettle }: LogConflictViewProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  const { differences, current } = conflict;
  return (
    <Differences
      id="log-conflict"
      title={words.conflict.title}
      about={[words.conflict.hint]}
      differences={differences.map(({ path, base, mine, theirs }) => ({
        key: path,
        name: nameOf(path, current.content, words),
        before: words.conflict.before(answerText(base, words)),
        theirs: words.conflict.theirs(answerText(theirs, words)),
        mine: words.conflict.mine(answerText(mine, words))
      }))}
      first="mine"
      words={words.conflict}
      onSettle={(settled) =>
        onSettle(
          Object.fromEntries(
            differences.map(({ path, mine, theirs }) => [path, settled[path]?.side === 'theirs' ? theirs : mine])
          )
        )
      }
    />
  );
}
