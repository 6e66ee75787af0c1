/** A field's name, and what helps to fill it in. */
export interface FieldText {
  label: string;
  hint?: string;
}
