import * as React from 'react';
import type { Hub } from '../../data/createHub';
import { HubRoot } from '../HubRoot';
import type { HubTheme } from '../theme/HubTheme';
import { LearningScreen } from './LearningScreen';
import styles from './Learning.module.scss';

/** Props of {@link LearningLibrary}. */
export interface LearningLibraryProps {
  hub: Pick<Hub, 'learning'>;
  /** Heading above the library; empty means the hub's own. */
  heading: string;
  /** 1 where the library is the page, 2 where the page has a title of its own. */
  headingLevel: 1 | 2;
  /** Absolute address of a page of the site, by its name without an ending. */
  pageAddress(name: string): string;
  theme: HubTheme;
}

/** The shared learning library. Needs nothing of its host but these props. */
export function LearningLibrary({
  hub,
  heading,
  headingLevel,
  pageAddress,
  theme
}: LearningLibraryProps): React.ReactElement {
  return (
    <HubRoot theme={theme} className={styles.root}>
      <LearningScreen hub={hub} heading={heading} headingLevel={headingLevel} pageAddress={pageAddress} />
    </HubRoot>
  );
}
