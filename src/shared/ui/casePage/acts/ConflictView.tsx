import * as React from 'react';
import type { ActDefinition } from '../../../domain/casework/acts/ActDefinition';
import { acts } from '../../../domain/casework/acts/acts';
import type { ActValues } from '../../../domain/casework/acts/ActField';
import { startValues } from '../../../domain/casework/acts/startValues';
import type { CaseConflict } from '../../../domain/casework/CaseworkRepository';
import { caseworkTexts } from '../../../loc/casework';
import controls from '../../controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';
import styles from './Acts.module.scss';

/** Props of {@link ConflictView}. */
export interface ConflictViewProps {
  act: ActDefinition;
  conflict: CaseConflict;
  /** @param values those fields for which the other's value is to stand */
  onSettle(values: ActValues): void;
  onDrop(): void;
}

/** What two people changed at once, field by field: before, theirs, mine. Nothing is recorded before somebody has chosen. */
export function ConflictView({ act, conflict, onSettle, onDrop }: ConflictViewProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts);
  const { differences, since, current } = conflict;
  const theirs = startValues(act.id, current.file, {});
  const [chosen, setChosen] = React.useState<Readonly<Record<string, 'theirs' | 'mine'>>>({});
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => frame.current?.focus(), []);
  const formField = (field: string): string => field.split('/')[1] ?? field;
  const nameOf = (field: string): string => {
    const own = formField(field);
    const events: Readonly<Record<string, string>> = texts.events;
    return act.fields[own]?.label ?? events[own] ?? words.fieldNames[own] ?? own;
  };
  const canChoose = (field: string): boolean => formField(field) in act.fields && act.id === 'change-details';
  const settle = (): void => {
    const kept = differences.filter(({ field }) => canChoose(field) && (chosen[field] ?? 'theirs') === 'theirs');
    onSettle(Object.fromEntries(kept.map(({ field }) => [formField(field), theirs[formField(field)]])));
  };
  return (
    <div ref={frame} tabIndex={-1} role="alert" className={styles.form}>
      <p>
        <strong>{words.conflict.title}</strong>
      </p>
      {since.length === 0 && <p>{words.conflict.outside}</p>}
      {since.map((event) => (
        <p key={event.key}>
          {words.conflict.who(
            event.by.name || words.event.somebody,
            acts.find(({ id }) => id === event.act)?.name ?? event.act,
            formatMoment(event.recordedAt)
          )}
        </p>
      ))}
      <p>{differences.some(({ field }) => canChoose(field)) ? words.conflict.hint : words.conflict.hintWhole}</p>
      {differences.map(({ field, base, mine, theirs: other }) => (
        <fieldset key={field} className={styles.difference}>
          <legend>{nameOf(field)}</legend>
          <p className={styles.hint}>{`${words.conflict.before}: ${base ?? words.conflict.empty}`}</p>
          {canChoose(field) ? (
            (['theirs', 'mine'] as const).map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name={`difference-${field}`}
                  checked={(chosen[field] ?? 'theirs') === side}
                  onChange={() => setChosen({ ...chosen, [field]: side })}
                />
                {side === 'theirs'
                  ? words.conflict.keepTheirs(other ?? words.conflict.empty)
                  : words.conflict.keepMine(mine ?? words.conflict.empty)}
              </label>
            ))
          ) : (
            <>
              <p>{words.conflict.keepTheirs(other ?? words.conflict.empty)}</p>
              <p>{words.conflict.keepMine(mine ?? words.conflict.empty)}</p>
            </>
          )}
        </fieldset>
      ))}
      <div className={styles.buttons}>
        <button type="button" className={controls.primary} onClick={settle}>
          {words.conflict.go}
        </button>
        <button type="button" className={controls.button} onClick={onDrop}>
          {words.conflict.drop}
        </button>
      </div>
    </div>
  );
}
