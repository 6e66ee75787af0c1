import type { CSSProperties } from 'react';

/** How a screen is lit. `contrast` is Teams' own high contrast theme; forced colours of the system need no scheme. */
export type Scheme = 'light' | 'dark' | 'contrast';

/** What a screen takes from its host's theme. Colours are CSS colours; an absent one keeps the hub's own. */
export interface HubTheme {
  scheme: Scheme;
  surface?: string;
  text?: string;
  accent?: string;
  accentHover?: string;
  accentText?: string;
  onAccent?: string;
}

/** The parts of a SharePoint theme (`IReadonlyTheme`) that screens use. */
export interface HostTheme {
  isInverted?: boolean;
  semanticColors?: {
    bodyBackground?: string;
    bodyText?: string;
    primaryButtonBackground?: string;
    primaryButtonBackgroundHovered?: string;
    primaryButtonText?: string;
    linkHovered?: string;
  };
}

/**
 * The hub's theme for a host's.
 * @param host theme of the SharePoint page or of the section the web part stands in; absent outside SharePoint
 * @param teams name of the Teams theme (`default`, `dark`, `contrast`), which wins where present
 */
export function toHubTheme(host: HostTheme | undefined, teams: string | undefined): HubTheme {
  if (teams !== undefined) {
    return { scheme: teams === 'contrast' ? 'contrast' : teams === 'dark' || teams === 'glass' ? 'dark' : 'light' };
  }
  const colours = host?.semanticColors;
  return {
    scheme: host?.isInverted === true ? 'dark' : 'light',
    surface: colours?.bodyBackground,
    text: colours?.bodyText,
    accent: colours?.primaryButtonBackground,
    accentHover: colours?.primaryButtonBackgroundHovered,
    // The stronger of the two link colours: it has to be read on shaded rows as well.
    accentText: colours?.linkHovered,
    onAccent: colours?.primaryButtonText
  };
}

/** The theme's own colours as CSS custom properties for a `style` attribute. */
export function themeStyle(theme: HubTheme): CSSProperties {
  const pairs: [string, string | undefined][] = [
    ['--hub-surface', theme.surface],
    ['--hub-text', theme.text],
    ['--hub-accent', theme.accent],
    ['--hub-accent-hover', theme.accentHover],
    ['--hub-accent-text', theme.accentText],
    ['--hub-on-accent', theme.onAccent]
  ];
  return Object.fromEntries(pairs.filter(([, colour]) => colour !== undefined && colour !== ''));
}
