import { type FieldDefinition, isIndexed, isUnique } from './FieldDefinition';
import type { ListName } from './listNames';
import { stableGuid } from './stableGuid';

/** The name SharePoint has for each type of column. @see sharepoint-rest.md 8.2 */
export const sharePointTypes: Record<FieldDefinition['type'], string> = {
  text: 'Text',
  note: 'Note',
  choice: 'Choice',
  multiChoice: 'MultiChoice',
  number: 'Number',
  date: 'DateTime',
  boolean: 'Boolean',
  user: 'User'
};

/**
 * The column as SharePoint's field XML, ready for `createfieldasxml` and for a site script.
 * @see sharepoint-rest.md 8.5
 */
export function toFieldXml(list: ListName, field: FieldDefinition): string {
  const attributes: Record<string, string | undefined> = {
    Type: sharePointTypes[field.type],
    Name: field.internalName,
    StaticName: field.internalName,
    DisplayName: field.displayName,
    ID: `{${stableGuid(`${list}.${field.internalName}`)}}`,
    Group: '3Cs Info Hub',
    Description: field.description,
    Required: flag(field.required === true),
    Indexed: isIndexed(field) ? 'TRUE' : undefined,
    ClientSideComponentId: field.drawnBy,
    EnforceUniqueValues: isUnique(field) ? 'TRUE' : undefined,
    ...typeAttributes(field)
  };
  const head = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
  const body = children(field);
  return body === '' ? `<Field ${head} />` : `<Field ${head}>${body}</Field>`;
}

/** Puts text into XML, in an attribute or between tags. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function typeAttributes(field: FieldDefinition): Record<string, string | undefined> {
  switch (field.type) {
    case 'text':
      return { MaxLength: String(field.maxLength ?? 255) };
    case 'note':
      return { NumLines: '6', RichText: 'FALSE', AppendOnly: 'FALSE' };
    case 'choice':
      return { Format: 'Dropdown', FillInChoice: flag(field.fillIn === true) };
    case 'multiChoice':
      return { FillInChoice: flag(field.fillIn === true) };
    case 'number':
      return { Decimals: String(field.decimals ?? 0), Min: field.min?.toString() };
    case 'date':
      return { Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' };
    case 'user':
      return { UserSelectionMode: 'PeopleOnly', UserSelectionScope: '0' };
    case 'boolean':
      return {};
  }
}

function children(field: FieldDefinition): string {
  switch (field.type) {
    case 'choice':
      return defaultXml(field.default) + choicesXml(field.choices);
    case 'multiChoice':
      return choicesXml(field.choices);
    case 'boolean':
      return defaultXml(field.default === true ? '1' : '0');
    default:
      return '';
  }
}

function defaultXml(value: string | undefined): string {
  return value === undefined ? '' : `<Default>${escapeXml(value)}</Default>`;
}

function choicesXml(choices: readonly string[]): string {
  return `<CHOICES>${choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`;
}

function flag(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}
