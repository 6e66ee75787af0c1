import type { IsoDate } from '../dates/IsoDate';

/** Contacts that are no complaint but are counted beside them. @see domain.md 7.15 and 7.16 */
export const enquiryKinds = ['MP enquiry', 'Councillor enquiry', 'Subject access request'] as const;
/** One of {@link enquiryKinds}. */
export type EnquiryKind = (typeof enquiryKinds)[number];

/** What an MP or councillor writes for. @see domain.md 7.15 */
export const enquiryTypes = ['New', 'Already in the system', 'To add weight', 'Information'] as const;

/** An enquiry of a member, or a request to see one's own records. Holds no name. @see domain.md 7.15 and 7.16 */
export interface Enquiry {
  reference: string;
  kind: EnquiryKind;
  type: string;
  service: string;
  receivedOn?: IsoDate;
  dueOn?: IsoDate;
  repliedOn?: IsoDate;
}
