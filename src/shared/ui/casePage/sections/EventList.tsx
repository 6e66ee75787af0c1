import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { FactList } from '../../components/facts/FactList';
import type { CaseEvent } from '../../../domain/casework/CaseFile';
import { isCaseAct } from '../../../domain/casework/acts/ActId';
import { actOf } from '../../../domain/casework/acts/acts';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { caseworkTexts } from '../../../loc/casework';
import type { FieldText } from '../../../loc/FieldText';
import { formatDay, formatFullDay, formatMoment } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';
import { useActWords } from '../acts/useActWords';
import styles from '../CasePage.module.scss';
import { Quiet } from '../../components/section/Section';
import { useValueText } from './useValueText';

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
  const act = isCaseAct(event.act) ? actOf(event.act) : undefined;
  const { document } = event.values;
  const named = useActWords().acts;
  const sayValue = useValueText(today, texts.names.process);
  const labels: Readonly<Record<string, FieldText>> = isCaseAct(event.act) ? named[event.act].fields : {};
  const details = Object.entries(act?.fields ?? {}).flatMap(([name, field]) => {
    const value = event.values[name];
    const text = name === 'on' || value === undefined ? '' : sayValue(field, value);
    return text === '' ? [] : [[labels[name]?.label ?? name, text] as const];
  });
  return (
    <>
      <p className={styles.eventName}>
        <time dateTime={event.on} title={formatFullDay(event.on)}>
          {formatDay(event.on, today)}
        </time>{' '}
        <strong>{isCaseAct(event.act) ? named[event.act].name : words.event.others[event.act]}</strong>
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
