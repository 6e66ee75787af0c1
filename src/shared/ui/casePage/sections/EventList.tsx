import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { FactList } from '../../components/facts/FactList';
import type { CaseEvent } from '../../../domain/casework/CaseFile';
import { acts } from '../../../domain/casework/acts/acts';
import type { ActDefinition } from '../../../domain/casework/acts/ActDefinition';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { caseworkTexts } from '../../../loc/casework';
import { formatDay, formatFullDay, formatMoment } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';
import styles from '../CasePage.module.scss';
import { Quiet } from '../../components/section/Section';
import { valueText } from './valueText';

/** The timeline: every entry, the newest first, with who and when. */
export function EventList(props: { events: readonly CaseEvent[]; today: IsoDate }): React.ReactElement {
  const { events, today } = props;
  const words = useFeatureTexts(caseworkTexts);
  if (events.length === 0) return <Quiet>{words.empty.timeline}</Quiet>;
  return (
    <ol className={styles.events} reversed>
      {[...events].reverse().map((event) => (
        <li key={event.key}>
          <Entry event={event} today={today} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ event, today }: { event: CaseEvent; today: IsoDate }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts);
  const act = acts.find(({ id }) => id === event.act);
  const { document } = event.values;
  const details = entered(event, act, today, texts.names.process);
  return (
    <>
      <p className={styles.eventName}>
        <time dateTime={event.on} title={formatFullDay(event.on)}>
          {formatDay(event.on, today)}
        </time>{' '}
        <strong>{act?.name ?? words.event.others[event.act]}</strong>
        {typeof document === 'string' && words.event.document(document)}
        {event.stage !== undefined && <span className={prose.quiet}>{` ${texts.names.stage[event.stage]}`}</span>}
      </p>
      <p className={prose.quiet}>
        {words.event.by(event.by.name || words.event.somebody, formatMoment(event.recordedAt))}
      </p>
      {details.length > 0 && (
        <details>
          <summary>{words.event.details}</summary>
          <FactList facts={details} />
        </details>
      )}
    </>
  );
}

function entered(
  event: CaseEvent,
  act: ActDefinition | undefined,
  today: IsoDate,
  codes: Readonly<Record<string, string>>
): readonly (readonly [string, string])[] {
  return Object.entries(act?.fields ?? {}).flatMap(([name, field]) => {
    const value = event.values[name];
    const text = name === 'on' || value === undefined ? '' : valueText(field, value, today, codes);
    return text === '' ? [] : [[field.label, text] as const];
  });
}
