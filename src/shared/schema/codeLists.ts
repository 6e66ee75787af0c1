export { allegationNatures } from '../domain/casework/allegations/StaffAllegation';
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

/** Where an allegation was referred. @see domain.md 7.6 */
export const allegationReferrals = ['None', 'HR', 'LADO', 'Safeguarding'] as const;

/** What a review of allegations about one member of staff led to. @see domain.md 11.3 */
export const triggerResponses = ['No action', 'Supervision', 'Training', 'HR', 'Other'] as const;
