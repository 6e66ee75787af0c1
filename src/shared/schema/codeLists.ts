export {
  allegationNatures,
  allegationReferrals,
  triggerResponses
} from '../domain/casework/allegations/StaffAllegation';
export { commentTypes, publicationConsents } from '../domain/contacts/contactFields';
export {
  advocacyResponses,
  consentStates,
  delayReasons,
  freezeReasons,
  madeByKinds,
  personRoles,
  riskLevels,
  wishesStates
} from '../domain/casework/codes';

/** What a comment turned into. @see domain.md 7.11 */
export const commentConversions = ['None', 'Complaint', 'Service request'] as const;

/** Whose equality answers a row holds; the two are never mixed. @see domain.md 7.14 */
export const equalitySubjects = ['Complainant', 'Child or service user'] as const;
