import type { ClientControl } from '../hostPage';
import type { Framework } from './loader';
import { DisplayMode, type WebPartData, type WebPartManager } from './spfxTypes';

/** The web parts of one page. */
export interface WebParts {
  /**
   * Loads and renders one.
   *
   * @throws Error when the component is not installed, or its script or the web part itself fails
   */
  load(control: ClientControl, element: HTMLElement, mode: DisplayMode): Promise<void>;
  /** Shows one to read or to edit. */
  setMode(instanceId: string, mode: DisplayMode): Promise<void>;
  /** A loaded web part's state, as a page stores it; `undefined` when it never loaded. */
  serialize(instanceId: string): WebPartData | undefined;
  /** Puts a state back, as it was serialized. */
  restore(instanceId: string, data: WebPartData): Promise<void>;
  /** Takes one off the page. */
  dispose(instanceId: string): void;
}

/**
 * Makes the framework's manager of web parts for this page.
 *
 * @see spfx-local.md 3
 */
export function createWebParts({ scope, modules }: Framework): WebParts {
  const base = modules['@microsoft/sp-webpart-base'];
  const host = new base._TeamsAwareWebPartHost(scope);
  host.setDirty = () => undefined;
  host.propertyPaneLifeCycleEventCallback = () => undefined;
  const manager: WebPartManager = base._ClientSideWebPartManagerFactory.create(host);
  const { SPComponentLoader } = modules['@microsoft/sp-loader'];
  return {
    async load(control, element, mode) {
      const manifest = SPComponentLoader.tryGetManifestById(control.webPartId);
      if (manifest === undefined) {
        throw new Error(
          `The component ${control.webPartId} is not in the built solution, or is being built. Load the page again to try.`
        );
      }
      const webPartData = toWebPartData(control, manifest.preconfiguredEntries?.[0]?.properties);
      await manager.loadWebPart({
        domElement: element,
        instanceId: control.instanceId,
        manifest,
        displayMode: mode,
        addedFromPersistedData: true,
        webPartData
      });
    },
    async setMode(instanceId, mode) {
      await manager._setDisplayMode(mode, instanceId);
    },
    serialize: (instanceId) => manager.serialize(instanceId).get(instanceId),
    restore: (instanceId, webPartData) => manager.setWebPartData({ webPartData }, instanceId),
    dispose: (instanceId) => manager.disposeWebparts(instanceId)
  };
}

function toWebPartData(control: ClientControl, defaults: Readonly<Record<string, unknown>> | undefined): WebPartData {
  const stored = control.webPartData;
  return {
    id: control.webPartId,
    instanceId: control.instanceId,
    title: control.title,
    dataVersion: typeof stored.dataVersion === 'string' ? stored.dataVersion : '1.0',
    properties: { ...defaults, ...control.properties },
    serverProcessedContent: stored.serverProcessedContent ?? {
      htmlStrings: {},
      searchablePlainTexts: {},
      imageSources: {},
      links: {}
    }
  };
}
