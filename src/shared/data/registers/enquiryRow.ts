import { type Enquiry, enquiryKinds } from '../../domain/registers/Enquiry';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { readDate, readOneOf, readText, type Wire, writeDate, writeText } from '../wire';

const texts = ['Reference', 'Kind', 'EnquiryType', 'Service', 'ReceivedDate', 'DueDate', 'RepliedDate'] as const;

/** A row of Enquiries as it comes over the wire. */
export type EnquiryRow = Record<(typeof texts)[number], Wire<string>> & {
  Id: number;
};

/** A row as it is written; `null` clears a column. */
export type EnquiryUpdate = Readonly<Record<string, Wire<string | number | boolean> | readonly string[]>>;

/** What to `$select`. */
export const enquiryColumns: readonly (keyof EnquiryRow)[] = ['Id', ...texts];

/** Reads a row. */
export function toEnquiry(row: EnquiryRow): Enquiry {
  return withoutAbsent<Enquiry>({
    reference: readText(row.Reference),
    kind: readOneOf(enquiryKinds, row.Kind) ?? 'MP enquiry',
    type: readText(row.EnquiryType),
    service: readText(row.Service),
    receivedOn: readDate(row.ReceivedDate),
    dueOn: readDate(row.DueDate),
    repliedOn: readDate(row.RepliedDate)
  });
}

/** The whole row of an enquiry, new or changed. */
export function toEnquiryUpdate(enquiry: Enquiry): EnquiryUpdate {
  return {
    Title: enquiry.reference,
    Reference: enquiry.reference,
    Kind: enquiry.kind,
    EnquiryType: writeText(enquiry.type),
    Service: writeText(enquiry.service),
    ReceivedDate: writeDate(enquiry.receivedOn),
    DueDate: writeDate(enquiry.dueOn),
    RepliedDate: writeDate(enquiry.repliedOn)
  };
}
