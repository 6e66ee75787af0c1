import { fluentPalette } from './fluentPalette';
import { themeStyle, toHubTheme } from './HubTheme';

describe('the theme', () => {
  test('follows the section of the page', () => {
    const theme = toHubTheme({ isInverted: true, semanticColors: { bodyText: '#fff' } }, undefined);
    expect(theme.scheme).toBe('dark');
    expect(themeStyle(theme)).toEqual({ '--hub-text': '#fff' });
  });

  test('is Teams’ own in Teams', () => {
    expect(toHubTheme({ isInverted: false }, 'contrast')).toEqual({ scheme: 'contrast' });
    expect(toHubTheme(undefined, 'default')).toEqual({ scheme: 'light' });
  });

  test('gives Fluent a whole palette in the dark', () => {
    expect(fluentPalette({ scheme: 'dark' }).palette).toMatchObject({
      white: '#292929',
      black: '#ffffff',
      themePrimary: '#479ef5'
    });
  });
});
