import { resourceNotFound } from '../wire/errors';
import type { Literal, Segment } from '../wire/types';
import type { Call } from './call';
import { isMany, linkOf, valueOf, type Described } from './described';
import type { Reply } from './reply';

type Run = () => Reply;

/** What a path leads to: what may be done with it, and what lies below. */
export interface Resource {
  /** For messages. */
  readonly name: string;
  /** What the next segment leads to; `undefined` when there is no such thing. */
  readonly child?: (segment: Segment) => Resource | undefined;
  readonly get?: Run;
  readonly post?: Run;
  readonly merge?: Run;
  readonly put?: Run;
  readonly remove?: Run;
  /** A method: any verb but GET runs it. */
  readonly invoke?: Run;
}

/** A method, invoked by POST; with `readable` by GET also. */
export function method(name: string, run: Run, readable = false): Resource {
  return { name, invoke: run, ...(readable ? { get: run } : {}) };
}

/** A value of an entity, such as `…/Title`, with `$value` below. */
function property(
  call: Call,
  name: string,
  read: () => { name: string; value: Parameters<Call['property']>[1] },
  type?: string
): Resource {
  const get: Run = () => {
    const found = read();
    return call.property(found.name, found.value, type);
  };
  const raw: Run = () => ({
    status: 200,
    headers: {},
    contentType: 'text/plain;charset=utf-8',
    body: String(read().value ?? '')
  });
  return {
    name,
    get,
    // Some functions that read are posted, such as `effectiveBasePermissions` by older clients.
    child: ({ key }) => (key === '$value' ? { name: '$value', get: raw } : undefined)
  };
}

/** What an entity can do besides showing itself. */
export interface EntityActions {
  readonly merge?: Run;
  readonly put?: Run;
  readonly remove?: Run;
  readonly post?: Run;
  readonly child?: (segment: Segment) => Resource | undefined;
  /** ETag of the header when it differs from the one in JSON. */
  readonly etag?: () => string | undefined;
}

/** An entity: itself, then its own children, then its values and links by name. */
export function entity(call: Call, name: string, describe: () => Described, actions: EntityActions = {}): Resource {
  const { etag, child, ...verbs } = actions;
  return {
    name,
    get: () => call.entity(describe(), false, etag?.() ?? describe().meta.etag),
    ...verbs,
    child: (segment) => child?.(segment) ?? memberOf(call, describe(), segment)
  };
}

function memberOf(call: Call, described: Described, segment: Segment): Resource | undefined {
  const link = linkOf(described, segment.name);
  if (link !== undefined) {
    const target = link.link();
    if (target === null) return { name: link.name, get: () => call.nothing(link.name) };
    if (!isMany(target)) return entity(call, link.name, () => target);
    return collection(call, link.name, `SP.ApiData.${link.name}`, () => target);
  }
  const found = valueOf(described, segment.name);
  return found && property(call, found.name, () => found, described.types?.[found.name]);
}

/** What a collection can do besides listing. */
export interface CollectionActions {
  readonly post?: Run;
  /** What a key leads to: `siteGroups(3)`. */
  readonly byKey?: (key: Literal) => Resource;
  readonly child?: (segment: Segment) => Resource | undefined;
}

/** A collection of entities other than items. */
export function collection(
  call: Call,
  name: string,
  fragment: string,
  all: () => readonly Described[],
  actions: CollectionActions = {}
): Resource {
  const get: Run = () => call.collection(fragment, all());
  const count: Run = () => ({
    status: 200,
    headers: {},
    contentType: 'text/plain;charset=utf-8',
    body: String(all().length)
  });
  return {
    name,
    get,
    ...(actions.post === undefined ? {} : { post: actions.post }),
    child: (segment) => (segment.key === '$count' ? { name: '$count', get: count } : actions.child?.(segment))
  };
}

/** The collection, or the member a key in the same segment names: `fields`, `fields('guid')`. */
export function collectionOrMember(segment: Segment, all: Resource, byKey: (key: Literal) => Resource): Resource {
  const [key] = segment.args.positional;
  return key === undefined ? all : byKey(key);
}

/* ---------- arguments ---------- */

/** An argument by name, else by position. */
export function arg({ args }: Segment, name: string, position = 0): Literal | undefined {
  return args.named.get(name.toLowerCase()) ?? args.positional[position];
}

/** An argument as text. @throws WireError when it is missing */
export function textArg(segment: Segment, name: string, position = 0): string {
  const found = arg(segment, name, position);
  if (found === undefined || found.kind === 'null') throw resourceNotFound(segment.name);
  return String(found.value);
}

/** An argument as a number; quoted numbers count. @throws WireError when it is missing or none */
export function numberArg(segment: Segment, name: string, position = 0): number {
  const number = Number(textArg(segment, name, position));
  if (!Number.isFinite(number)) throw resourceNotFound(segment.name);
  return number;
}

/** An argument as a truth value; a missing one is `whenMissing`. */
export function booleanArg(segment: Segment, name: string, position: number, whenMissing: boolean): boolean {
  const found = arg(segment, name, position);
  return found === undefined || found.kind === 'null' ? whenMissing : /^(true|1)$/i.test(String(found.value));
}
