/** A view of the board that the reader has given a name. */
export interface SavedView {
  name: string;
  /** The view as a page address has it, with its question mark. */
  query: string;
}

/**
 * What the reader keeps on this device for this site. Nothing here throws: where the device keeps nothing, reading gives nothing
 * and keeping gives false.
 */
export interface BoardSettings {
  /** By name. */
  savedViews(): readonly SavedView[];
  /** Keeps a view; one of the same name is replaced. */
  saveView(view: SavedView): boolean;
  removeView(name: string): boolean;
  /** Services that the reader has chosen as their own; absent until chosen. */
  myServices(): readonly string[] | undefined;
  chooseServices(services: readonly string[]): boolean;
}
