import { isJsonObject } from './json';
import type { Entity, EntityMeta, JsonObject, JsonValue, WireContext } from './types';

type Types = Entity['types'];

/** A collection ready to be wrapped. */
export interface Collection {
  /** After `$metadata#`: `SP.ListData.TasksListItems`. */
  readonly metadataFragment: string;
  readonly entities: readonly Entity[];
  /** Absolute; absent on the last page. */
  readonly nextLink?: string;
  /** `$select` as sent, repeated in the metadata url. */
  readonly select?: string;
}

const metadataUrl = ({ webUrl }: WireContext, fragment: string): string => `${webUrl}/_api/$metadata#${fragment}`;

const withSelect = (fragment: string, select: string | undefined): string =>
  select ? `${fragment}&$select=${select}` : fragment;

/** `odata.metadata` in version 3, `@odata.context` in version 4, nothing in the dialects without metadata. */
const contextOf = (context: WireContext, fragment: string): JsonObject => {
  if (context.dialect === 'minimal') return { 'odata.metadata': metadataUrl(context, fragment) };
  if (context.dialect === 'v4-minimal') return { '@odata.context': metadataUrl(context, fragment) };
  return {};
};

/* ---------- values ---------- */

const elementType = (values: readonly JsonValue[]): string =>
  values.length > 0 && values.every((value) => typeof value === 'number') ? 'Edm.Int32' : 'Edm.String';

const verboseValue = (value: JsonValue, type: string | undefined): JsonValue => {
  if (Array.isArray(value)) {
    const name = type ?? (value.some(isJsonObject) ? undefined : `Collection(${elementType(value)})`);
    return { ...(name === undefined ? {} : { __metadata: { type: name } }), results: value };
  }
  return isJsonObject(value) && type !== undefined ? { __metadata: { type }, ...value } : value;
};

const verboseValues = (values: JsonObject, types: Types): JsonObject => {
  const wrapped: Record<string, JsonValue> = {};
  for (const key in values) wrapped[key] = verboseValue(values[key] ?? null, types?.[key]);
  return wrapped;
};

/** In version 3 an array of plain values is preceded by its type; PnPjs skips the annotation. */
const minimalValues = (values: JsonObject, types: Types): JsonObject => {
  const annotated: Record<string, JsonValue> = {};
  for (const key in values) {
    const value = values[key] ?? null;
    if (Array.isArray(value) && !value.some(isJsonObject)) {
      annotated[`${key}@odata.type`] = types?.[key] ?? `Collection(${elementType(value)})`;
    }
    annotated[key] = value;
  }
  return annotated;
};

/* ---------- entities ---------- */

const etagOf = (key: string, { etag }: EntityMeta): JsonObject => (etag === undefined ? {} : { [key]: etag });

const annotationsOf = ({ dialect }: WireContext, meta: EntityMeta, nested: boolean): JsonObject => {
  if (dialect === 'minimal') {
    const own = { 'odata.type': meta.type, 'odata.id': meta.id };
    return nested ? own : { ...own, ...etagOf('odata.etag', meta), 'odata.editLink': meta.editLink };
  }
  if (dialect === 'v4-minimal') {
    const own = { '@odata.type': `#${meta.type}`, '@odata.id': meta.id };
    return nested ? own : { ...own, ...etagOf('@odata.etag', meta), '@odata.editLink': meta.editLink };
  }
  return {};
};

const uriOf = ({ webUrl }: WireContext, { editLink }: EntityMeta): string => `${webUrl}/_api/${editLink}`;

const verboseAnnotations = (context: WireContext, { meta, deferred = [] }: Entity): JsonObject => {
  const uri = uriOf(context, meta);
  const links = deferred.map((name) => [name, { __deferred: { uri: `${uri}/${name}` } }] as const);
  return {
    __metadata: { id: meta.id, uri, ...etagOf('etag', meta), type: meta.type },
    ...Object.fromEntries(links)
  };
};

/** The link that precedes an expanded property in the dialects with metadata. */
const navigationLink = ({ dialect }: WireContext, meta: EntityMeta, name: string): JsonObject => {
  const link = `${meta.editLink}/${name}`;
  if (dialect === 'minimal') return { [`${name}@odata.navigationLinkUrl`]: link };
  if (dialect === 'v4-minimal') return { [`${name}@odata.navigationLink`]: link };
  return {};
};

const expandedValue = (context: WireContext, target: Entity | readonly Entity[] | null): JsonValue => {
  if (target === null) return null;
  if ('meta' in target) return entityBody(context, target, true);
  const results = target.map((entity) => entityBody(context, entity, true));
  return context.dialect === 'verbose' ? { results } : results;
};

const valuesOf = ({ dialect }: WireContext, { values, types }: Entity): JsonObject => {
  if (dialect === 'verbose') return verboseValues(values, types);
  return dialect === 'minimal' ? minimalValues(values, types) : values;
};

function entityBody(context: WireContext, entity: Entity, nested: boolean): JsonObject {
  const body: Record<string, JsonValue> = {
    ...(context.dialect === 'verbose'
      ? verboseAnnotations(context, entity)
      : annotationsOf(context, entity.meta, nested)),
    ...valuesOf(context, entity)
  };
  for (const [name, target] of Object.entries(entity.expanded ?? {})) {
    Object.assign(body, navigationLink(context, entity.meta, name), { [name]: expandedValue(context, target) });
  }
  return body;
}

/**
 * One entity.
 *
 * @param select `$select` as sent, repeated in the metadata url
 * @see sharepoint-rest.md §1.9
 */
export const renderEntity = (context: WireContext, entity: Entity, select?: string): JsonObject => {
  const body = entityBody(context, entity, false);
  if (context.dialect === 'verbose') return { d: body };
  const suffix = context.dialect === 'minimal' ? '/@Element' : '/$entity';
  return { ...contextOf(context, withSelect(entity.meta.metadataFragment + suffix, select)), ...body };
};

/** A collection of entities, or one page of it. The next link stands first, as recorded. @see sharepoint-rest.md §1.9 */
export const renderCollection = (context: WireContext, collection: Collection): JsonObject => {
  const { metadataFragment, entities, nextLink, select } = collection;
  const value = entities.map((entity) => entityBody(context, entity, false));
  if (context.dialect === 'verbose') {
    return { d: { results: value, ...(nextLink === undefined ? {} : { __next: nextLink }) } };
  }
  const key = context.dialect.startsWith('v4') ? '@odata.nextLink' : 'odata.nextLink';
  return {
    ...contextOf(context, withSelect(metadataFragment, select)),
    ...(nextLink === undefined ? {} : { [key]: nextLink }),
    value
  };
};

/* ---------- results that are no entity ---------- */

/**
 * A scalar.
 *
 * @param name of the property or method, the key in verbose
 * @param value Int64 values as text
 * @param edmType `Edm.String`, `Edm.Int32`, `Edm.Boolean`…
 * @see sharepoint-rest.md §1.10
 */
export const renderScalar = (
  context: WireContext,
  name: string,
  value: string | number | boolean,
  edmType = 'Edm.String'
): JsonObject => (context.dialect === 'verbose' ? { d: { [name]: value } } : { ...contextOf(context, edmType), value });

/** A method without a result, or nothing where an entity could be. Status 200. @see sharepoint-rest.md §1.10 */
export const renderNull = (context: WireContext, name: string): JsonObject => {
  if (context.dialect === 'verbose') return { d: { [name]: null } };
  const key = context.dialect.startsWith('v4') ? '@odata.null' : 'odata.null';
  return { ...contextOf(context, 'Edm.Null'), [key]: true };
};

/** An object without identity: permissions, a change token, the form digest. `type` as in `SP.BasePermissions`. */
export const renderComplex = (context: WireContext, name: string, type: string, value: JsonObject): JsonObject =>
  context.dialect === 'verbose'
    ? { d: { [name]: { __metadata: { type }, ...verboseValues(value, undefined) } } }
    : { ...contextOf(context, type), ...value };

/** A collection of scalars or of objects without identity. `type` is that of one element. @see sharepoint-rest.md §13.2 */
export const renderValues = (
  context: WireContext,
  name: string,
  type: string,
  values: readonly JsonValue[]
): JsonObject =>
  context.dialect === 'verbose'
    ? { d: { [name]: { __metadata: { type: `Collection(${type})` }, results: values } } }
    : { ...contextOf(context, `Collection(${type})`), value: values };
