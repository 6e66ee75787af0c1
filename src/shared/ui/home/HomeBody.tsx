import * as React from 'react';
import tokens from '../tokens.module.scss';
import prose from '../components/prose.module.scss';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { hubTexts } from '../../loc/hub';
import type { HubPlace } from '../app/HubPlace';
import { FullNotice, Notice } from '../components/notice/Notice';
import { useFeatureTexts, useTexts } from '../texts';
import { HomeSection } from './HomeSection';
import type { HomeList } from './Need';
import type { FeatureLists } from './useHomeLists';
import styles from './Home.module.scss';

/** So many lists of cases are expected before they are there. */
const expectedLists = 3;

/** Props of {@link HomeBody}. */
export interface HomeBodyProps {
  /** The board's lists; absent while they are on their way. */
  caseLists: readonly HomeList[] | undefined;
  features: FeatureLists;
  /** Of the lists' headings. */
  level: 2 | 3;
  today: IsoDate;
  hrefOf(place: HubPlace): string;
}

/**
 * The answer in one line, of cases where there are any, then the lists: the board's in their fixed places, and those of the features after them,
 * all at once when the last has come, so that nothing moves while somebody reads. Features with nothing are named in a line.
 */
export function HomeBody({ caseLists, features, level, today, hrefOf }: HomeBodyProps): React.ReactElement {
  const words = useFeatureTexts(hubTexts).home;
  const { loading } = useTexts().board;
  const { coming, failed } = features;
  const read = coming ? [] : features.lists;
  const [full, empty] = [read.filter(({ needs }) => needs.length > 0), read.filter(({ needs }) => needs.length === 0)];
  const cases = (caseLists ?? []).filter(({ needs }) => needs.length > 0);
  const named = [...cases, ...full];
  const answer = cases.length > 0 ? cases : caseLists === undefined ? [] : full;
  const here = caseLists !== undefined && !coming;
  return (
    <>
      <p className={`${prose.answer} ${styles.answer}`}>
        {answer.map(({ title, needs }) => words.part(title, needs.length)).join(' · ')}
      </p>
      {failed && <Notice>{words.failed}</Notice>}
      {!here && <p role="status" aria-label={loading} className={tokens.unseen} />}
      {here && !failed && named.length === 0 ? (
        <FullNotice title={words.nothing} hint={words.nothingHint} />
      ) : (
        <div className={styles.lists}>
          {caseLists === undefined &&
            Array.from({ length: expectedLists }, (_, place) => (
              <div key={place} className={`${styles.section} ${styles.expected}`} />
            ))}
          {[...(caseLists ?? []), ...full].map((list) => (
            <HomeSection key={list.id} list={list} level={level} today={today} hrefOf={hrefOf} />
          ))}
        </div>
      )}
      {here && named.length > 0 && empty.length > 0 && (
        <p className={prose.quiet}>{words.alsoNothing(empty.map(({ title }) => title))}</p>
      )}
    </>
  );
}
