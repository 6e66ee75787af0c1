/**
 * The language of a report: its tables, notes and texts are written in it, so that its days and numbers are too, whoever
 * reads it in whatever language.
 */
export const reportLanguage = 'en-GB';
