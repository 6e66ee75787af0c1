import type { PartialTheme } from '@fluentui/react/lib/Theme';
import type { HubTheme, Scheme } from './HubTheme';

interface Neutrals {
  white: string;
  black: string;
  neutralLighterAlt: string;
  neutralLighter: string;
  neutralLight: string;
  neutralQuaternaryAlt: string;
  neutralQuaternary: string;
  neutralTertiaryAlt: string;
  neutralTertiary: string;
  neutralSecondary: string;
  neutralPrimaryAlt: string;
  neutralPrimary: string;
  neutralDark: string;
  themePrimary: string;
}

const names: readonly (keyof Neutrals)[] = [
  'white',
  'neutralLighterAlt',
  'neutralLighter',
  'neutralLight',
  'neutralQuaternaryAlt',
  'neutralQuaternary',
  'neutralTertiaryAlt',
  'neutralTertiary',
  'neutralSecondary',
  'neutralPrimaryAlt',
  'neutralPrimary',
  'neutralDark',
  'black',
  'themePrimary'
];

// From surface to text in the order of `names`.
const shades: Record<Exclude<Scheme, 'light'>, string> = {
  dark: '#292929 #2f2f2f #323130 #3b3a39 #484644 #4f4d4b #6d6b69 #a19f9d #d2d0ce #e1dfdd #f3f2f1 #f8f8f8 #ffffff #479ef5',
  contrast:
    '#000000 #1a1a1a #1a1a1a #333333 #ffffff #ffffff #ffffff #ffffff #ffffff #ffffff #ffffff #ffffff #ffffff #ffff01'
};

/** The Fluent theme that matches the hub's, for the Fluent pieces a screen uses. */
export function fluentPalette(theme: HubTheme): PartialTheme {
  if (theme.scheme === 'light') {
    return { palette: theme.accent === undefined ? {} : { themePrimary: theme.accent } };
  }
  const colours = shades[theme.scheme].split(' ');
  return { palette: Object.fromEntries(names.map((name, place) => [name, colours[place]])), isInverted: true };
}
