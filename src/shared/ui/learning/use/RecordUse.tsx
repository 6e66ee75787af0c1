import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { SelectInput } from '../../components/field/SelectInput';
import { plainOptions } from '../../components/field/Option';
import { standingUses } from '../../../domain/learning/standingUses';
import type { LearningUse } from '../../../domain/learning/LearningUse';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import controls from '../../components/controls.module.scss';
import { formatFullDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { DoingProblem } from '../DoingProblem';
import type { LearningGiven } from '../LearningScreen';
import { MeetingFields } from './MeetingFields';
import { useRecording } from './useRecording';
import styles from './Use.module.scss';

/** What people do with a record: vote, read it with a team, put it on an agenda, discuss it, follow its themes. */
export function RecordUse(given: LearningGiven & { record: LearningRecord }): React.ReactElement {
  const { library, rights, record } = given;
  const words = useFeatureTexts(learningTexts).use;
  const recordWords = useFeatureTexts(learningTexts).record;
  const { doing, news, record: add, takeBack } = useRecording(given);
  const [team, setTeam] = React.useState('');
  const standing = React.useMemo(() => standingUses(library.uses), [library]);
  const ofRecord = standing.filter(({ key }) => key === record.key);
  const mine = standing.filter(({ by }) => by.id === rights.userId);
  const vote = mine.find(({ kind, key }) => kind === 'Useful' && key === record.key);
  const votes = ofRecord.filter(({ kind }) => kind === 'Useful').length;
  const readBy = [...new Set(ofRecord.flatMap((use) => (use.kind === 'Read by team' && use.team ? [use.team] : [])))];
  const teams = [...new Set(library.teams.map(({ name }) => name))].sort();
  const meetingName = ({ kind, forum = '', meetingOn }: Pick<LearningUse, 'kind' | 'forum' | 'meetingOn'>): string =>
    (kind === 'Discussed' ? words.discussedAt : words.planned)(forum, meetingOn ? formatFullDay(meetingOn) : '');
  const toggle = (name: string, pressed: boolean, act: () => void): React.ReactElement => (
    <button
      type="button"
      className={pressed ? controls.chosen : controls.chip}
      aria-pressed={pressed}
      aria-disabled={doing.busy}
      onClick={act}
    >
      {name}
    </button>
  );
  return (
    <section className={styles.use} aria-label={words.heading}>
      <h3 className={prose.part}>{words.heading}</h3>
      <div className={styles.row}>
        {toggle(words.useful, vote !== undefined, () =>
          vote ? takeBack(vote) : add([{ kind: 'Useful', key: record.key, takenBack: false }])
        )}
        {votes > 0 && <span className={prose.hint}>{recordWords.useful(votes)}</span>}
      </div>
      <div className={styles.row}>
        {record.themes.map((theme) => {
          const follows = mine.find((use) => use.kind === 'Follows theme' && use.theme === theme);
          return (
            <React.Fragment key={theme}>
              {toggle(words.follow(theme), follows !== undefined, () =>
                follows ? takeBack(follows) : add([{ kind: 'Follows theme', key: '', theme, takenBack: false }])
              )}
            </React.Fragment>
          );
        })}
      </div>
      <p className={prose.hint}>{words.followHint}</p>
      <div className={styles.row}>
        <SelectInput
          id="learning-team"
          label={words.team}
          required
          none={words.chooseTeam}
          options={plainOptions(teams)}
          value={team}
          onChange={(name) => setTeam(name ?? '')}
        />
        <button
          type="button"
          className={controls.button}
          aria-disabled={doing.busy || team === ''}
          onClick={() =>
            team !== '' &&
            add(
              [{ kind: 'Read by team', key: record.key, team, takenBack: false }],
              words.recorded(words.readBy([team]))
            )
          }
        >
          {words.addTeam}
        </button>
      </div>
      {readBy.length > 0 && <p>{words.readBy(readBy)}</p>}
      <MeetingFields
        busy={doing.busy}
        onMeeting={(kind, meeting) =>
          add(
            [{ kind, key: record.key, takenBack: false, ...meeting }],
            words.recorded(meetingName({ kind, ...meeting }))
          )
        }
      />
      <ul className={styles.list}>
        {ofRecord.map((use) =>
          use.kind === 'Discussed' || use.kind === 'For meeting' ? (
            <li key={use.id}>
              {meetingName(use)}
              {use.by.id === rights.userId && (
                <button
                  type="button"
                  className={controls.quiet}
                  aria-label={words.takeBackOf(meetingName(use))}
                  aria-disabled={doing.busy}
                  onClick={() => takeBack(use, words.takenBack(meetingName(use)))}
                >
                  {words.takeBack}
                </button>
              )}
            </li>
          ) : null
        )}
      </ul>
      <p role="status" className={prose.news}>
        {news}
      </p>
      <DoingProblem problem={doing.problem} />
    </section>
  );
}
