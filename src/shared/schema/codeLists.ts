export { allegationNatures } from '../domain/casework/allegations/StaffAllegation';
export {
  advocacyResponses,
  consentStates,
  delayReasons,
  freezeReasons,
  madeByKinds,
  riskLevels
} from '../domain/casework/codes';

/** Kinds of comment. @see domain.md 7.11 */
export const commentTypes = ['Suggestion', 'Observation', 'Disagreement', 'Policy feedback'] as const;

/** What a comment turned into. @see domain.md 7.11 */
export const commentConversions = ['None', 'Complaint', 'Service request'] as const;

/** Consent to publish a compliment. @see domain.md 7.10 */
export const publicationConsents = ['Yes', 'No', 'Not asked'] as const;

/** Part a person plays in a representation. @see domain.md 7.2 */
export const personRoles = [
  'Complainant',
  'Child or service user',
  'Advocate',
  'Representative',
  'Solicitor',
  'MP',
  'Councillor'
] as const;

/** Whether the complaint reflects the child's wishes. @see domain.md 7.2 */
export const wishesStates = ['Yes', 'No', 'Not age-appropriate', 'Unable to confirm'] as const;

/** Whose equality answers a row holds; the two are never mixed. @see domain.md 7.14 */
export const equalitySubjects = ['Complainant', 'Child or service user'] as const;

/** Where an allegation was referred. @see domain.md 7.6 */
export const allegationReferrals = ['None', 'HR', 'LADO', 'Safeguarding'] as const;

/** What a review of allegations about one member of staff led to. @see domain.md 11.3 */
export const triggerResponses = ['No action', 'Supervision', 'Training', 'HR', 'Other'] as const;
