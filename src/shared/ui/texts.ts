import * as React from 'react';
import { enGB } from '../loc/en-GB';
import type { FeatureTexts, LocaleName } from '../loc/FeatureTexts';
import type { Texts } from '../loc/Texts';

/** The texts of the screen's language; British English unless a screen is given another. */
export const TextsContext = React.createContext<Texts>(enGB);

/** Gives every text a component shows. */
export function useTexts(): Texts {
  return React.useContext(TextsContext);
}

/** Gives a feature's texts in the screen's language, or in British English where it has none. */
export function useFeatureTexts<T>(texts: FeatureTexts<T>): T {
  const { locale } = useTexts();
  return texts[locale as LocaleName] ?? texts['en-GB'];
}
