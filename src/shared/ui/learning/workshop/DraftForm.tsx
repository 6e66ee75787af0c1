import * as React from 'react';
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
import controls from '../../controls.module.scss';
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
  const first = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  const set = (change: Partial<LearningContent>): void => setWritten({ ...written, ...change });
  const themes = written.source === 'Compliment' ? praiseThemes : Object.keys(reasonCodes);
  const services = [...new Set(teams.map(({ service }) => service).filter((service) => service !== ''))].sort();
  const teamNames = teams.filter(({ service }) => service === written.service).map(({ name }) => name);
  const select = (
    name: string,
    value: string,
    values: readonly string[],
    onValue: (value: string) => void
  ): React.ReactElement => (
    <label className={styles.field}>
      <span>{name}</span>
      <select value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{words.fields.none}</option>
        {[...new Set([...values, ...(value === '' ? [] : [value])])].map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
  const text = (part: Exclude<LearningTextPart, 'title'>): React.ReactElement => (
    <label className={styles.field}>
      <span>{parts[part]}</span>
      <textarea rows={4} value={written[part]} onChange={(event) => set({ [part]: event.target.value })} />
      <span className={wordsIn(written[part]) > mostWords ? styles.missing : styles.hint}>
        {words.fields.words(wordsIn(written[part]), mostWords)}
      </span>
    </label>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(written);
      }}
    >
      <label className={styles.field}>
        <span>{words.fields.title}</span>
        <input
          ref={first}
          type="text"
          value={written.title}
          maxLength={200}
          onChange={(event) => set({ title: event.target.value })}
        />
      </label>
      <div className={styles.row}>
        {select(parts.source, written.source, learningSources, (source) => set({ source, themes: [] }))}
        {select(parts.outcome, written.outcome, learningOutcomes, (outcome) => set({ outcome }))}
        {select(parts.quarter, written.quarter, lastQuarters(today), (quarter) => set({ quarter }))}
        {select(parts.audience, written.audience, learningAudiences, (audience) => set({ audience }))}
        {select(parts.service, written.service, services, (service) => set({ service, team: '' }))}
        {select(parts.team, written.team, teamNames, (team) => set({ team }))}
      </div>
      <p className={styles.hint}>{words.fields.teamHint}</p>
      <fieldset className={styles.plain}>
        <legend>{parts.themes}</legend>
        {[...new Set([...themes, ...written.themes])].map((theme) => (
          <label key={theme} className={styles.tick}>
            <input
              type="checkbox"
              checked={written.themes.includes(theme)}
              onChange={({ target }) =>
                set({
                  themes: target.checked
                    ? [...written.themes, theme]
                    : written.themes.filter((other) => other !== theme)
                })
              }
            />
            <span>{theme}</span>
          </label>
        ))}
      </fieldset>
      {text('whatHappened')}
      {text('whatWeLearned')}
      {text('whatChanged')}
      <label className={styles.field}>
        <span>{parts.changed}</span>
        <input
          type="date"
          value={written.changedOn ?? ''}
          onChange={(event) => set({ changedOn: event.target.value === '' ? undefined : event.target.value })}
        />
      </label>
      {text('howWeKnow')}
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={written.includeInReport}
          onChange={({ target }) => set({ includeInReport: target.checked })}
        />
        <span>{words.fields.includeInReport}</span>
      </label>
      <Warnings content={written} known={known} named={false} />
      <DoingProblem problem={doing.problem} />
      <div className={styles.acts}>
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
