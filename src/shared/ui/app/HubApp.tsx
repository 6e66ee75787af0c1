import * as React from 'react';
import type { Hub } from '../../data/createHub';
import type { Texts } from '../../loc/Texts';
import { HubRoot } from '../HubRoot';
import type { HubTheme } from '../theme/HubTheme';
import type { HubHost } from './HubHost';
import { HubFrame } from './HubFrame';
import type { ScreenId } from './screens';
import styles from './HubApp.module.scss';

/** What an editor has set for this page or tab, and where the hub stands. */
export interface HubAppOptions {
  /** 1 where the hub is the page, 2 where the page has a title of its own. */
  headingLevel: 1 | 2;
  /** Seconds between looks for changes. */
  refreshSeconds: number;
  /** Services that this tab is narrowed to, separated by semicolons; empty for all. */
  services: string;
  /** The screen it opens with. */
  start: ScreenId;
  /** Absolute address of a page of the site, by its name without an ending. */
  pageAddress(name: string): string;
}

/** Props of {@link HubApp}. */
export interface HubAppProps {
  hub: Hub;
  options: HubAppOptions;
  theme: HubTheme;
  /** Absent on a page of SharePoint. */
  host?: HubHost;
  texts?: Texts;
}

/** The hub in one: what needs the reader today, and every screen. Needs nothing of its host but these props. */
export function HubApp({ hub, options, theme, host, texts }: HubAppProps): React.ReactElement {
  return (
    <HubRoot theme={theme} texts={texts} className={styles.root}>
      <HubFrame hub={hub} options={options} host={host} />
    </HubRoot>
  );
}
