import type { ThemeName, PageLocale } from './client/hostPage';

/** A language the page can be shown in, with SharePoint's number for it. */
export interface LocaleChoice {
  readonly name: PageLocale;
  readonly label: string;
  readonly lcid: number;
}

/** Languages of the switch; French is there to prove that nothing is fixed to English. */
export const LOCALES: readonly [LocaleChoice, ...LocaleChoice[]] = [
  { name: 'en-GB', label: 'English', lcid: 2057 },
  { name: 'cy-GB', label: 'Cymraeg (Welsh)', lcid: 1106 },
  { name: 'fr-FR', label: 'Français (test)', lcid: 1036 }
];

/** Themes of the switch. */
export const THEMES: readonly [{ name: ThemeName; label: string }, ...{ name: ThemeName; label: string }[]] = [
  { name: 'light', label: 'SharePoint light' },
  { name: 'dark', label: 'Dark' },
  { name: 'contrast', label: 'High contrast' }
];

/** Cookies that keep a person's choices of theme and language. */
export const THEME_COOKIE = 'HostTheme';
export const LOCALE_COOKIE = 'HostLocale';

/**
 * The language to show: the one asked for, else the one kept, else English.
 *
 * @param candidates - in order of precedence, as found in the address and the cookie; unknown ones are passed over
 */
export function chooseLocale(...candidates: readonly (string | undefined)[]): LocaleChoice {
  const wanted = candidates.map((name) => LOCALES.find((locale) => locale.name === name));
  return wanted.find((locale) => locale !== undefined) ?? LOCALES[0];
}

/** The theme to show, chosen like the language. */
export function chooseTheme(...candidates: readonly (string | undefined)[]): ThemeName {
  const wanted = candidates.map((name) => THEMES.find((theme) => theme.name === name));
  return (wanted.find((theme) => theme !== undefined) ?? THEMES[0]).name;
}
