import type { ClientManifest } from '../hostPage';

// The shapes below are SharePoint Framework 1.23.2's own, as far as the host uses them. Members that begin with an
// underscore are not published; each is used in this folder only. See spfx-local.md 2 and 3.

/** Key under which a service is kept in a scope. */
export interface ServiceKey<T> {
  readonly id: string;
  /** Never present; ties the key to its service for the compiler. */
  readonly service?: T;
}

/** The framework's service locator. */
export interface ServiceScope {
  consume<T>(key: ServiceKey<T>): T;
}

/** A component that the loader puts on the page by itself. */
export interface CustomAction {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly clientSideComponentId: string;
  readonly clientSideComponentProperties: string;
  readonly hostProperties: string;
  readonly sequence: number;
  readonly rights: { readonly High: number; readonly Low: number };
}

/** Keeps the places on the page that customizers draw in. */
export interface PlaceholderManager {
  _enable(): void;
  registerPlaceholders(): void;
}

/** `window.spModuleLoader`, set by the loader's assembly. */
export interface SpModuleLoader {
  _isTelemetryDisabled: boolean;
  start(
    data: {
      clientSideApplicationId: string;
      buildNumber: string;
      manifests: readonly ClientManifest[];
      spPageContextInfo: Readonly<Record<string, unknown>>;
      customActions: readonly CustomAction[];
    },
    onError: (error: unknown) => void
  ): Promise<unknown>;
}

/** Read, as everybody sees the page, or Edit. */
export const DisplayMode = { Read: 1, Edit: 2 } as const;
export type DisplayMode = (typeof DisplayMode)[keyof typeof DisplayMode];

/** A web part's stored state. */
export interface WebPartData {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly serverProcessedContent: unknown;
}

/** What the manager asks of the page it is on. */
export interface WebPartHost {
  setDirty(): void;
  propertyPaneLifeCycleEventCallback(): void;
}

/** Loads web parts and keeps them. */
export interface WebPartManager {
  loadWebPart(options: {
    domElement: HTMLElement;
    instanceId: string;
    manifest: ClientManifest;
    displayMode: DisplayMode;
    addedFromPersistedData: boolean;
    webPartData: WebPartData;
  }): Promise<void>;
  _setDisplayMode(mode: DisplayMode, instanceId?: string): Promise<unknown>;
  serialize(instanceId: string): Map<string, WebPartData>;
  setWebPartData(context: { webPartData: WebPartData }, instanceId: string): Promise<void>;
  disposeWebparts(instanceId: string): void;
}

/** A page, group and field of a property pane, as the web part's own factories make them. */
export interface PaneField {
  readonly type: number;
  readonly targetProperty?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}
export interface PaneGroup {
  readonly groupName?: string;
  readonly isGroupNameHidden?: boolean;
  readonly groupFields?: readonly PaneField[];
  readonly primaryGroup?: PaneGroup;
  readonly secondaryGroup?: PaneGroup;
  readonly showSecondaryGroup?: boolean;
}
export interface PanePage {
  readonly header?: { readonly description?: string };
  readonly groups: readonly PaneGroup[];
}

/** What a web part answers when its pane is opened. */
export interface PaneData {
  readonly title: string;
  readonly configuration: { readonly currentPage?: number; readonly pages: readonly PanePage[] };
  readonly properties: Readonly<Record<string, unknown>>;
  /** Whether a change takes effect at once, or on Apply. */
  readonly isReactive: boolean;
}

/** Steps of a pane's life that a web part hears of. */
export type PaneLifeCycleEvent = 'ConfigurationStart' | 'Opened' | 'ConfigurationComplete' | 'Closed' | 'ApplyClicked';

/** The web part's side of the property pane. */
export interface PaneConsumer {
  _getPropertyPaneData(): Promise<PaneData>;
  _onPropertyPaneFieldChanged(path: string, value: unknown, fieldType: number): void;
  _onPropertyPaneLifeCycleEvent(event: PaneLifeCycleEvent): void;
}

/** What a web part or the framework may ask of the pane. */
export type PaneAction = 'Open' | 'Close' | 'Refresh' | 'Default';

/** The pane's side: what the framework calls. */
export interface PaneController {
  registerConsumer(instanceId: string, consumer: PaneConsumer): void;
  requestAction(instanceId: string, action: PaneAction): void;
  isOpen(instanceId?: string): boolean;
  isRenderedByConsumer(): boolean;
  isContentPanelOpen(): boolean;
  onConsumerDelete(instanceId: string): void;
}

/** What a form customizer is told besides its properties. */
export interface FormContextOptions {
  readonly domElement: HTMLElement;
  readonly host: object;
  readonly itemId?: number;
  readonly list: { readonly guid: object; readonly title: string; readonly serverRelativeUrl: string };
  readonly contentType: { readonly id: string; readonly name: string };
  readonly folderInfo?: { readonly Path: string };
  readonly item?: object;
}

/** A form customizer that was made. */
export interface FormExtension {
  _internalRender(): void;
  dispose(): void;
}

/** The module that makes extensions. */
export interface ExtensionBaseModule {
  readonly _ExtensionManager: new (
    scope: ServiceScope,
    type: string
  ) => {
    createExtension(
      id: string,
      properties: string,
      makeContext: (parameters: object) => object,
      more: { readonly displayMode: number }
    ): Promise<FormExtension>;
  };
}

/** The module of extensions of lists. */
export interface ListViewModule {
  readonly FormCustomizerContext: new (parameters: object, options: FormContextOptions) => object;
  readonly _FormCustomizerHost: new (callbacks: {
    onSaveCallback(): void;
    onCloseCallback(): void;
    onErrorCallback(error: unknown): void;
    logEngagement(): void;
  }) => object;
}

/** The framework's application class, which the host's extends. */
export type BaseApplicationClass = new () => { readonly context: { readonly serviceScope: ServiceScope } };

/** The modules of Microsoft's that the host application depends on, by name. */
export interface SpfxModules {
  readonly '@microsoft/sp-application-base': {
    readonly BaseApplication: BaseApplicationClass;
    readonly _PlaceholderManager: { readonly serviceKey: ServiceKey<PlaceholderManager> };
  };
  readonly '@microsoft/sp-loader': {
    readonly SPComponentLoader: {
      tryGetManifestById(id: string): ClientManifest | undefined;
      loadComponentById<T>(id: string): Promise<T>;
    };
  };
  readonly '@microsoft/sp-component-base': {
    readonly ThemeProvider: { readonly serviceKey: ServiceKey<{ _setTheme(theme: object): void }> };
  };
  readonly '@microsoft/sp-webpart-base': {
    readonly _TeamsAwareWebPartHost: new (scope: ServiceScope) => WebPartHost;
    readonly _ClientSideWebPartManagerFactory: { create(host: WebPartHost): WebPartManager };
    readonly _PropertyPaneLoader: { readonly serviceKey: ServiceKey<{ _propertyPaneController?: PaneController }> };
  };
  readonly '@microsoft/load-themed-styles': { loadTheme(tokens: Readonly<Record<string, string>>): void };
}
