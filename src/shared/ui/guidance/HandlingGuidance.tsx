import * as React from 'react';
import type { Hub } from '../../data/createHub';
import type { Texts } from '../../loc/Texts';
import type { HubTheme } from '../theme/HubTheme';
import { HubRoot } from '../HubRoot';
import { GuidanceScreen } from './GuidanceScreen';
import styles from './HandlingGuidance.module.scss';

/** Props of {@link HandlingGuidance}. */
export interface HandlingGuidanceProps {
  hub: Pick<Hub, 'guidance' | 'guidanceEditing' | 'board'>;
  /** Heading above the guidance; empty means the hub's own. */
  heading: string;
  /** 1 where the guidance is the page, 2 where the page has a title of its own. */
  headingLevel: 1 | 2;
  theme: HubTheme;
  texts?: Texts;
}

/** The handling guidance with its tools. Needs nothing of its host but these props. */
export function HandlingGuidance({
  hub,
  heading,
  headingLevel,
  theme,
  texts
}: HandlingGuidanceProps): React.ReactElement {
  return (
    <HubRoot theme={theme} texts={texts} className={styles.root}>
      <GuidanceScreen hub={hub} heading={heading} headingLevel={headingLevel} />
    </HubRoot>
  );
}
