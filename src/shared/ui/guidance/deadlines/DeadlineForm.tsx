import * as React from 'react';
import type { ClockEvent, Process } from '../../../domain/processRules/ProcessRule';
import { guidanceTexts } from '../../../loc/guidance';
import { TextInput } from '../../components/field/TextInput';
import { ChoiceInput } from '../../components/field/ChoiceInput';
import { useFeatureTexts, useTexts } from '../../texts';
import type { DeadlineQuestion } from '../view/GuidanceView';
import styles from './Deadlines.module.scss';

/** Props of {@link DeadlineForm}. */
export interface DeadlineFormProps {
  question: DeadlineQuestion;
  processes: readonly Process[];
  events: readonly ClockEvent[];
  eventsOf(process: Process): readonly ClockEvent[];
  /** The calendar does not reach the day. */
  outside: boolean;
  onAsk(question: DeadlineQuestion): void;
}

/** What the deadlines are asked for. Answers come as it is filled in; there is nothing to send. */
export function DeadlineForm(props: DeadlineFormProps): React.ReactElement {
  const { question, processes, events, eventsOf, outside, onAsk } = props;
  const texts = useTexts();
  const words = useFeatureTexts(guidanceTexts).deadlines;
  const change = (process: Process): void => {
    const [first = question.event] = eventsOf(process);
    onAsk({ ...question, process, event: eventsOf(process).includes(question.event) ? question.event : first });
  };
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()} noValidate>
      <ChoiceInput
        id="deadline-process"
        label={words.process}
        value={question.process}
        options={processes.map((value) => ({ value, text: texts.names.process[value] }))}
        onChange={change}
      />
      <ChoiceInput
        id="deadline-event"
        label={words.event}
        value={question.event}
        options={events.map((value) => ({ value, text: texts.events[value] }))}
        onChange={(event) => onAsk({ ...question, event })}
      />
      <TextInput
        id="deadline-day"
        label={words.on}
        kind="day"
        required
        fault={outside ? words.outside : undefined}
        value={question.on}
        onChange={(on) => onAsk({ ...question, on })}
      />
    </form>
  );
}
