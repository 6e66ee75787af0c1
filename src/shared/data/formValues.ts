import type { IList } from '@pnp/sp/lists';
import { HubError } from '../domain/errors';
import type { FieldDefinition } from '../schema/FieldDefinition';
import type { ListDefinition } from '../schema/ListDefinition';

/** A value of a column as the hub writes it; `null` is an empty one. People are ids, under the column's name with `Id`. */
export type ColumnValue = string | number | boolean | null | readonly string[];

/** Gives the login of a user's id. */
export type LoginOf = (userId: number) => string | undefined;

/** A value as SharePoint takes it from a form: text always. @see sharepoint-rest.md 13.3 */
export interface FormValue {
  FieldName: string;
  FieldValue: string;
}

/**
 * A row's values as a form sends them, which is the one way to put a new row into a folder. Empty ones are left out.
 * @throws HubError `invalid` for a user without a login
 */
export function toFormValues(
  list: ListDefinition,
  values: Readonly<Record<string, ColumnValue>>,
  loginOf: LoginOf
): FormValue[] {
  const fields = new Map(
    list.fields.map((field) => [field.type === 'user' ? `${field.internalName}Id` : field.internalName, field])
  );
  return Object.entries(values).flatMap(([name, value]): FormValue[] => {
    const field = fields.get(name);
    const text = field ? toText(field, value, loginOf) : String(value ?? '');
    return text === '' ? [] : [{ FieldName: field?.internalName ?? name, FieldValue: text }];
  });
}

function toText(field: FieldDefinition, value: ColumnValue, loginOf: LoginOf): string {
  if (value === null || value === '') return '';
  switch (field.type) {
    case 'boolean':
      return value === true ? '1' : '0';
    case 'multiChoice':
      return Array.isArray(value) ? value.map((choice) => `${choice};#`).join('') : '';
    case 'date':
      // Noon, which the site takes in its own zone and keeps as that day whichever it is.
      return `${String(value).slice(0, 10)} 12:00:00`;
    case 'user': {
      const login = loginOf(Number(value));
      if (login === undefined) throw new HubError('invalid', 'A person of the row is no user of the site.');
      return JSON.stringify([{ Key: login }]);
    }
    default:
      return String(value);
  }
}

/**
 * Adds a row to a folder of a list.
 * @param path the folder, server-relative
 * @returns the row's id
 * @throws HubError `invalid` with SharePoint's words when it refuses a value; SharePoint then answers 200 all the same
 */
export async function addInFolder(list: IList, path: string, values: readonly FormValue[]): Promise<number> {
  const answer = await list.addValidateUpdateItemUsingPath([...values], path);
  const wrong = answer.find(({ HasException }) => HasException);
  const id = Number(answer.find(({ FieldName }) => FieldName === 'Id')?.FieldValue ?? 0);
  if (wrong || id === 0) {
    throw new HubError('invalid', `SharePoint refused ${wrong?.FieldName ?? 'the row'}: ${wrong?.ErrorMessage ?? ''}`);
  }
  return id;
}
