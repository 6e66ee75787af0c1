import { useViewInAddress } from '../address/useViewInAddress';

const name = 'case';

/** What stands in the address in place of a reference while a complaint is registered. */
export const newCase = 'new';

/** What stands there while a contact that turned out to be a complaint is registered. */
export function newCaseFrom(contact: string): string {
  return `${newCase}:${contact}`;
}

/** Reference of the contact that the address asks to register as a complaint; absent when it asks for none. */
export function contactToRegister(reference: string): string | undefined {
  return reference.startsWith(`${newCase}:`) ? reference.slice(newCase.length + 1) : undefined;
}

/** What stands there while a contact that is no complaint is recorded. */
export const newContact = 'contact';

/** The kind of contact that the address asks for; absent when it asks for none in particular. */
export function contactKindIn(reference: string): string | undefined {
  return reference.startsWith(`${newContact}:`) ? reference.slice(newContact.length + 1) : undefined;
}

/** What stands there while records over their time are reviewed. */
export const recordsForReview = 'review';

/** What stands there while issues of equality and information governance are looked at. */
export const issuesToLookAt = 'issues';

/** What stands there while reviews of staff are looked at. */
export const reviewsOfStaff = 'staff-reviews';

/** The case that the page's address asks for; empty when none. Follows Back and Forward. */
export function useCaseReference(): [string, (reference: string) => void] {
  return useViewInAddress(readReference, writeReference);
}

function readReference(query: string): string {
  return new URLSearchParams(query).get(name)?.trim() ?? '';
}

function writeReference(query: string, reference: string): string {
  const params = new URLSearchParams(query);
  params.set(name, reference);
  return `?${params.toString()}`;
}
