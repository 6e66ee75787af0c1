import type { Hub } from '../../data/createHub';
import type { HubPlace } from './HubPlace';

/** What every screen of the hub is given. */
export interface ScreenProps {
  hub: Hub;
  /** 1 where the hub is the page, 2 where the page has a title of its own. */
  headingLevel: 1 | 2;
  /** Seconds between looks for changes. */
  refreshSeconds: number;
  /** Services that this tab is narrowed to, separated by semicolons; empty for all. */
  services: string;
  /** The address of a place of the hub on this page. */
  hrefOf(place: HubPlace): string;
  /** Absolute address of a page of the site, by its name without an ending; where the hub has that screen, a link there stays in the hub. */
  pageAddress(name: string): string;
}
