import type { Hub } from '../../data/createHub';

/** What the screens of a log report ask of the site. */
export type LogHub = Pick<Hub, 'logReports' | 'logDrafts' | 'casework' | 'learning' | 'guidance' | 'board'>;
