import type { ActValues } from '../casework/acts/ActField';
import type { CaseContext } from '../casework/CaseworkRepository';
import type { IsoDate } from '../dates/IsoDate';
import type { ContactKind } from './contactFields';

/** What somebody needs to record contacts. */
export interface ContactDesk extends Pick<CaseContext, 'actor' | 'teams' | 'time'> {
  /** Kinds that the reader may record, by the site's own rights. */
  kinds: readonly ContactKind[];
  /** The reader may register complaints. */
  mayRegister: boolean;
}

/** A contact that turned out to be a complaint, ready to be registered. */
export interface ContactToRegister {
  /** What the form begins with. */
  values: ActValues;
  /** Reference of the complaint it has become already. */
  complaint?: string;
}

/** A contact to be recorded. */
export interface ContactRequest {
  kind: ContactKind;
  /** Made once for all tries, so that a retry makes no second record. */
  key: string;
  values: ActValues;
}

/** A contact as a list of them shows it. */
export interface RecordedContact {
  kind: ContactKind;
  reference: string;
  receivedOn: IsoDate;
  /** Theme, type or stage. */
  about: string;
  /** Team or service. */
  of: string;
  /** Empty when not known. */
  service: string;
  /** References of complaints it is about. */
  cases: readonly string[];
  dueOn?: IsoDate;
  repliedOn?: IsoDate;
  /** Reference of the complaint it turned out to be. */
  complaint?: string;
  /** A reply is wanted and was not sent yet. */
  awaitsReply: boolean;
}

/** Compliments, comments, enquiries and the Ombudsman's cases as they come in. Every method throws HubError and nothing else. */
export interface ContactRepository {
  desk(): Promise<ContactDesk>;
  /** Records a contact and gives its reference. Safe to try again with the same key. @throws HubError `invalid` with the first thing that is wrong */
  record(request: ContactRequest): Promise<string>;
  /** The last ones of a kind that the reader may see, the newest first, and after them those before that still wait. @param today UK day */
  recent(kind: ContactKind, today: IsoDate): Promise<readonly RecordedContact[]>;
  /** Those of a kind that somebody still waits for, as far as the reader may see them: a reply to be sent, a remedy to be carried out. Of the last twelve months, in no order. @param today UK day */
  waiting(kind: ContactKind, today: IsoDate): Promise<readonly RecordedContact[]>;
  /** What a comment or compliment brings to the complaint it turned out to be. @throws HubError `not-found` when the reader may not see it */
  toRegister(reference: string): Promise<ContactToRegister>;
  /** Records the day a reply was sent. Safe to try again. @throws HubError `invalid` when there is none to be sent */
  reply(contact: RecordedContact, on: IsoDate): Promise<void>;
}
