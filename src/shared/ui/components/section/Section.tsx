import * as React from 'react';
import prose from '../prose.module.scss';
import styles from './Section.module.scss';

/** Props of {@link Section}. */
export interface SectionProps {
  title: string;
  level: 2 | 3;
  children: React.ReactNode;
}

/** One part of a screen under its heading. */
export function Section({ title, level, children }: SectionProps): React.ReactElement {
  const Heading: 'h2' | 'h3' = `h${level}`;
  const id = React.useRef(`case-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`);
  return (
    <section className={styles.section} aria-labelledby={id.current}>
      <Heading id={id.current} className={prose.part}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** Words where a part has nothing to show. */
export function Quiet({ children }: { children: React.ReactNode }): React.ReactElement {
  return <p className={prose.quiet}>{children}</p>;
}
