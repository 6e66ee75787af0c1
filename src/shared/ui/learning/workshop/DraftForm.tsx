import * as React from 'react';
import prose from '../../components/prose.module.scss';
import forms from '../../components/form/Form.module.scss';
import { TicksInput } from '../../components/field/TicksInput';
import { TickInput } from '../../components/field/TickInput';
import { TextInput } from '../../components/field/TextInput';
import { SelectInput } from '../../components/field/SelectInput';
import { plainOptions } from '../../components/field/Option';
import type { KnownOfCase } from '../../../domain/anonymity/identifyingWords';
import { reasonCodes } from '../../../domain/casework/reasonCodes';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import {
  learningAudiences,
  type LearningContent,
  learningOutcomes,
  learningSources,
  type LearningTextPart,
  mostWords,
  praiseThemes
} from '../../../domain/learning/LearningContent';
import { lastQuarters } from '../../../domain/learning/quarters';
import { wordsIn } from '../../../domain/logReports/logFaults';
import type { Team } from '../../../domain/teams/Team';
import { learningTexts } from '../../../loc/learning';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { DoingProblem } from '../DoingProblem';
import type { Doing } from '../useDoing';
import { Warnings } from './Warnings';
import styles from './Workshop.module.scss';

/** Props of {@link DraftForm}. */
export interface DraftFormProps {
  content: LearningContent;
  known: KnownOfCase | undefined;
  teams: readonly Team[];
  today: IsoDate;
  doing: Doing;
  onSave(content: LearningContent): void;
  onCancel(): void;
}

/** Writes a draft; what may tell who it was about is pointed out while it is typed. */
export function DraftForm({
  content,
  known,
  teams,
  today,
  doing,
  onSave,
  onCancel
}: DraftFormProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts).workshop;
  const parts = useFeatureTexts(learningTexts).record;
  const [written, setWritten] = React.useState(content);
  React.useEffect(() => document.getElementById('learning-title')?.focus(), []);
  const set = (change: Partial<LearningContent>): void => setWritten({ ...written, ...change });
  const themes = written.source === 'Compliment' ? praiseThemes : Object.keys(reasonCodes);
  const services = [...new Set(teams.map(({ service }) => service).filter((service) => service !== ''))].sort();
  const teamNames = teams.filter(({ service }) => service === written.service).map(({ name }) => name);
  const idOf = (part: keyof LearningContent): string => `learning-${part}`;
  const select = (
    part: 'source' | 'outcome' | 'quarter' | 'audience' | 'service' | 'team',
    values: readonly string[],
    more: Partial<LearningContent> = {}
  ): React.ReactElement => (
    <SelectInput
      id={idOf(part)}
      label={parts[part]}
      required
      none={words.fields.none}
      options={plainOptions(values)}
      value={written[part]}
      onChange={(value) => set({ [part]: value ?? '', ...more })}
    />
  );
  const text = (part: Exclude<LearningTextPart, 'title'>): React.ReactElement => {
    const count = words.fields.words(wordsIn(written[part]), mostWords);
    const isOver = wordsIn(written[part]) > mostWords;
    return (
      <TextInput
        id={idOf(part)}
        label={parts[part]}
        kind="note"
        rows={4}
        required
        fault={isOver ? count : undefined}
        count={isOver ? undefined : count}
        value={written[part]}
        onChange={(value) => set({ [part]: value })}
      />
    );
  };
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(written);
      }}
    >
      <TextInput
        id={idOf('title')}
        label={words.fields.title}
        kind="line"
        maxLength={200}
        required
        value={written.title}
        onChange={(title) => set({ title })}
      />
      <div className={styles.row}>
        {select('source', learningSources, { themes: [] })}
        {select('outcome', learningOutcomes)}
        {select('quarter', lastQuarters(today))}
        {select('audience', learningAudiences)}
        {select('service', services, { team: '' })}
        {select('team', teamNames)}
      </div>
      <p className={prose.hint}>{words.fields.teamHint}</p>
      <TicksInput
        id={idOf('themes')}
        label={parts.themes}
        required
        options={plainOptions([...new Set([...themes, ...written.themes])])}
        value={written.themes}
        onChange={(chosen) => set({ themes: [...chosen] })}
      />
      {text('whatHappened')}
      {text('whatWeLearned')}
      {text('whatChanged')}
      <TextInput
        id={idOf('changedOn')}
        label={parts.changed}
        kind="day"
        required
        value={written.changedOn ?? ''}
        onChange={(day) => set({ changedOn: day === '' ? undefined : day })}
      />
      {text('howWeKnow')}
      <TickInput
        id={idOf('includeInReport')}
        label={words.fields.includeInReport}
        required
        value={written.includeInReport}
        onChange={(includeInReport) => set({ includeInReport })}
      />
      <Warnings content={written} known={known} named={false} isLive />
      <DoingProblem problem={doing.problem} />
      <div className={controls.buttons}>
        <button type="submit" className={controls.primary} aria-disabled={doing.busy}>
          {words.save}
        </button>
        <button type="button" className={controls.button} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
