import type { Hono } from 'hono';
import type { SiteClock } from './clock';
import type { DirectoryUser } from './directory';

/** Who a request is, after sign-in. */
export interface SignedInUser {
  /** Id in the site's user list, shared with groups. */
  readonly id: number;
  /** Claims login, `i:0#.f|membership|<upn>`. */
  readonly login: string;
  /** User principal name, lower case. */
  readonly upn: string;
  readonly title: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly roles: readonly string[];
  readonly isSiteAdmin: boolean;
}

/** A 64-bit rights mask as the wire writes it: two decimal strings. */
export interface PermissionMask {
  readonly High: string;
  readonly Low: string;
}

/** What a page shell needs to know about the web. */
export interface WebInfo {
  readonly siteId: string;
  readonly webId: string;
  readonly title: string;
  readonly description: string;
  /** `/sites/…`, no trailing slash. */
  readonly serverRelativeUrl: string;
  /** LCID, 1033. */
  readonly language: number;
  /** `STS`. */
  readonly template: string;
  /** IANA name of the web's time zone. */
  readonly timeZone: string;
}

/** A form digest, with its life in seconds. */
export interface FormDigest {
  /** `0x<hex>,<dd MMM yyyy HH:mm:ss -0000>`. */
  readonly value: string;
  readonly timeoutSeconds: number;
}

/** A site page's stored content. */
export interface SitePage {
  readonly title: string;
  /** The page's `CanvasContent1`, empty when never set. */
  readonly canvasContent1: string;
  /** Id of the page's item in the pages library. */
  readonly itemId: number;
  /** Id of the pages library. */
  readonly listId: string;
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly modified: string;
}

/** A component that a custom action puts on pages. */
export interface PageExtension {
  readonly id: string;
  readonly title: string;
  /** For example `ClientSideExtension.ApplicationCustomizer`. */
  readonly location: string;
  readonly componentId: string;
  /** JSON, or empty. */
  readonly properties: string;
  readonly hostProperties: string;
  readonly sequence: number;
}

/** A list as the page of one of its views shows it. */
export interface ListPage {
  readonly listId: string;
  readonly title: string;
  /** Server-relative URL of the list's folder. */
  readonly url: string;
  readonly view: ListPageView;
  /** What the user may do in the list. */
  readonly mask: PermissionMask;
  /** Views that the user may choose. */
  readonly views: readonly ListPageView[];
  /** Components on the pages of the list. */
  readonly extensions: readonly PageExtension[];
}

/** A view of a list. */
export interface ListPageView {
  readonly id: string;
  readonly title: string;
  /** Server-relative URL of its page. */
  readonly url: string;
  /** Internal names of its columns. */
  readonly columns: readonly string[];
}

/** What the site lends to the routes mounted beside its REST. */
export interface HostContext {
  readonly webInfo: WebInfo;
  readonly clock: SiteClock;
  /** The signed-in user, or the 403 to answer with when the login is unknown. */
  currentUser(request: Request): SignedInUser | Response;
  /** The directory: everybody who can be picked. */
  users(): readonly DirectoryUser[];
  digest(user: SignedInUser): FormDigest;
  effectiveWebMask(user: SignedInUser): PermissionMask;
  /** A page by its server-relative URL; `undefined` when missing or, with a user, out of that user's sight. */
  readPage(serverRelativeUrl: string, user?: SignedInUser): SitePage | undefined;
  /** The page of a list's view by its server-relative URL; `undefined` when there is none, or it is out of the user's sight. */
  readListPage(serverRelativeUrl: string, user: SignedInUser): ListPage | undefined;
  /** Components that stand on every page of the site. */
  pageExtensions(): readonly PageExtension[];
}

/**
 * Adds routes to the site's app before REST and raw files are tried.
 * A mounted handler that calls `next()` leaves the request to them.
 */
export type Mount = (app: Hono, context: HostContext) => void;
