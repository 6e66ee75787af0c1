/** The languages texts may come in; British English is complete, others fall back to it. */
export type LocaleName = 'en-GB' | 'cy-GB';

/**
 * The texts of one feature by language, kept apart from the hub's common ones so that they load with the feature's
 * own chunk.
 */
export type FeatureTexts<T> = { 'en-GB': T } & Partial<Record<LocaleName, T>>;

/** Gives a feature's texts in the language of the screen. */
export type ChooseTexts = <T>(texts: FeatureTexts<T>) => T;
