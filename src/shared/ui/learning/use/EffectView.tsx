import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { FailedPart } from '../../components/notice/FailedPart';
import type { Side } from '../../../domain/learning/effect/beforeAndAfter';
import { isGoodPractice } from '../../../domain/learning/LearningContent';
import type { EffectQuestion, LearningRepository } from '../../../domain/learning/LearningRepository';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import { Loading } from '../../components/notice/Loading';
import { type DataRow, DataTable } from '../../components/table/DataTable';
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
      <h3 className={prose.part}>{words.heading}</h3>
      {team === '' || changedOn === undefined || themes.length === 0 ? (
        <p className={prose.hint}>{words.needsTeam}</p>
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
  if (problem !== undefined) return <FailedPart text={words.failed} />;
  if (value === undefined) return <Loading />;
  if (value.effect === undefined) return <p className={prose.hint}>{words.hidden}</p>;
  const { before, after, difference, verdict } = value.effect;
  const isSaid = verdict === 'less' || verdict === 'more' || verdict === 'unclear';
  return (
    <div className={styles.shares}>
      <p>{words.intro(theme, team, praise)}</p>
      <DataTable
        caption={`${words.heading} ${theme}`}
        head={words.side}
        columns={[
          { key: 'period', label: words.period },
          { key: 'count', label: words.count, count: true },
          { key: 'base', label: words.base(praise), count: true },
          { key: 'percent', label: words.percent, count: true },
          { key: 'range', label: words.range, count: true }
        ]}
        rows={[sideRow(words.before, before, words), sideRow(words.after, after, words)]}
      />
      <p className={prose.answer}>{words.verdicts[verdict]}</p>
      <p>
        {isSaid && `${words.difference(percent(difference.low), percent(difference.high))} `}
        {words.caution}
      </p>
      <p className={prose.hint}>{words.method}</p>
    </div>
  );
}

function sideRow(name: string, { period, count, base, percent: share, interval }: Side, words: Words): DataRow {
  return {
    key: name,
    head: name,
    cells: {
      period: `${formatFullDay(period.from)} – ${formatFullDay(period.to)}`,
      // In words, for nothing is a number too.
      count: String(count),
      base: String(base),
      percent: share === undefined ? words.small : `${share}%`,
      range: share === undefined ? words.small : `${percent(interval.low)}% – ${percent(interval.high)}%`
    }
  };
}

function percent(share: number): number {
  return Math.round(100 * share);
}
