import type { IsoDate } from '../dates/IsoDate';

/** Where an action comes from. @see domain.md 7.8 */
export const actionSources = [
  'Stage 1',
  'Stage 2',
  'Panel',
  'Ombudsman remedy',
  'Log report',
  'Audit',
  'Compliment'
] as const;

/** What kind of action it is. @see domain.md 7.8 */
export const actionCategories = [
  'Apology',
  'Remedy',
  'Individual practice',
  'Team',
  'Procedure',
  'System',
  'Training',
  'Leaflet or information',
  'Partner'
] as const;

/** How far an action has come. Overdue is told by its day, never typed in. @see domain.md 7.8 */
export const actionStatuses = ['Not started', 'In progress', 'Done', 'Cancelled'] as const;
/** One of {@link actionStatuses}. */
export type ActionStatus = (typeof actionStatuses)[number];

/** One item of an action plan. It is not done until it was verified. @see domain.md 7.8 */
export interface ActionItem {
  key: string;
  /** Reference of the complaint or of the Ombudsman's case. */
  reference: string;
  source: string;
  category: string;
  /** What is to be done, in words. */
  action: string;
  team: string;
  service: string;
  raisedOn?: IsoDate;
  dueOn?: IsoDate;
  status: ActionStatus;
  doneOn?: IsoDate;
  /** Day the service recovery team saw that it was done. */
  verifiedOn?: IsoDate;
}
