declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string };
  }
}

/**
 * To be called before any of Fluent's code is loaded: it would fetch fonts from elsewhere unless told not to before it runs.
 * A host's own setting stands.
 */
export function keepFontsAtHome(): void {
  window.FabricConfig ??= { fontBaseUrl: '' };
}
