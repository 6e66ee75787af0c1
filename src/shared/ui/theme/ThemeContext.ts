import * as React from 'react';
import type { HubTheme } from './HubTheme';

/** The theme of the screen, for parts that draw outside it (menus, print). */
export const ThemeContext = React.createContext<HubTheme>({ scheme: 'light' });

/** Gives the screen's theme. */
export function useTheme(): HubTheme {
  return React.useContext(ThemeContext);
}
