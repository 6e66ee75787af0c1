import type { List } from './model';

/** Values of `Level`. */
export const LEVEL = { published: 1, draft: 2, checkedOut: 255 } as const;

/** Values of `OData__ModerationStatus`. */
export const MODERATION = { approved: 0, denied: 1, pending: 2 } as const;

/** Whether a list keeps drafts (minor versions) between its published versions. */
export function hasDrafts(list: List): boolean {
  return list.settings['EnableVersioning'] === true && list.settings['EnableMinorVersions'] === true;
}

/** The version after one: drafts count one by one, published versions in steps of 512. @see sharepoint-rest.md §14.1 */
export function nextVersion(list: List, uiVersion: number, isMajor: boolean): number {
  if (list.settings['EnableVersioning'] !== true) return uiVersion;
  return hasDrafts(list) && !isMajor ? uiVersion + 1 : (Math.floor(uiVersion / 512) + 1) * 512;
}

/** `2.0`, `0.1`. */
export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
}
