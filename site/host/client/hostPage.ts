/** Themes the host can show. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Languages the host can show. */
export type PageLocale = 'en-GB' | 'cy-GB' | 'fr-FR';

/** A component manifest, passed to the loader as it came. */
export interface ClientManifest {
  readonly id: string;
  readonly alias: string;
  readonly preconfiguredEntries?: readonly { readonly properties?: Readonly<Record<string, unknown>> }[];
}

/** One web part of the page, to be loaded into the element whose `data-instance` is its id. */
export interface ClientControl {
  readonly instanceId: string;
  readonly webPartId: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly webPartData: Readonly<Record<string, unknown>>;
}

/** A form of a list, as the address of SharePoint's form page asks for it. */
export interface ClientForm {
  readonly listId: string;
  /** Absent for a new row. */
  readonly itemId?: number;
  /** SharePoint's page types: 4 displays a row, 6 edits one, 8 adds one. */
  readonly pageType: 4 | 6 | 8;
}

/** A component that a custom action puts on a page. */
export interface ClientExtension {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly componentId: string;
  /** JSON, or empty. */
  readonly properties: string;
  readonly hostProperties: string;
  readonly sequence: number;
}

/** A view of a list. */
export interface ClientView {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Internal names. */
  readonly columns: readonly string[];
}

/** The list that a page shows. */
export interface ClientList {
  readonly listId: string;
  readonly title: string;
  readonly url: string;
  readonly view: ClientView;
  readonly extensions: readonly ClientExtension[];
}

/** What the server tells the browser about a page, as JSON in the element `#host-page`. */
export interface HostPage {
  readonly applicationId: string;
  readonly manifests: readonly ClientManifest[];
  readonly spPageContextInfo: Readonly<Record<string, unknown>>;
  readonly controls: readonly ClientControl[];
  /** The form of a list that the page shows in place of web parts; absent on a site page. */
  readonly form?: ClientForm;
  /** Components on every page of the site. */
  readonly extensions: readonly ClientExtension[];
  /** Of a list's page. */
  readonly list?: ClientList;
  readonly theme: ThemeName;
  /** Absolute URL of the web, without a slash at the end. */
  readonly webUrl: string;
  /** Server-relative URL of the page's file. */
  readonly pageUrl: string;
}
