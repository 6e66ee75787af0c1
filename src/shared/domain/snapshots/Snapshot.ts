/** What a row of ReportSnapshots is a frozen extract for. @see domain.md 12.5 */
export const snapshotKinds = ['weekly', 'quarterly', 'annual'] as const;
/** One of {@link snapshotKinds}. */
export type SnapshotKind = (typeof snapshotKinds)[number];

/**
 * How far an extract has come. `draft`: being written or worked on; a reader must not rely on it. `approved` and `published`: a
 * report's way to its audience. `frozen`: whole, and never changed again.
 */
export const snapshotStatuses = ['draft', 'approved', 'published', 'frozen'] as const;
/** One of {@link snapshotStatuses}. */
export type SnapshotStatus = (typeof snapshotStatuses)[number];
