import type { Framework } from './loader';
import type { HostTheme } from '../themes';

/**
 * Gives a theme to everything on the page that follows one: web parts hear of it through the framework's
 * ThemeProvider, style sheets with `[theme: …]` tokens through load-themed-styles.
 *
 * @see spfx-local.md 3
 */
export function applyTheme({ scope, modules }: Framework, theme: HostTheme): void {
  scope.consume(modules['@microsoft/sp-component-base'].ThemeProvider.serviceKey)._setTheme(theme);
  modules['@microsoft/load-themed-styles'].loadTheme({ ...theme.palette, ...theme.semanticColors });
}
