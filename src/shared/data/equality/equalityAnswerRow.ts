import { readText, type Wire, writeText } from '../wire';

/** Equality answers of one case as a register tells them; an empty text is not recorded. @see domain.md 7.14 */
export interface RegisterEqualityAnswers {
  reference: string;
  /** Whose answers they are; the two are never mixed. */
  subject: 'Complainant' | 'Child or service user';
  gender: string;
  ageGroup: string;
  ethnicity: string;
  disability: string;
}

type TextColumn = 'Reference' | 'Subject' | 'Gender' | 'AgeGroup' | 'Ethnicity' | 'Disability';

/** A row of EqualityAnswers as it comes over the wire. */
export type EqualityAnswerRow = Record<TextColumn, Wire<string>> & { Id: number };

/** Equality answers as they are written; `null` clears a column. */
export type EqualityAnswerUpdate = Record<TextColumn | 'Title' | 'AnswerKey', Wire<string>>;

/** What to `$select`. */
export const equalityAnswerColumns: readonly (keyof EqualityAnswerRow)[] = [
  'Id',
  'Reference',
  'Subject',
  'Gender',
  'AgeGroup',
  'Ethnicity',
  'Disability'
];

/** Reads a row. */
export function toEqualityAnswers(row: EqualityAnswerRow): RegisterEqualityAnswers {
  return {
    reference: readText(row.Reference),
    subject: row.Subject === 'Complainant' ? 'Complainant' : 'Child or service user',
    gender: readText(row.Gender),
    ageGroup: readText(row.AgeGroup),
    ethnicity: readText(row.Ethnicity),
    disability: readText(row.Disability)
  };
}

/** The row for a case's equality answers. Its key is the reference with the subject. */
export function toEqualityAnswerUpdate(answers: RegisterEqualityAnswers): EqualityAnswerUpdate {
  return {
    Title: answers.reference,
    AnswerKey: `${answers.reference}|${answers.subject}`,
    Reference: answers.reference,
    Subject: answers.subject,
    Gender: writeText(answers.gender),
    AgeGroup: writeText(answers.ageGroup),
    Ethnicity: writeText(answers.ethnicity),
    Disability: writeText(answers.disability)
  };
}
