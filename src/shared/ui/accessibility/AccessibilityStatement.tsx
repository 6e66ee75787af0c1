import * as React from 'react';
import prose from '../components/prose.module.scss';
import { accessibilityTexts } from '../../loc/accessibility';
import type { ScreenProps } from '../app/ScreenProps';
import { useFeatureTexts } from '../texts';
import styles from './Accessibility.module.scss';

/** How far everybody can use the hub, what is known not to work, and whom to tell. @see domain.md 16.9 */
export default function AccessibilityStatement({
  headingLevel
}: Pick<ScreenProps, 'headingLevel'>): React.ReactElement {
  const words = useFeatureTexts(accessibilityTexts);
  const Heading: 'h1' | 'h2' = `h${headingLevel}`;
  const Below: 'h2' | 'h3' = headingLevel === 1 ? 'h2' : 'h3';
  return (
    <article className={styles.statement} data-accessibility="">
      <Heading className={prose.title}>{words.title}</Heading>
      {words.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {words.parts.map(({ title, paragraphs, points = [] }) => (
        <section key={title}>
          <Below className={prose.part}>{title}</Below>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {points.length > 0 && (
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
