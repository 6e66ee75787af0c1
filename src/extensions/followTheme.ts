import { ThemeProvider } from '@microsoft/sp-component-base';
import type { ServiceScope } from '@microsoft/sp-core-library';
import { type HubTheme, toHubTheme } from '../shared/ui/theme/HubTheme';

/** The theme of the page, now and later. */
export interface FollowedTheme {
  current(): HubTheme;
  stop(): void;
}

/**
 * Follows the theme of a page for a component that is no web part.
 * @param onChange told when another theme has been chosen
 */
export function followTheme(scope: ServiceScope, onChange: () => void): FollowedTheme {
  const provider = scope.consume(ThemeProvider.serviceKey);
  const observer = { instanceId: 'hub', componentId: 'hub', isDisposed: false, dispose: () => undefined };
  provider.themeChangedEvent.add(observer, onChange);
  return {
    current: () => toHubTheme(provider.tryGetTheme(), undefined),
    stop: () => provider.themeChangedEvent.remove(observer, onChange)
  };
}
