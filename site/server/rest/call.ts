import { parseBody } from '../wire/body';
import { contentType } from '../wire/dialect';
import { unexpectedNode } from '../wire/errors';
import {
  renderCollection,
  renderComplex,
  renderEntity,
  renderNull,
  renderScalar,
  renderValues
} from '../wire/envelope';
import { parseQueryOptions } from '../wire/query';
import type { JsonObject, JsonValue, ParsedBody, ParsedUrl, QueryOptions, WireContext } from '../wire/types';
import { Access } from '../access';
import type { SignedInUser } from '../hostContext';
import type { ItemHead, Stamp } from '../store/items';
import type { List, Web } from '../store/model';
import type { Site } from '../store/site';
import { toEntity, type Described } from './described';
import { queryMemory } from './memoryQuery';
import type { Reply } from './reply';

/** A request as it came, method override applied. */
export interface Operation {
  /** Upper case: GET, POST, MERGE, PUT, DELETE… */
  readonly method: string;
  readonly url: ParsedUrl;
  /** `http://localhost:4321`, no trailing slash. */
  readonly origin: string;
  readonly wire: WireContext;
  readonly ifMatch?: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const NO_OPTIONS: QueryOptions = { select: [], expand: [], orderBy: [] };

/** Describes an item for the things that lead to one; handed in, because items lead to those things in turn. */
export type DescribeItem = (call: Call, list: List, id: number) => Described;

/** One request being answered: who asks, of what web, and how to word the answer. */
export class Call {
  public readonly access: Access;
  private parsedOptions: QueryOptions | undefined;

  public constructor(
    public readonly site: Site,
    public readonly user: SignedInUser,
    public readonly web: Web,
    public readonly operation: Operation,
    private readonly describing: DescribeItem
  ) {
    this.access = new Access(site, user.id, web);
  }

  /** The same request, asked of another web of the site. */
  public at(web: Web): Call {
    const wire = { ...this.wire, webUrl: this.urlOf(web) };
    return new Call(this.site, this.user, web, { ...this.operation, wire }, this.describing);
  }

  /** An item as an entity. */
  public describeItem(list: List, id: number): Described {
    return this.describing(this, list, id);
  }

  /** Absolute URL of a web, without a slash at the end. */
  public urlOf(web: Web): string {
    return `${this.operation.origin}${web.path}`;
  }

  public get wire(): WireContext {
    return this.operation.wire;
  }

  /** Whether the request reads: its `$select` and `$expand` count; those of a write are passed over. */
  public get isRead(): boolean {
    return this.operation.method === 'GET' || this.operation.method === 'HEAD';
  }

  /** System query options. @throws WireError 400 for a malformed one */
  public get options(): QueryOptions {
    this.parsedOptions ??= this.isRead ? parseQueryOptions(this.operation.url) : NO_OPTIONS;
    return this.parsedOptions;
  }

  /** System query options of a POST that reads, such as `getitems`. */
  public get queryOptions(): QueryOptions {
    return parseQueryOptions(this.operation.url);
  }

  /** JSON body; a stray `__metadata` in a light one stays, to be refused as unknown. @throws WireError 400 when there is none */
  public body(): ParsedBody {
    return parseBody(this.operation.body, this.operation.contentType, true);
  }

  /** JSON body of a method that can do without. */
  public optionalBody(): JsonObject {
    return this.operation.body.length === 0 || new TextDecoder().decode(this.operation.body).trim() === ''
      ? {}
      : this.body().values;
  }

  /** The one object a method's body holds, such as `parameters` or `query`. @throws WireError 400 when it is missing */
  public parameters(name: string): JsonObject {
    const value = this.body().values[name] ?? null;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw unexpectedNode('PrimitiveValue', 'StartObject');
    return value as JsonObject;
  }

  public stamp(): Stamp {
    return this.site.stamp(this.user.id);
  }

  /** Notes a change to an item, a list, or the web itself. @param objectKind of `CHANGED`; `changeType` of `CHANGE` */
  public log(objectKind: number, changeType: number, list?: List, head?: Pick<ItemHead, 'id' | 'uniqueId'>): void {
    this.site.changes.log(this.stamp(), objectKind, changeType, {
      webId: list?.webId ?? this.web.id,
      ...(list === undefined ? {} : { listId: list.id }),
      ...(head === undefined ? {} : { itemId: head.id, uniqueId: head.uniqueId })
    });
  }

  /* ---------- answers ---------- */

  public json(body: JsonObject, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
    return { status, headers, contentType: contentType(this.wire.dialect), body: JSON.stringify(body) };
  }

  /** An entity; `created` answers 201 with its address. */
  public entity(described: Described, created = false, headerEtag = described.meta.etag): Reply {
    const { select, expand } = this.options;
    const entity = toEntity(described, select, expand);
    const headers = {
      ...(headerEtag === undefined ? {} : { ETag: headerEtag }),
      ...(created ? { Location: `${this.wire.webUrl}/_api/${described.meta.editLink}` } : {})
    };
    return this.json(
      renderEntity(this.wire, entity, this.operation.url.query.get('$select')),
      created ? 201 : 200,
      headers
    );
  }

  /** A collection, filtered and cut as the options say. */
  public collection(metadataFragment: string, all: readonly Described[]): Reply {
    const { options } = this;
    const entities = queryMemory(all, options).map((one) => toEntity(one, options.select, options.expand));
    return this.json(renderCollection(this.wire, { metadataFragment, entities }));
  }

  public scalar(name: string, value: string | number | boolean, edmType?: string): Reply {
    return this.json(renderScalar(this.wire, name, value, edmType));
  }

  public nothing(name: string): Reply {
    return this.json(renderNull(this.wire, name));
  }

  public complex(name: string, type: string, value: JsonObject): Reply {
    return this.json(renderComplex(this.wire, name, type, value));
  }

  public values(name: string, type: string, values: readonly JsonValue[]): Reply {
    return this.json(renderValues(this.wire, name, type, values));
  }

  /** Any JSON value of an entity, read by path. */
  public property(name: string, value: JsonValue, type?: string): Reply {
    if (value === null) return this.nothing(name);
    if (Array.isArray(value)) return this.values(name, type ?? 'Edm.String', value as readonly JsonValue[]);
    if (typeof value === 'object') return this.complex(name, type ?? `SP.${name}`, value as JsonObject);
    const edm = typeof value === 'number' ? 'Edm.Int32' : typeof value === 'boolean' ? 'Edm.Boolean' : 'Edm.String';
    return this.scalar(name, value as string | number | boolean, edm);
  }
}
