import type { GuidancePage } from '../GuidancePage';

/** A page as a new hub starts with it; its place follows from the order in which pages are written. */
export type DefaultPage = Pick<GuidancePage, 'key' | 'title' | 'summary' | 'body' | 'audience'>;
