import type { ActValue, ActValues } from '../../domain/casework/acts/ActField';
import type { ContactKind } from '../../domain/contacts/contactFields';
import type { RecordedContact } from '../../domain/contacts/ContactRepository';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { type ListName, listNames } from '../../schema/listNames';
import type { Columns } from '../casework/rowChanges';
import { readDate, readText, type Wire, writeDate, writeText } from '../wire';

/** What a contact is written with besides what was entered. */
export interface Placing {
  reference: string;
  key: string;
  service: string;
  dueOn?: IsoDate;
}

/** How a kind of contact lies in its list. */
export interface ContactTable {
  list: ListName;
  /** The column that names a row. */
  referenceColumn: string;
  /** What to `$select` for a list of them. */
  selected: readonly string[];
  /** Those that somebody still waits for, as `$filter`; absent where nothing is waited for. */
  waiting?: string;
  write(values: ActValues, placing: Placing): Columns;
  read(row: ContactRow): Omit<RecordedContact, 'kind' | 'reference' | 'receivedOn' | 'service' | 'cases' | 'complaint'>;
}

/** A row of one of the lists, as far as a list of contacts shows it. */
export type ContactRow = Readonly<Record<string, Wire<string | number | boolean>>>;

/** Each kind with its list. */
export const contactTables: Readonly<Record<ContactKind, ContactTable>> = {
  compliment: {
    list: listNames.compliments,
    referenceColumn: 'Reference',
    selected: ['Reference', 'ReceivedDate', 'Theme', 'Team', 'Service', 'ComplaintReference'],
    write: (values, { reference, key, service }) => ({
      Title: reference,
      Reference: reference,
      ClientKey: key,
      ReceivedDate: day(values.receivedOn),
      Team: text(values.team),
      Service: writeText(service),
      Source: text(values.source),
      SourceIsChild: values.fromChild === true || values.source === 'Young person/child',
      Theme: text(values.theme),
      Words: text(values.words),
      Channel: text(values.channel),
      ConsentToPublish: text(values.consent) ?? 'Not asked',
      SharedDate: day(values.sharedOn),
      IncludeInReport: true
    }),
    read: (row) => ({ about: said(row.Theme), of: said(row.Team), awaitsReply: false })
  },
  comment: {
    list: listNames.comments,
    referenceColumn: 'Reference',
    selected: [
      'Reference',
      'ReceivedDate',
      'CommentType',
      'Team',
      'Service',
      'ResponseNeeded',
      'RepliedDate',
      'ComplaintReference'
    ],
    waiting: 'ResponseNeeded eq 1 and RepliedDate eq null and ComplaintReference eq null',
    write: (values, { reference, key, service }) => ({
      Title: reference,
      Reference: reference,
      ClientKey: key,
      ReceivedDate: day(values.receivedOn),
      Channel: text(values.channel),
      Team: text(values.team),
      Service: writeText(service),
      CommentType: text(values.type),
      Words: text(values.words),
      ForwardedTo: text(values.forwardedTo),
      ForwardedDate: day(values.forwardedOn),
      ResponseNeeded: values.responseNeeded === true
    }),
    read: (row) =>
      withoutAbsent<ReturnType<ContactTable['read']>>({
        about: said(row.CommentType),
        of: said(row.Team),
        repliedOn: dayOf(row.RepliedDate),
        awaitsReply:
          row.ResponseNeeded === true && dayOf(row.RepliedDate) === undefined && said(row.ComplaintReference) === ''
      })
  },
  enquiry: {
    list: listNames.enquiries,
    referenceColumn: 'Reference',
    selected: ['Reference', 'ReceivedDate', 'Kind', 'EnquiryType', 'Service', 'DueDate', 'RepliedDate', 'LinkedTo'],
    waiting: 'RepliedDate eq null',
    write: (values, { reference, key, service, dueOn }) => ({
      Title: reference,
      Reference: reference,
      ClientKey: key,
      Kind: text(values.kind),
      EnquiryType: text(values.type),
      LinkedTo: text(values.linkedTo),
      Service: writeText(service),
      ReceivedDate: day(values.receivedOn),
      DueDate: writeDate(dueOn)
    }),
    read: (row) =>
      withoutAbsent<ReturnType<ContactTable['read']>>({
        about: [said(row.Kind), said(row.EnquiryType)].filter((part) => part !== '').join(', '),
        of: said(row.Service),
        dueOn: dayOf(row.DueDate),
        repliedOn: dayOf(row.RepliedDate),
        awaitsReply: dayOf(row.RepliedDate) === undefined
      })
  },
  ombudsman: {
    list: listNames.ombudsmanCases,
    referenceColumn: 'OmbudsmanReference',
    selected: [
      'OmbudsmanReference',
      'ReceivedDate',
      'Stage',
      'Service',
      'Complaints',
      'RemedyDueDate',
      'RemedyCompliance'
    ],
    waiting: 'RemedyDueDate ne null and RemedyCompliance eq null',
    write: (values, { reference, service }) => ({
      Title: reference,
      OmbudsmanReference: reference,
      Complaints: Array.isArray(values.linkedTo) ? writeText(values.linkedTo.join('; ')) : null,
      Service: writeText(service),
      Stage: text(values.stage),
      ReceivedDate: day(values.receivedOn)
    }),
    read: (row) =>
      withoutAbsent<ReturnType<ContactTable['read']>>({
        about: said(row.Stage),
        of: said(row.Service),
        dueOn: said(row.RemedyCompliance) === '' ? dayOf(row.RemedyDueDate) : undefined,
        awaitsReply: false
      })
  }
};

/** Reads a row of a kind. */
export function toRecordedContact(kind: ContactKind, row: ContactRow): RecordedContact {
  const { referenceColumn, read } = contactTables[kind];
  return {
    kind,
    reference: said(row[referenceColumn]),
    receivedOn: dayOf(row.ReceivedDate) ?? '',
    service: said(row.Service),
    cases: `${said(row.LinkedTo)};${said(row.Complaints)}`
      .split(';')
      .map((reference) => reference.trim())
      .filter((reference) => reference !== ''),
    ...(said(row.ComplaintReference) !== '' && { complaint: said(row.ComplaintReference) }),
    ...read(row)
  };
}

function text(value: ActValue | undefined): Wire<string> {
  return typeof value === 'string' ? writeText(value.trim()) : null;
}

function day(value: ActValue | undefined): Wire<string> {
  return typeof value === 'string' && value !== '' ? writeDate(value) : null;
}

function said(value: Wire<string | number | boolean> | undefined): string {
  return typeof value === 'string' ? readText(value) : '';
}

function dayOf(value: Wire<string | number | boolean> | undefined): IsoDate | undefined {
  return typeof value === 'string' ? readDate(value) : undefined;
}
