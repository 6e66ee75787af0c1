import * as React from 'react';
import { Loading } from '../components/notice/Loading';
import { FullNotice } from '../components/notice/Notice';
import controls from '../components/controls.module.scss';
import { useAsked } from '../useAsked';
import prose from '../components/prose.module.scss';
import { ProblemNotice } from '../components/notice/ProblemNotice';
import styles from './retention/Review.module.scss';

/** Props of {@link ListScreen}. */
export interface ListScreenProps<Found> {
  /** By which the list is known on the page, as `data-list`. */
  name: string;
  /** Absent for those whom the list is not for. Kept the same (`useCallback`). */
  ask(): Promise<Found | undefined>;
  words: {
    title: string;
    back: string;
    forbidden: string;
    forbiddenHint?: string;
    listFailed: string;
  };
  /** What the list is, a paragraph each. */
  intro(found: Found): readonly string[];
  level: 1 | 2;
  onBack(): void;
  /** @param recorded to be told what was recorded, in words: it is said, and the list is read again */
  children(found: Found, recorded: (said: string) => void): React.ReactNode;
}

/** A list of what waits for somebody's decision, for those whose it is. */
export function ListScreen<Found>(props: ListScreenProps<Found>): React.ReactElement {
  const { name, ask, words, intro, level, onBack, children } = props;
  const [{ value, problem }, again] = useAsked(React.useCallback(async () => ({ found: await ask() }), [ask]));
  const [news, setNews] = React.useState('');
  const heading = React.useRef<HTMLHeadingElement>(null);
  const Heading: 'h1' | 'h2' = `h${level}`;
  if (problem !== undefined) {
    return <ProblemNotice problem={problem} words={{ other: words.listFailed }} onRetry={again} />;
  }
  if (value === undefined) return <Loading />;
  const { found } = value;
  if (found === undefined) return <FullNotice alert title={words.forbidden} hint={words.forbiddenHint} />;
  const recorded = (said: string): void => {
    setNews(said);
    again();
    heading.current?.focus();
  };
  return (
    <div className={styles.review} data-list={name}>
      <Heading ref={heading} tabIndex={-1} className={prose.title}>
        {words.title}
      </Heading>
      <p role="status" className={prose.news}>
        {news}
      </p>
      {intro(found).map((line) => (
        <p key={line} className={prose.reading}>
          {line}
        </p>
      ))}
      <div>
        <button type="button" className={controls.link} onClick={onBack}>
          {words.back}
        </button>
      </div>
      {children(found, recorded)}
    </div>
  );
}
