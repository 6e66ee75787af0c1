import type { LocaleName } from './FeatureTexts';

let current: LocaleName = 'en-GB';

/**
 * Sets the language of a web part or extension before it draws anything: its dates and numbers are written in it.
 * @param asked that of the page, as SharePoint calls it
 * @param spoken those that the component has all its texts in; where the page's is none of them, it speaks British English
 * @see docs/decisions on languages
 */
export function setLanguage(asked: string, spoken: readonly LocaleName[]): void {
  current = spoken.find((known) => known.toLowerCase() === asked.toLowerCase()) ?? 'en-GB';
}

/** The language of the component that this code is part of. */
export function language(): LocaleName {
  return current;
}

/** Makes something once for each language it is needed in. */
export function byLanguage<T>(make: (locale: LocaleName) => T): () => T {
  const made = new Map<LocaleName, T>();
  return () => {
    const locale = language();
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
