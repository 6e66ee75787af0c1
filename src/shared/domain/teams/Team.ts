import type { IsoDate } from '../dates/IsoDate';

/** A row of the Teams list. Teams are renamed between years, so each has dates and a successor. @see domain.md 8.10 */
export interface Team {
  id: number;
  /** Name as it stands in that period. */
  name: string;
  service: string;
  from?: IsoDate;
  to?: IsoDate;
  /** Name of the team that took over. */
  successor?: string;
}
