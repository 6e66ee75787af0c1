import * as React from 'react';
import type { Side } from '../../../domain/learning/effect/beforeAndAfter';
import { isGoodPractice } from '../../../domain/learning/LearningContent';
import type { EffectQuestion, LearningRepository } from '../../../domain/learning/LearningRepository';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import { Loading } from '../../board/notices/Loading';
import { formatFullDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { useAsked } from '../../useAsked';
import styles from './Use.module.scss';

type Words = (typeof learningTexts)['en-GB']['effect'];

/** Whether a theme comes up less often since what a record tells of was changed; each theme by itself. */
export function EffectOfRecord({
  record,
  repository
}: {
  record: LearningRecord;
  repository: LearningRepository;
}): React.ReactElement {
  const words = useFeatureTexts(learningTexts).effect;
  const { team, themes, changedOn } = record;
  return (
    <section className={styles.effect} aria-label={words.heading}>
      <h3>{words.heading}</h3>
      {team === '' || changedOn === undefined || themes.length === 0 ? (
        <p className={styles.hint}>{words.needsTeam}</p>
      ) : (
        themes.map((theme) => (
          <EffectView
            key={theme}
            team={team}
            theme={theme}
            changedOn={changedOn}
            praise={isGoodPractice(record)}
            repository={repository}
          />
        ))
      )}
    </section>
  );
}

/** The share of a theme before and after a change, with how sure that is, and nothing of causes. */
export function EffectView({
  repository,
  team,
  theme,
  changedOn,
  praise
}: EffectQuestion & { repository: Pick<LearningRepository, 'effect'> }): React.ReactElement {
  const words = useFeatureTexts(learningTexts).effect;
  const ask = React.useCallback(
    async () => ({ effect: await repository.effect({ team, theme, changedOn, praise }) }),
    [repository, team, theme, changedOn, praise]
  );
  const [{ value, problem }] = useAsked(ask);
  if (problem !== undefined) return <p role="alert">{words.failed}</p>;
  if (value === undefined) return <Loading />;
  if (value.effect === undefined) return <p className={styles.hint}>{words.hidden}</p>;
  const { before, after, difference, verdict } = value.effect;
  const isSaid = verdict === 'less' || verdict === 'more' || verdict === 'unclear';
  return (
    <div>
      <p>{words.intro(theme, team, praise)}</p>
      <div className={styles.scroll} role="region" aria-label={`${words.heading} ${theme}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.side}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.base(praise)}</th>
              <th scope="col">{words.percent}</th>
              <th scope="col">{words.range}</th>
            </tr>
          </thead>
          <tbody>
            <SideRow name={words.before} side={before} words={words} />
            <SideRow name={words.after} side={after} words={words} />
          </tbody>
        </table>
      </div>
      <p className={styles.verdict}>{words.verdicts[verdict]}</p>
      <p>
        {isSaid && `${words.difference(percent(difference.low), percent(difference.high))} `}
        {words.caution}
      </p>
      <p className={styles.hint}>{words.method}</p>
    </div>
  );
}

function SideRow({ name, side, words }: { name: string; side: Side; words: Words }): React.ReactElement {
  const { period, count, base, interval } = side;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {formatFullDay(period.from)} – {formatFullDay(period.to)}
      </td>
      <td>{count}</td>
      <td>{base}</td>
      <td>{side.percent === undefined ? words.small : `${side.percent}%`}</td>
      <td>{side.percent === undefined ? words.small : `${percent(interval.low)}% – ${percent(interval.high)}%`}</td>
    </tr>
  );
}

function percent(share: number): number {
  return Math.round(100 * share);
}
