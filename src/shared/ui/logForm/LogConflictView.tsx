import * as React from 'react';
import type { LogConflict } from '../../domain/logReports/InvestigationLog';
import { logTexts } from '../../loc/investigationLog';
import acts from '../casePage/acts/Acts.module.scss';
import controls from '../controls.module.scss';
import { useFeatureTexts } from '../texts';
import { answerText, nameOf } from './faultWords';
import styles from './LogForm.module.scss';

/** Props of {@link LogConflictView}. */
export interface LogConflictViewProps {
  conflict: LogConflict;
  /** @param values by path, every answer that both changed, as it is to stand */
  onSettle(values: Readonly<Record<string, unknown>>): void;
}

/** What two people answered at once, answer by answer. Nothing is written before somebody has chosen. */
export function LogConflictView({ conflict, onSettle }: LogConflictViewProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  const [chosen, setChosen] = React.useState<Readonly<Record<string, 'theirs' | 'mine'>>>({});
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => frame.current?.focus(), []);
  const { differences, current } = conflict;
  const sideOf = (path: string): 'theirs' | 'mine' => chosen[path] ?? 'mine';
  return (
    <div ref={frame} tabIndex={-1} role="alert" className={styles.told}>
      <p>
        <strong>{words.conflict.title}</strong>
      </p>
      <p>{words.conflict.hint}</p>
      {differences.map(({ path, base, mine, theirs }) => (
        <fieldset key={path} className={acts.difference}>
          <legend>{nameOf(path, current.content, words)}</legend>
          <p className={styles.hint}>{words.conflict.before(answerText(base, words))}</p>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`difference-${path}`}
                checked={sideOf(path) === side}
                onChange={() => setChosen({ ...chosen, [path]: side })}
              />
              {side === 'mine'
                ? words.conflict.mine(answerText(mine, words))
                : words.conflict.theirs(answerText(theirs, words))}
            </label>
          ))}
        </fieldset>
      ))}
      <div>
        <button
          type="button"
          className={controls.primary}
          onClick={() =>
            onSettle(
              Object.fromEntries(
                differences.map(({ path, mine, theirs }) => [path, sideOf(path) === 'mine' ? mine : theirs])
              )
            )
          }
        >
          {words.conflict.go}
        </button>
      </div>
    </div>
  );
}
