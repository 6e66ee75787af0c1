/**
 * The shapes the wire layer hands to the rest of the server. Types only.
 *
 * Every object is plain data and is never changed after it was made.
 */

/* ---------- literals ---------- */

/**
 * A value written in a URL, a `$filter` or a CAML query.
 *
 * - `guid`: lower case, without braces.
 * - `datetime`: the ISO text as written (`2026-11-23T00:00:00Z`), known to name a real instant;
 *   without a zone it is site-local time.
 */
export type Literal =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'datetime'; readonly value: string }
  | { readonly kind: 'null' };

/* ---------- url.ts ---------- */

/** The arguments of a segment; both parts are empty for `name` and for `name()`. */
export interface SegmentArgs {
  /** Values without a name, in order: `items(3)`, `breakroleinheritance(true,false)`. */
  readonly positional: readonly Literal[];
  /** Values with a name; keys are lower case: `addroleassignment(principalid=5,roledefid=7)`. */
  readonly named: ReadonlyMap<string, Literal>;
}

/** One step of a resource path, percent-decoded. `$value`, `$count` and `$batch` are segments too. */
export interface Segment {
  /** As the client wrote it, for messages. */
  readonly name: string;
  /** Lower case, for matching. */
  readonly key: string;
  readonly args: SegmentArgs;
}

/**
 * A request URL that addresses the REST service.
 *
 * @see sharepoint-rest.md §1.1-1.4
 */
export interface ParsedUrl {
  readonly service: 'api';
  /** Server-relative path of the web, decoded: `/sites/dev`; `/` for the root web. */
  readonly webPath: string;
  /** Empty for a bare `/_api`. */
  readonly segments: readonly Segment[];
  /** Lower-case name to decoded value; the first of two equal names wins. */
  readonly query: ReadonlyMap<string, string>;
  /** `@name` (lower case, with the at sign) to its literal. */
  readonly aliases: ReadonlyMap<string, Literal>;
  /** Path as sent, still percent-encoded, without host and query: what next links repeat. */
  readonly rawPath: string;
}

/* ---------- query.ts, caml.ts ---------- */

export type CompareOp = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

/**
 * A column as a query names it, in the client's spelling.
 *
 * - `sub`: the column of a lookup's target, `Author/EMail` -> `{ name: 'Author', sub: 'EMail' }`.
 * - `datePart`: `year(Created)`.
 * - `lookupId`: CAML's `LookupId="TRUE"`; compare the id, not the text.
 */
export interface FieldRef {
  readonly name: string;
  readonly sub?: string;
  readonly datePart?: DatePart;
  readonly lookupId?: true;
}

/**
 * What a column is compared with. CAML adds values known only when the query runs:
 * `today` (site-local midnight plus whole calendar days), `now` (this instant) and `userId` (id of the caller).
 */
export type QueryValue =
  | Literal
  | { readonly kind: 'today'; readonly offsetDays: number }
  | { readonly kind: 'now' }
  | { readonly kind: 'userId' };

/**
 * A condition on rows, from `$filter` or from CAML `<Where>`. Closed: a switch on `kind` may be exhaustive.
 *
 * - `and`, `or`: two or more nodes, never holding their own kind, so a thousand `or`s are one flat node.
 *   (SQLite limits expression depth to 1000: join long ones as a balanced tree.)
 * - `compare`: `eq null` is CAML's IsNull, `ne null` its IsNotNull. `dateOnly` means whole site-local days are
 *   compared (CAML DateTime without IncludeTimeValue). Values keep the type the client wrote; `Id eq '5'` is
 *   left to the column's type.
 * - `startsWith`, `contains`: text, case-insensitive; also CAML's BeginsWith and Contains.
 * - `in`: CAML only; at least one value.
 * - `includes`: CAML only; a multi-value column holds the value. NotIncludes is `not` of it.
 *
 * @see sharepoint-rest.md §11.2, §15.3
 */
export type FilterNode =
  | { readonly kind: 'and'; readonly nodes: readonly FilterNode[] }
  | { readonly kind: 'or'; readonly nodes: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly node: FilterNode }
  | {
      readonly kind: 'compare';
      readonly op: CompareOp;
      readonly field: FieldRef;
      readonly value: QueryValue;
      readonly dateOnly?: true;
    }
  | { readonly kind: 'startsWith'; readonly field: FieldRef; readonly value: string }
  | { readonly kind: 'contains'; readonly field: FieldRef; readonly value: string }
  | { readonly kind: 'in'; readonly field: FieldRef; readonly values: readonly QueryValue[]; readonly dateOnly?: true }
  | { readonly kind: 'includes'; readonly field: FieldRef; readonly value: QueryValue };

/** One key of a sort. */
export interface OrderBy {
  readonly field: FieldRef;
  readonly descending: boolean;
}

/**
 * Where a page starts: strictly after (or, when `previous`, strictly before) the row with these keys.
 *
 * @see sharepoint-rest.md §12
 */
export interface PageToken {
  readonly previous: boolean;
  /** Id of the last row seen. */
  readonly id: number;
  /** Sort column (without `p_`) and its value as text, in sort order; empty text stands for an empty value. */
  readonly keys: readonly (readonly [name: string, value: string])[];
  /** RenderListDataAsStream only: 1-based number of the page's first row (§16.2). */
  readonly firstRow?: number;
}

/** The system query options of a GET. Arrays are empty when the option is absent. */
export interface QueryOptions {
  /** Paths as written: `['Title']`, `['Author', 'EMail']`, `['*']`. */
  readonly select: readonly (readonly string[])[];
  readonly expand: readonly (readonly string[])[];
  readonly orderBy: readonly OrderBy[];
  /** Absent when the client gave none. Not capped here. */
  readonly top?: number;
  /** Items ignore it; other collections may honour it. */
  readonly skip?: number;
  readonly skipToken?: PageToken;
  readonly filter?: FilterNode;
}

/** `Default`: this folder's items and folders; `FilesOnly`: this folder's items; the others reach into subfolders. */
export type ViewScope = 'Default' | 'FilesOnly' | 'Recursive' | 'RecursiveAll';

/** A CAML view. An absent or bare `<View/>` gives empty arrays, `paged: false` and scope `Default`. */
export interface CamlView {
  readonly where?: FilterNode;
  readonly orderBy: readonly OrderBy[];
  /** Internal names; empty means the default columns. */
  readonly viewFields: readonly string[];
  readonly groupBy: readonly string[];
  /** Rows per page; absent means all. */
  readonly rowLimit?: number;
  readonly paged: boolean;
  readonly scope: ViewScope;
}

/* ---------- schemaXml.ts ---------- */

/**
 * A column as its `<Field>` element describes it. Absent means the attribute was not there.
 *
 * Guids are lower case without braces, except `list`, which may also be a url, `Self` or `UserInfo` and is kept as written.
 *
 * @see sharepoint-rest.md §8.5
 */
export interface FieldDefinition {
  /** `Text`, `Note`, `LookupMulti`… as written. */
  readonly type: string;
  /** Internal name; a hint only, until the server has decided (§8.4). */
  readonly name?: string;
  readonly displayName: string;
  readonly id?: string;
  readonly group?: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
  readonly maxLength?: number;
  readonly numLines?: number;
  readonly richText?: boolean;
  readonly richTextMode?: string;
  readonly appendOnly?: boolean;
  readonly unlimitedLengthInDocumentLibrary?: boolean;
  readonly format?: string;
  readonly friendlyDisplayFormat?: string;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  readonly percentage?: boolean;
  readonly lcid?: number;
  readonly fillInChoice?: boolean;
  readonly list?: string;
  readonly webId?: string;
  readonly showField?: string;
  readonly mult?: boolean;
  readonly relationshipDeleteBehavior?: string;
  /** Id of the primary column of a dependent lookup. */
  readonly fieldRef?: string;
  /** `PeopleOnly` or `PeopleAndGroups`; the numbers 0 and 1 are turned into these. */
  readonly userSelectionMode?: string;
  readonly userSelectionScope?: string;
  readonly resultType?: string;
  readonly showInEditForm?: boolean;
  readonly showInNewForm?: boolean;
  readonly showInDisplayForm?: boolean;
  readonly showInFileDlg?: boolean;
  readonly clientSideComponentId?: string;
  readonly customFormatter?: string;
  /** Id of the list (or web) that owns the column; emitted with braces. */
  readonly sourceId?: string;
  readonly staticName?: string;
  readonly colName?: string;
  readonly rowOrdinal?: number;
  readonly version?: number;
  /** Attributes outside the subset, kept and emitted as written. */
  readonly other?: Readonly<Record<string, string>>;

  readonly defaultValue?: string;
  readonly defaultFormula?: string;
  readonly choices?: readonly string[];
  readonly formula?: string;
  /** Internal names a formula uses. */
  readonly fieldRefs?: readonly string[];
  readonly validation?: { readonly formula: string; readonly message?: string };
}

/* ---------- dialect.ts ---------- */

/** `minimal` is what PnPjs gets, `v4-minimal` what SPHttpClient gets. @see sharepoint-rest.md §1.7 */
export type Dialect = 'minimal' | 'none' | 'verbose' | 'v4-minimal' | 'v4-none';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** What an envelope needs to know of the request. */
export interface WireContext {
  readonly dialect: Dialect;
  /** Absolute url of the web, without a trailing slash: `http://localhost:8080/sites/dev`. */
  readonly webUrl: string;
}

/** What a client may learn of an entity besides its values. @see sharepoint-rest.md §1.9 table */
export interface EntityMeta {
  /** After `$metadata#`, without `/@Element`: `SP.ListData.TasksListItems`, `SP.ApiData.Lists`. */
  readonly metadataFragment: string;
  /** `SP.Data.TasksListItem`, `SP.List`… */
  readonly type: string;
  /** `odata.id` as it is to be sent: a guid for items, an absolute url for others. */
  readonly id: string;
  /** Relative to `{web}/_api/`: `Web/Lists(guid'…')/Items(7)`. */
  readonly editLink: string;
  /** With its quotes: `"3"`. Absent for entities that have none (§4.1). */
  readonly etag?: string;
}

/** An entity ready to be wrapped. */
export interface Entity {
  readonly meta: EntityMeta;
  readonly values: JsonObject;
  /** Type names of complex or collection values, for verbose: `{ Link: 'SP.FieldUrlValue' }`. */
  readonly types?: Readonly<Record<string, string>>;
  /** Expanded navigation properties; null when there is nothing at the other end. */
  readonly expanded?: Readonly<Record<string, Entity | readonly Entity[] | null>>;
  /** Navigation properties shown as `__deferred` in verbose. */
  readonly deferred?: readonly string[];
}

/** A request body without annotations. */
export interface ParsedBody {
  readonly values: JsonObject;
  /** From `__metadata.type`, `odata.type` or `@odata.type` (without `#`), when sent. */
  readonly type?: string;
}

/* ---------- batch.ts ---------- */

/** One request of a `$batch`, in the order of the body; changesets are flattened. @see sharepoint-rest.md §19 */
export interface BatchPart {
  /** As on the request line, upper case: `GET`, `POST`, `MERGE`… */
  readonly method: string;
  /** Path and query as sent, host dropped: `/sites/dev/_api/web?%24select=Title`. */
  readonly url: string;
  /** Lower-case name to value. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty when there was none. */
  readonly body: Buffer;
}

/** The answer to one part. */
export interface BatchResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty text when there is none. JSON on one line. */
  readonly body: string | Uint8Array;
}

/* ---------- etag.ts ---------- */

/** What an entity's ETag is made of. `uniqueId` (lower case, no braces) only for items and files. */
export interface EtagState {
  readonly version: number;
  readonly uniqueId?: string;
}
