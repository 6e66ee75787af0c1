import { createTheme, type IPalette, type ISemanticColors, type ITheme } from '@fluentui/react/lib/Theme';
import type { ThemeName } from './hostPage';

/** A complete Fluent theme: palette, semantic colours, fonts and effects. */
export type HostTheme = ITheme;

const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif";

const LIGHT: Partial<IPalette> = {
  themeDarker: '#004578',
  themeDark: '#005a9e',
  themeDarkAlt: '#106ebe',
  themePrimary: '#0078d4',
  themeSecondary: '#2b88d8',
  themeTertiary: '#71afe5',
  themeLight: '#c7e0f4',
  themeLighter: '#deecf9',
  themeLighterAlt: '#eff6fc',
  black: '#000000',
  neutralDark: '#201f1e',
  neutralPrimary: '#323130',
  neutralPrimaryAlt: '#3b3a39',
  neutralSecondary: '#605e5c',
  neutralSecondaryAlt: '#8a8886',
  neutralTertiary: '#a19f9d',
  neutralTertiaryAlt: '#c8c6c4',
  neutralQuaternary: '#d2d0ce',
  neutralQuaternaryAlt: '#e1dfdd',
  neutralLight: '#edebe9',
  neutralLighter: '#f3f2f1',
  neutralLighterAlt: '#faf9f8',
  white: '#ffffff'
};

const DARK: Partial<IPalette> = {
  themeDarker: '#82c7ff',
  themeDark: '#6cb8f6',
  themeDarkAlt: '#3aa0f3',
  themePrimary: '#2899f5',
  themeSecondary: '#0078d4',
  themeTertiary: '#235a85',
  themeLight: '#004c87',
  themeLighter: '#043862',
  themeLighterAlt: '#092c47',
  black: '#ffffff',
  neutralDark: '#f3f2f1',
  neutralPrimary: '#ffffff',
  neutralPrimaryAlt: '#e1dfdd',
  neutralSecondary: '#d2d0ce',
  neutralSecondaryAlt: '#c8c6c4',
  neutralTertiary: '#a19f9d',
  neutralTertiaryAlt: '#605e5c',
  neutralQuaternary: '#484644',
  neutralQuaternaryAlt: '#3b3a39',
  neutralLight: '#323130',
  neutralLighter: '#292827',
  neutralLighterAlt: '#252423',
  white: '#1b1a19'
};

const CONTRAST: Partial<IPalette> = {
  themeDarker: '#ffff99',
  themeDark: '#ffff66',
  themeDarkAlt: '#ffff33',
  themePrimary: '#ffff00',
  themeSecondary: '#ffff00',
  themeTertiary: '#cccc00',
  themeLight: '#666600',
  themeLighter: '#333300',
  themeLighterAlt: '#1a1a00',
  black: '#ffffff',
  neutralDark: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralSecondaryAlt: '#ffffff',
  neutralTertiary: '#c8c8c8',
  neutralTertiaryAlt: '#ffffff',
  neutralQuaternary: '#ffffff',
  neutralQuaternaryAlt: '#5a5a5a',
  neutralLight: '#333333',
  neutralLighter: '#1f1f1f',
  neutralLighterAlt: '#0f0f0f',
  white: '#000000'
};

/** Fluent's defaults for inverted themes leave these too faint on a dark ground. */
const ON_DARK: Partial<ISemanticColors> = {
  errorText: '#f7b0b2',
  errorIcon: '#f7b0b2',
  errorBackground: '#442726',
  warningBackground: '#433519',
  warningText: '#ffe08a',
  successBackground: '#1e3a1e',
  successText: '#a7e3a5',
  link: '#6cb8f6',
  linkHovered: '#82c7ff'
};

/** The themes a person can choose: as a SharePoint site in its default look, a dark one, and high contrast. */
export const themes: Readonly<Record<ThemeName, HostTheme>> = {
  light: makeTheme(LIGHT, false, {}),
  dark: makeTheme(DARK, true, ON_DARK),
  contrast: makeTheme(CONTRAST, true, {
    ...ON_DARK,
    errorBackground: '#000000',
    warningBackground: '#000000',
    successBackground: '#000000',
    link: '#ffff00',
    linkHovered: '#ffff99',
    bodyDivider: '#ffffff',
    inputBorder: '#ffffff'
  })
};

function makeTheme(
  palette: Partial<IPalette>,
  isInverted: boolean,
  semanticColors: Partial<ISemanticColors>
): HostTheme {
  return createTheme({ palette, isInverted, semanticColors, defaultFontStyle: { fontFamily: FONT } });
}
