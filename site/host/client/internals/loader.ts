import type { ClientExtension, HostPage } from '../hostPage';
import type { CustomAction, ServiceScope, SpfxModules, SpModuleLoader } from './spfxTypes';

declare global {
  interface Window {
    spModuleLoader?: SpModuleLoader;
    /** Set by the loader while it starts. */
    _spComponentLoader?: { _preloadComponents(): void };
  }
}

/** The started framework: its services and the modules the host works with. */
export interface Framework {
  readonly scope: ServiceScope;
  readonly modules: SpfxModules;
}

let resolveFramework: (framework: Framework) => void = () => undefined;
const started = new Promise<Framework>((resolve) => {
  resolveFramework = resolve;
});

/**
 * Makes the module of the host application, the component the loader starts.
 *
 * Its `onLoad` is the first moment when the framework's services exist, so this is where the host gets them.
 */
export function makeApplicationModule(modules: SpfxModules): { readonly default: unknown } {
  const { BaseApplication, _PlaceholderManager } = modules['@microsoft/sp-application-base'];
  class HostApplication extends BaseApplication {
    get componentId(): string {
      return 'local-host-application';
    }
    // The host draws its own header; the framework's chrome is not published.
    _getPageChromeProvider(): undefined {
      return undefined;
    }
    onLoad(): Promise<void> {
      const { serviceScope: scope } = this.context;
      const placeholders = scope.consume(_PlaceholderManager.serviceKey);
      placeholders._enable();
      placeholders.registerPlaceholders();
      resolveFramework({ scope, modules });
      return Promise.resolve();
    }
  }
  return { default: HostApplication };
}

/**
 * Starts the real SPFx loader with a page's manifests and context.
 *
 * @returns the started framework
 * @throws Error when the loader's script did not arrive or the loader reports a failure
 * @see spfx-local.md 2
 */
export async function startLoader(page: HostPage): Promise<Framework> {
  const loader = window.spModuleLoader;
  if (loader === undefined) throw new Error('The SPFx loader did not arrive.');
  loader._isTelemetryDisabled = true;
  const failed = new Promise<never>((_, reject) => {
    loader
      .start(
        {
          clientSideApplicationId: page.applicationId,
          buildNumber: 'local-1',
          manifests: page.manifests,
          spPageContextInfo: page.spPageContextInfo,
          customActions: isInTeams() ? [] : page.extensions.map(toCustomAction)
        },
        reject
      )
      .catch(reject);
  });
  window._spComponentLoader?._preloadComponents();
  return Promise.race([started, failed]);
}

/** Teams shows web parts alone, without what SharePoint puts around them. */
function isInTeams(): boolean {
  return document.documentElement.dataset.inTeams !== undefined;
}

function toCustomAction(extension: ClientExtension): CustomAction {
  const { componentId, properties, ...rest } = extension;
  return {
    ...rest,
    clientSideComponentId: componentId,
    clientSideComponentProperties: properties,
    rights: { High: 0, Low: 0 }
  };
}
