import type { FieldDefinition } from '../wire/types';

/** A column every list has, and where its value lies in the list's table. */
export interface StockField {
  readonly definition: FieldDefinition & { readonly id: string; readonly name: string };
  /** SQL over the row `t`; absent for columns that hold nothing of their own. */
  readonly sql?: string;
  /** Whether only libraries have it, or only lists; both when absent. */
  readonly only?: 'library' | 'list';
}

/** SQL of an item's last path part: plain items have none stored. */
export const LEAF_SQL = `coalesce(t.leaf, t.id || '_.000')`;
const FILE_REF_SQL = `t.dir || '/' || ${LEAF_SQL}`;

interface Extra {
  readonly title?: string;
  readonly sql?: string;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly list?: string;
  readonly format?: string;
  readonly indexed?: boolean;
  readonly only?: StockField['only'];
}

const stock = (name: string, type: string, id: string, extra: Extra = {}): StockField => ({
  definition: {
    id,
    name,
    staticName: name,
    displayName: extra.title ?? name,
    type,
    hidden: extra.hidden ?? true,
    readOnly: extra.readOnly ?? true,
    required: extra.required ?? false,
    indexed: extra.indexed ?? false,
    ...(extra.list === undefined ? {} : { list: extra.list }),
    ...(extra.format === undefined ? {} : { format: extra.format }),
    ...(name === 'Title' ? { maxLength: 255 } : {})
  },
  ...(extra.sql === undefined ? {} : { sql: extra.sql }),
  ...(extra.only === undefined ? {} : { only: extra.only })
});

const shown = { hidden: false } as const;

/**
 * Columns of every list, in SharePoint's order.
 * @see sharepoint-rest.md §8.7
 */
export const STOCK_FIELDS: readonly StockField[] = [
  stock('ContentTypeId', 'ContentTypeId', '03e45e84-1992-4d42-9116-26f756012634', {
    title: 'Content Type ID',
    sql: 't.content_type_id'
  }),
  stock('Title', 'Text', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', {
    hidden: false,
    readOnly: false,
    required: true,
    sql: 't.title'
  }),
  stock('_ModerationComments', 'Note', '34ad21eb-75bd-4544-8c73-0e08330291fe', { title: 'Approver Comments' }),
  stock('File_x0020_Type', 'Text', '39360f11-34cf-4356-9945-25c44e68dade', {
    title: 'File Type',
    sql: `nullif(replace(t.leaf, rtrim(t.leaf, replace(t.leaf, '.', '')), ''), t.leaf)`
  }),
  stock('ComplianceAssetId', 'Text', '3a6b296c-3f50-445c-a13f-9c679ea9dda3', {
    title: 'Compliance Asset Id',
    hidden: false
  }),
  stock('ID', 'Counter', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', { hidden: false, sql: 't.id', indexed: true }),
  stock('ContentType', 'Computed', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', { title: 'Content Type', hidden: false }),
  stock('Modified', 'DateTime', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', {
    ...shown,
    sql: 't.modified',
    format: 'DateTime'
  }),
  stock('Created', 'DateTime', '8c06beca-0777-48f7-91c7-6da68bc07b69', {
    ...shown,
    sql: 't.created',
    format: 'DateTime'
  }),
  stock('Author', 'User', '1df5e554-ec7e-46a6-901d-d85a3881cb18', {
    title: 'Created By',
    ...shown,
    sql: 't.author',
    list: 'UserInfo'
  }),
  stock('Editor', 'User', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', {
    title: 'Modified By',
    ...shown,
    sql: 't.editor',
    list: 'UserInfo'
  }),
  stock('owshiddenversion', 'Integer', 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', { sql: 't.version' }),
  stock('_UIVersion', 'Integer', '7841bf41-43d0-4434-9f50-a673baef7631', { title: 'UI Version', sql: 't.ui_version' }),
  stock('_UIVersionString', 'Text', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', {
    title: 'Version',
    hidden: false,
    sql: `(t.ui_version / 512) || '.' || (t.ui_version % 512)`
  }),
  stock('Attachments', 'Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4', {
    hidden: false,
    readOnly: false,
    sql: 't.attachments',
    only: 'list'
  }),
  stock('_ModerationStatus', 'ModStat', 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', {
    title: 'Approval Status',
    sql: 't.moderation'
  }),
  stock('Edit', 'Computed', '503f1caa-358e-4918-9094-4a2cdc4bc034', { title: 'Edit', hidden: false }),
  stock('LinkTitleNoMenu', 'Computed', 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', {
    title: 'Title',
    hidden: false,
    sql: 't.title'
  }),
  stock('LinkTitle', 'Computed', '82642ec8-ef9b-478f-acf9-31f7d45fbc31', {
    title: 'Title',
    hidden: false,
    sql: 't.title'
  }),
  stock('InstanceID', 'Integer', '50a54da4-1528-4e67-954a-e2d24f1e9efb', { title: 'Instance ID' }),
  stock('Order', 'Number', 'ca4addac-796f-4b23-b093-d2a3f65c0774', { readOnly: false, sql: 't.id * 100.0' }),
  stock('GUID', 'Guid', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', { sql: 't.guid' }),
  stock('FileRef', 'Text', '94f89715-e097-4e8b-ba79-ea02aa8b7adb', { title: 'URL Path', sql: FILE_REF_SQL }),
  stock('FileDirRef', 'Text', '56605df6-8fa1-47e4-a04c-5b384d59609f', { title: 'Path', sql: 't.dir' }),
  stock('Last_x0020_Modified', 'DateTime', '173f76c8-aebd-446a-9bc9-769a2bd2c18f', {
    title: 'Modified',
    sql: 't.modified',
    format: 'DateTime'
  }),
  stock('Created_x0020_Date', 'DateTime', '998b5cff-4a35-47a7-92f3-3914aa6aa4a2', {
    title: 'Created',
    sql: 't.created',
    format: 'DateTime'
  }),
  stock('FSObjType', 'Integer', '30bb605f-5bae-48fe-b4e3-1f81d9772af9', { title: 'Item Type', sql: 't.fs_type' }),
  stock('SortBehavior', 'Integer', '423874f8-c300-4bfb-b7a1-42e2159e3b19', { title: 'Sort Type', sql: '0' }),
  stock('FileLeafRef', 'File', '8553196d-ec8d-4564-9861-3dbe931050c8', {
    title: 'Name',
    readOnly: false,
    sql: LEAF_SQL
  }),
  stock('UniqueId', 'Guid', '4b7403de-8d94-43e8-9f0f-137a3e298126', { title: 'Unique Id', sql: 't.unique_id' }),
  stock('EncodedAbsUrl', 'Text', '7177cfc7-f399-4d4d-905d-37dd51bc90bf', {
    title: 'Encoded Absolute URL'
  }),
  stock('BaseName', 'Text', '7615464b-559e-4302-b8e2-8f440b913101', {
    title: 'Name',
    sql: `coalesce(nullif(rtrim(rtrim(t.leaf, replace(t.leaf, '.', '')), '.'), ''), ${LEAF_SQL})`
  }),
  stock('MetaInfo', 'Text', '687c7f94-686a-42d3-9b67-2782eac4b4f8', { title: 'Property Bag', sql: `''` }),
  stock('ItemChildCount', 'Integer', 'b824e17e-a1b3-426e-aecf-f0184d900485', {
    title: 'Item Child Count',
    hidden: false,
    sql: '0'
  }),
  stock('FolderChildCount', 'Integer', '960ff01f-2b6d-4f1b-9c3f-e19ad8927341', {
    title: 'Folder Child Count',
    hidden: false,
    sql: '0'
  }),
  stock('CheckoutUser', 'User', '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', {
    title: 'Checked Out To',
    ...shown,
    sql: 't.checked_out_by',
    list: 'UserInfo',
    only: 'library'
  }),
  stock('_CopySource', 'Text', '6b4e226d-3d88-4a36-808d-a129bf52bccf', {
    title: 'Copy Source',
    sql: 'NULL',
    only: 'library'
  }),
  stock('_CheckinComment', 'Text', '58014f77-5463-437b-ab67-eec79532da67', {
    title: 'Check In Comment',
    ...shown,
    sql: 't.check_in_comment',
    only: 'library'
  }),
  stock('FileSizeDisplay', 'Text', '78a07ba4-bda8-4357-9e0f-580d64487583', {
    title: 'File Size',
    ...shown,
    sql: 'CAST(t.size AS TEXT)',
    only: 'library'
  }),
  stock('File_x0020_Size', 'Text', '8fca95c0-9b7d-456f-8dae-b41ee2728b85', {
    title: 'File Size',
    sql: 'CAST(t.size AS TEXT)',
    only: 'library'
  }),
  stock('LinkFilenameNoMenu', 'Computed', '9d30f126-ba48-446b-b8f9-83745f322ebe', {
    title: 'Name',
    ...shown,
    sql: LEAF_SQL,
    only: 'library'
  }),
  stock('LinkFilename', 'Computed', '5cc6dc79-3710-4374-b433-61cb4a686c12', {
    title: 'Name',
    ...shown,
    sql: LEAF_SQL,
    only: 'library'
  }),
  stock('PermMask', 'Computed', 'ba3c27ee-4791-4867-8821-ff99000bac98', { title: 'Effective Permissions Mask' }),
  stock('ScopeId', 'Lookup', 'dddd2420-b270-4735-93b5-92b713d0944d'),
  stock('AppAuthor', 'Lookup', '6bfaba20-36bf-44b5-a1b2-eb6346d49716', { title: 'App Created By', hidden: false }),
  stock('AppEditor', 'Lookup', 'e08400f3-c779-4ed2-a18c-ab7f34caa318', { title: 'App Modified By', hidden: false }),
  stock('_CommentCount', 'Integer', 'd307dff3-340f-44a2-9f4b-fbfe1ba07459', { title: 'Comment count' }),
  stock('_CommentFlags', 'Text', 'db8d9d6d-dc9a-4fbd-85f3-4a753bfdc58c', { title: 'Comment settings' }),
  stock('DocIcon', 'Computed', '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', {
    title: 'Type',
    hidden: false,
    sql: `nullif(replace(t.leaf, rtrim(t.leaf, replace(t.leaf, '.', '')), ''), t.leaf)`
  })
];

/**
 * Columns of the pages library beyond those of every library.
 * Kept small: what a page shell stores and reads.
 */
export const PAGE_FIELDS: readonly FieldDefinition[] = [
  {
    name: 'WikiField',
    displayName: 'Wiki Content',
    type: 'Note',
    id: 'c33527b4-d920-4587-b791-45024d00068a',
    richText: true,
    richTextMode: 'FullHtml'
  },
  {
    name: 'CanvasContent1',
    displayName: 'Authoring Canvas Content',
    type: 'Note',
    id: '4966388e-6e12-4bc6-8990-5b5b66153eae'
  },
  {
    name: 'LayoutWebpartsContent',
    displayName: 'LayoutWebpartsContent',
    type: 'Note',
    id: '261075db-0525-4fb8-a6ea-772014186599'
  },
  { name: 'BannerImageUrl', displayName: 'Banner Image URL', type: 'URL', id: '5baf6db5-9d25-4738-b15e-db5789298e82' },
  { name: 'Description', displayName: 'Description', type: 'Note', id: '3f155110-a6a2-4d70-926c-94648101f0e8' },
  { name: 'PromotedState', displayName: 'Promoted State', type: 'Number', id: 'f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a' },
  {
    name: 'FirstPublishedDate',
    displayName: 'First Published Date',
    type: 'DateTime',
    id: 'c84f8697-331e-457d-884a-c4fb8f30ea74'
  },
  { name: 'PageLayoutType', displayName: 'Page Layout Type', type: 'Text', id: '0f916195-6aef-4f26-9c58-9e67d3245b26' }
];
