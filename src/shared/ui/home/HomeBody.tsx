import * as React from 'react';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { hubTexts } from '../../loc/hub';
import type { HubPlace } from '../app/HubPlace';
import { Loading } from '../board/notices/Loading';
import { FullNotice, Notice } from '../board/notices/Notice';
import { useFeatureTexts } from '../texts';
import { HomeSection } from './HomeSection';
import type { HomeList } from './Need';
import type { FeatureList } from './useHomeLists';
import styles from './Home.module.scss';

/** Props of {@link HomeBody}. */
export interface HomeBodyProps {
  /** The board's lists; absent while they are on their way. */
  caseLists: readonly HomeList[] | undefined;
  lists: readonly FeatureList[];
  /** Of the lists' headings. */
  level: 2 | 3;
  today: IsoDate;
  hrefOf(place: HubPlace): string;
}

/** The answer in one sentence, then the lists with something in them; those without are named in a line. */
export function HomeBody({ caseLists, lists, level, today, hrefOf }: HomeBodyProps): React.ReactElement {
  const words = useFeatureTexts(hubTexts).home;
  const here = [...(caseLists ?? []), ...lists.flatMap(({ list }) => list ?? [])];
  const full = here.filter(({ needs }) => needs.length > 0);
  const empty = here.filter(({ needs }) => needs.length === 0);
  const failed = lists.some((list) => list.failed);
  const coming = caseLists === undefined || lists.some((list) => list.list === undefined && !list.failed);
  return (
    <>
      {full.length > 0 && (
        <p className={styles.answer}>{full.map(({ title, needs }) => words.part(title, needs.length)).join(', ')}</p>
      )}
      {failed && <Notice>{words.failed}</Notice>}
      <div className={styles.lists}>
        {full.map((list) => (
          <HomeSection key={list.id} list={list} level={level} today={today} hrefOf={hrefOf} />
        ))}
        {coming && <Loading />}
      </div>
      {!coming && full.length === 0 && <FullNotice title={words.nothing} hint={words.nothingHint} />}
      {!coming && full.length > 0 && empty.length > 0 && (
        <p className={styles.quiet}>{words.alsoNothing(empty.map(({ title }) => title))}</p>
      )}
    </>
  );
}
