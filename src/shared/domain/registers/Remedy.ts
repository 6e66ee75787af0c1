import type { IsoDate } from '../dates/IsoDate';

/** What can put a complaint right. @see domain.md 8.15 */
export const remedyTypes = [
  'Explanation',
  'Apology',
  'Change of practitioner',
  'Views placed on file',
  'Extra monitoring through supervision',
  'Advocacy',
  'Informal resolution',
  'Act or decision done or redone',
  'Reimbursement of own costs',
  'Lost or damaged belongings',
  'Payment for distress',
  'Payment for time and trouble',
  'Savings account payment',
  'Procedure or training change'
] as const;

/** Something offered to put a complaint right, with money or without. @see domain.md 7.13 */
export interface Remedy {
  key: string;
  /** Reference of the complaint. */
  reference: string;
  type: string;
  service: string;
  /** Pounds and pence; absent without money. */
  amount?: number;
  agreedOn?: IsoDate;
  paidOn?: IsoDate;
  /** The Ombudsman asked for it. */
  recommendedByOmbudsman: boolean;
}
