import * as React from 'react';
import type { ActDefinition } from '../../../domain/casework/acts/ActDefinition';
import { isCaseAct } from '../../../domain/casework/acts/ActId';
import type { ActValues } from '../../../domain/casework/acts/ActField';
import type { CaseConflict } from '../../../domain/casework/CaseworkRepository';
import { formFieldOf, ownName, theirValue } from '../../../domain/casework/merging';
import type { CaseDifference } from '../../../domain/casework/differences';
import { isIsoDate } from '../../../domain/dates/ordinals';
import type { Person } from '../../../domain/stages/ComplaintStage';
import { caseworkTexts } from '../../../loc/casework';
import type { FieldText } from '../../../loc/FieldText';
import { Differences } from '../../components/form/Differences';
import { formatDay, formatMoment } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';
import { useActWords } from './useActWords';

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

/** What two people changed of a case at once, field by field: before, theirs, mine. */
export function ConflictView(props: ConflictViewProps): React.ReactElement {
  const { act, conflict, officers, onSettle, onDrop } = props;
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts);
  const { acts } = useActWords();
  const labels: Readonly<Record<string, FieldText>> = acts[act.id].fields;
  const { differences, since, current } = conflict;
  const fieldOf = (difference: CaseDifference): string | undefined => formFieldOf(act, difference);
  const nameOf = (difference: CaseDifference): string => {
    const own = ownName(difference);
    const events: Readonly<Record<string, string>> = texts.events;
    return events[own] ?? labels[fieldOf(difference) ?? '']?.label ?? words.fieldNames[own] ?? own;
  };
  const people = [...officers, ...current.file.stages.flatMap(({ officer }) => officer ?? [])];
  const shown = (difference: CaseDifference, value: string | undefined): string => {
    if (value === undefined) return words.conflict.empty;
    if (isIsoDate(value)) return formatDay(value, current.time.today);
    const isPerson = ownName(difference) === 'officer';
    return (isPerson && people.find(({ id }) => String(id) === value)?.name) || value;
  };
  const who = since.map((event) =>
    words.conflict.who(
      event.by.name || words.event.somebody,
      isCaseAct(event.act) ? acts[event.act].name : words.event.others[event.act],
      formatMoment(event.recordedAt)
    )
  );
  const canChoose = differences.some((each) => fieldOf(each) !== undefined);
  return (
    <Differences
      id={`conflict-${act.id}`}
      title={words.conflict.title}
      about={[
        ...(who.length === 0 ? [words.conflict.outside] : who),
        canChoose ? words.conflict.hint : words.conflict.hintWhole
      ]}
      differences={differences.map((each) => ({
        key: each.field,
        name: nameOf(each),
        before: `${words.conflict.before}: ${shown(each, each.base)}`,
        theirs: words.conflict.keepTheirs(shown(each, each.theirs)),
        mine: words.conflict.keepMine(shown(each, each.mine)),
        isShown: fieldOf(each) === undefined
      }))}
      first="theirs"
      words={words.conflict}
      onSettle={(settled) => {
        const theirs = differences.filter(({ field }) => settled[field]?.side === 'theirs');
        onSettle(Object.fromEntries(theirs.map((each) => [fieldOf(each) ?? '', theirValue(act, each)])));
      }}
      onDrop={onDrop}
    />
  );
}
