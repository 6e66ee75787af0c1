import * as React from 'react';
import prose from '../components/prose.module.scss';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { hubTexts } from '../../loc/hub';
import type { HubPlace } from '../app/HubPlace';
import { formatFullDay, formatTableDay } from '../dates/formatDates';
import { StatusChip } from '../components/status/StatusChip';
import { useFeatureTexts } from '../texts';
import type { HomeList } from './Need';
import styles from './Home.module.scss';

/** So many of a list stand on the home page; the others are one step away. */
const mostShown = 5;

/** Props of {@link HomeSection}. */
export interface HomeSectionProps {
  list: HomeList;
  /** Of its heading. */
  level: 2 | 3;
  /** UK date that decides which year goes unsaid. */
  today: IsoDate;
  hrefOf(place: HubPlace): string;
}

/** One list of the home page: the most urgent of it, each leading to where it is done, and the way to all. */
export function HomeSection({ list, level, today, hrefOf }: HomeSectionProps): React.ReactElement {
  const words = useFeatureTexts(hubTexts).home;
  const { id, title, needs, all } = list;
  const Heading: 'h2' | 'h3' = `h${level}`;
  const heading = `home-${id}`;
  return (
    <section className={styles.section} aria-labelledby={heading} data-home-list={id}>
      <Heading id={heading} className={prose.part}>
        {words.part(title, needs.length)}
      </Heading>
      {needs.length === 0 && <p className={prose.quiet}>{words.none}</p>}
      <ul className={styles.needs}>
        {needs.slice(0, mostShown).map((need) => (
          <li key={need.key} className={`${styles.need} ${need.status === undefined ? styles.plain : ''}`}>
            <a href={hrefOf(need.at)} className={styles.needTitle}>
              {need.title}
            </a>
            {need.status !== undefined && (
              <span>
                <StatusChip {...need.status} />
              </span>
            )}
            {need.facts.length > 0 && <span className={styles.facts}>{need.facts.join(' · ')}</span>}
            {need.dueOn !== undefined && (
              <span className={styles.due} title={formatFullDay(need.dueOn)}>
                {words.due(formatTableDay(need.dueOn, today))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {needs.length > mostShown && (
        <a href={hrefOf(all)} className={styles.all}>
          {words.all(title, needs.length)}
        </a>
      )}
    </section>
  );
}
