import * as React from 'react';
import { enGB } from '../loc/en-GB';
import type { ChooseTexts, FeatureTexts, LocaleName } from '../loc/FeatureTexts';
import type { Texts } from '../loc/Texts';

/** The texts of the screen's language; British English unless a screen is given another. */
export const TextsContext = React.createContext<Texts>(enGB);

/** Chooses among a feature's texts in place of the screen's language; for tests. */
export const ChooseTextsContext = React.createContext<ChooseTexts | undefined>(undefined);

/** Gives every text a component shows. */
export function useTexts(): Texts {
  return React.useContext(TextsContext);
}

/** Gives the way to choose texts of features that are not known beforehand; the same as long as the language is. */
export function useChooseTexts(): ChooseTexts {
  const given = React.useContext(ChooseTextsContext);
  const { locale } = useTexts();
  return React.useMemo<ChooseTexts>(
    () => given ?? ((texts) => texts[locale as LocaleName] ?? texts['en-GB']),
    [given, locale]
  );
}

/** Gives a feature's texts in the screen's language, or in British English where it has none. */
export function useFeatureTexts<T>(texts: FeatureTexts<T>): T {
  return useChooseTexts()(texts);
}

/** What `lang` has to say of a part that is in English whatever the screen's language; nothing where that is English. */
export function useEnglishMark(): LocaleName | undefined {
  return useTexts().locale === 'en-GB' ? undefined : 'en-GB';
}
