// Fluent reads this while its modules load and would otherwise ask Microsoft's servers for fonts. So the host's
// script imports this module before all others, and runs before any bundle with Fluent in it.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '/fonts/' };

declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string };
  }
}

export {};
