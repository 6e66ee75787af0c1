import type { ExtensionDefinition } from './extensions';
import type { FieldDefinition } from './FieldDefinition';
import type { ListName } from './listNames';
import type { AccessObject } from './accessMatrix';

/** A saved view of a list. */
export interface ViewDefinition {
  title: string;
  /** Internal names in order, left to right. */
  columns: readonly string[];
  /** Internal name to sort by; a leading `-` means newest or highest first. */
  orderBy: string;
  /** Shows only rows where a yes-or-no column has this value. */
  where?: { column: string; is: boolean };
}

/** One list of the hub, as data. Changing it changes what the next provisioning adds; nothing is ever taken away. */
export interface ListDefinition {
  name: ListName;
  description: string;
  /** What the built-in Title column holds here. */
  title: { displayName: string; required: boolean };
  /** In the order in which forms show them. */
  fields: readonly FieldDefinition[];
  /** First the default view, then the others. */
  views: readonly [ViewDefinition, ...ViewDefinition[]];
  /** Keeps each earlier version of a row. */
  versioning: boolean;
  /** Rows may carry files. */
  attachments: boolean;
  /** The object of the access matrix whose rights the list has; it takes none from the site. A role that is absent there sees nothing. */
  access: AccessObject;
  /** Commands that the hub adds to the list's views. */
  commands?: ExtensionDefinition;
  /** Rows lie in a folder for each case, named by its reference: who may see the case may add to it. @see docs/decisions on rights of single cases */
  inCaseFolders?: boolean;
  /** Id of the hub's component in place of SharePoint's own forms to add, change and read a row; absent where those will do. */
  form?: string;
  /** Holds special-category, child or staff data. @see domain.md 7 */
  restricted: boolean;
}
