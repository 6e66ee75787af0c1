import * as React from 'react';
import type { ActDefinition } from '../../../domain/casework/acts/ActDefinition';
import { acts } from '../../../domain/casework/acts/acts';
import type { ActValues } from '../../../domain/casework/acts/ActField';
import type { CaseConflict } from '../../../domain/casework/CaseworkRepository';
import { formFieldOf, ownName, theirValue } from '../../../domain/casework/merging';
import type { CaseDifference } from '../../../domain/casework/differences';
import { isIsoDate } from '../../../domain/dates/ordinals';
import type { Person } from '../../../domain/stages/ComplaintStage';
import { caseworkTexts } from '../../../loc/casework';
import controls from '../../controls.module.scss';
import { formatDay, formatMoment } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';
import styles from './Acts.module.scss';

/** Props of {@link ConflictView}. */
export interface ConflictViewProps {
  act: ActDefinition;
  conflict: CaseConflict;
  /** People a case may be given to; empty while they are not known. */
  officers: readonly Person[];
  /** @param values those fields for which the other's value is to stand */
  onSettle(values: ActValues): void;
  onDrop(): void;
}

/** What two people changed at once, field by field: before, theirs, mine. Nothing is recorded before somebody has chosen. */
export function ConflictView(props: ConflictViewProps): React.ReactElement {
  const { act, conflict, officers, onSettle, onDrop } = props;
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts);
  const { differences, since, current } = conflict;
  const [chosen, setChosen] = React.useState<Readonly<Record<string, 'theirs' | 'mine'>>>({});
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => frame.current?.focus(), []);
  const fieldOf = (difference: CaseDifference): string | undefined => formFieldOf(act, difference);
  const nameOf = (difference: CaseDifference): string => {
    const own = ownName(difference);
    const events: Readonly<Record<string, string>> = texts.events;
    return events[own] ?? act.fields[fieldOf(difference) ?? '']?.label ?? words.fieldNames[own] ?? own;
  };
  const people = [...officers, ...current.file.stages.flatMap(({ officer }) => officer ?? [])];
  const shown = (difference: CaseDifference, value: string | undefined): string => {
    if (value === undefined) return words.conflict.empty;
    if (isIsoDate(value)) return formatDay(value, current.time.today);
    const isPerson = ownName(difference) === 'officer';
    return (isPerson && people.find(({ id }) => String(id) === value)?.name) || value;
  };
  const settle = (): void => {
    const theirs = differences.filter(
      (difference) => fieldOf(difference) !== undefined && (chosen[difference.field] ?? 'theirs') === 'theirs'
    );
    onSettle(Object.fromEntries(theirs.map((each) => [fieldOf(each) ?? '', theirValue(act, each)])));
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
            acts.find(({ id }) => id === event.act)?.name ?? words.event.others[event.act] ?? event.act,
            formatMoment(event.recordedAt)
          )}
        </p>
      ))}
      <p>{differences.some((each) => fieldOf(each) !== undefined) ? words.conflict.hint : words.conflict.hintWhole}</p>
      {differences.map((difference) => {
        const { field } = difference;
        const sides = {
          theirs: words.conflict.keepTheirs(shown(difference, difference.theirs)),
          mine: words.conflict.keepMine(shown(difference, difference.mine))
        };
        return (
          <fieldset key={field} className={styles.difference}>
            <legend>{nameOf(difference)}</legend>
            <p className={styles.hint}>{`${words.conflict.before}: ${shown(difference, difference.base)}`}</p>
            {(['theirs', 'mine'] as const).map((side) =>
              fieldOf(difference) === undefined ? (
                <p key={side}>{sides[side]}</p>
              ) : (
                <label key={side}>
                  <input
                    type="radio"
                    name={`difference-${field}`}
                    checked={(chosen[field] ?? 'theirs') === side}
                    onChange={() => setChosen({ ...chosen, [field]: side })}
                  />
                  {sides[side]}
                </label>
              )
            )}
          </fieldset>
        );
      })}
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
