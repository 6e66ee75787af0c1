interface FieldBase {
  /** PascalCase English; fixed for life, because saved queries and reports name it. */
  internalName: string;
  /** What people read above the column; may be changed in a later version. */
  displayName: string;
  /** One sentence of help, shown under the field in a form. */
  description?: string;
  /** The form asks for it; SharePoint does not enforce it on REST writes. */
  required?: boolean;
  /** Needed on each column that a filter or sort uses in a list that may pass 5,000 rows; at most 20 a list. */
  indexed?: boolean;
  /** Component that draws the column in views of the list. */
  drawnBy?: string;
  /** The hub's own bookkeeping: nobody enters it, and nobody is told of its changes. */
  byHub?: true;
}

interface Keyed {
  /** No two rows may share a value; the column is then indexed too. */
  unique?: boolean;
}

/** One line of text, at most 255 characters. */
export interface TextField extends FieldBase, Keyed {
  type: 'text';
  /** Characters; 255 when absent. */
  maxLength?: number;
}

/** Several lines of plain text. */
export interface NoteField extends FieldBase {
  type: 'note';
}

/** One of a list of values. */
export interface ChoiceField extends FieldBase {
  type: 'choice';
  choices: readonly string[];
  /** People may type a value of their own; for code lists that a council words in its own way. */
  fillIn?: boolean;
  default?: string;
}

/** Any number of a list of values. */
export interface MultiChoiceField extends FieldBase {
  type: 'multiChoice';
  choices: readonly string[];
  fillIn?: boolean;
}

/** A number; whole when `decimals` is absent. */
export interface NumberField extends FieldBase, Keyed {
  type: 'number';
  min?: number;
  /** Places after the point that are shown. */
  decimals?: number;
}

/** A UK calendar day, without a time. @see docs/decisions on dates on the wire */
export interface DateField extends FieldBase, Keyed {
  type: 'date';
}

/** Yes or no. */
export interface BooleanField extends FieldBase {
  type: 'boolean';
  /** What a new row starts with; no when absent. */
  default?: boolean;
}

/** One person of the site. */
export interface UserField extends FieldBase {
  type: 'user';
}

/** A column of a list, as data. Provisioning, the generated site scripts and their tests all read this. */
export type FieldDefinition =
  TextField | NoteField | ChoiceField | MultiChoiceField | NumberField | DateField | BooleanField | UserField;

/** Whether SharePoint should keep an index on the column: asked for, or implied by being unique. */
export function isIndexed(field: FieldDefinition): boolean {
  return field.indexed === true || isUnique(field);
}

/** Whether no two rows may share the column's value. */
export function isUnique(field: FieldDefinition): boolean {
  return 'unique' in field && field.unique === true;
}
