/** How a change goes into the browser's history. `replace` leaves no step that Back would return to. */
export type HistoryStep = 'push' | 'replace';

/** What this page keeps of its own in a step of the browser's history. */
interface KeptState {
  /** Steps of the hub that Back can undo without leaving the page. */
  hubDepth?: number;
}

const moved = new Set<() => void>();
const sent = new Set<() => void>();

/**
 * Puts a query into the page's address. The page's own state stays, because SharePoint keeps its navigation there.
 * @param query with its question mark, or empty
 */
export function writeQuery(query: string, step: HistoryStep): void {
  const { pathname, search, hash } = window.location;
  if (query === search) return;
  if (step === 'push') {
    window.history.pushState({ ...keptState(), hubDepth: hubDepth() + 1 }, '', pathname + query + hash);
  } else {
    window.history.replaceState(window.history.state, '', pathname + query + hash);
  }
  moved.forEach((listener) => listener());
}

/** Leads the reader to another place of the hub on this page, and tells whoever shows one. */
export function goToQuery(query: string, step: HistoryStep = 'push'): void {
  writeQuery(query, step);
  sent.forEach((listener) => listener());
}

/** Follows Back, Forward and being led elsewhere; not the listener's own writing. @returns the way to stop */
export function followAddress(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  sent.add(listener);
  return () => {
    window.removeEventListener('popstate', listener);
    sent.delete(listener);
  };
}

/** Follows every change of the address, whoever makes it. @returns the way to stop */
export function watchAddress(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  moved.add(listener);
  return () => {
    window.removeEventListener('popstate', listener);
    moved.delete(listener);
  };
}

/** Steps of the hub that Back can undo without leaving the page. */
export function hubDepth(): number {
  const { hubDepth: depth } = keptState();
  return typeof depth === 'number' ? depth : 0;
}

function keptState(): KeptState {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
}
