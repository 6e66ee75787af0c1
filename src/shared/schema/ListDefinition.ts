import type { FieldDefinition } from './FieldDefinition';
import type { ListName } from './listNames';
import type { RoleCode } from './roleGroups';

/** What a group may do with every row of a list: `read`, or also `contribute` (add, edit and delete rows). */
export type AccessLevel = 'read' | 'contribute';

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
  /** The list takes no rights from the site: these groups and no others. A group that is absent sees nothing. */
  access: Readonly<Partial<Record<RoleCode, AccessLevel>>>;
  /** Holds special-category, child or staff data. @see domain.md 7 */
  restricted: boolean;
}
