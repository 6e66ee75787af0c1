import type { PageLocale, ThemeName } from './hostPage';

/** Themes as Teams names them. */
export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** Where in Teams an app is shown: as a tab, beside a meeting, or while a tab is set up. */
export type TeamsFrame = 'content' | 'sidePanel' | 'settings';

/** What Teams runs on, as Teams names it. */
export type TeamsPlatform = 'web' | 'desktop' | 'android' | 'ios';

/** What the server tells the page that plays Teams, as JSON in the element `#teams-page`. */
export interface TeamsPage {
  readonly theme: TeamsTheme;
  readonly locale: PageLocale;
  /** The page shown in the tab: its title, and its absolute URL. */
  readonly tabName: string;
  readonly tabUrl: string;
  /** Absolute URL of the team's site, without a slash at the end. */
  readonly siteUrl: string;
  /** User principal name. */
  readonly login: string;
  /** Where in the tab a deep link leads; empty without one. */
  readonly subEntityId: string;
  readonly platform: TeamsPlatform;
}

/** The site's theme for one of Teams. */
export function toThemeName(theme: string): ThemeName {
  return theme === 'dark' || theme === 'contrast' ? theme : 'light';
}
