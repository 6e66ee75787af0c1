/** Reasons for pausing a stage's clocks; never for want of staff. @see domain.md 8.8 */
export const freezeReasons = [
  'Court proceedings',
  'Police investigation',
  'Disciplinary',
  'Safeguarding enquiry',
  'Awaiting advocate',
  'Awaiting consent',
  'Awaiting agreed statement',
  'Other'
] as const;

/** Reasons for answering late, or for taking longer. @see domain.md 8.9 */
export const delayReasons = [
  'Complexity',
  'Extra concerns added by complainant',
  'Awaiting complainant information',
  'Staff availability',
  'External investigator availability',
  'Panel member availability',
  'Volume of referrals',
  'Awaiting partner',
  'Awaiting legal',
  'Administrative error',
  'Festive closure'
] as const;

/** Reasons for not taking a complaint. @see domain.md 8.5 */
export const refusalReasons = [
  "Outside the council's control",
  'Not a council service',
  'Employee complaint',
  'About a councillor',
  'Out of time',
  'Insufficient interest',
  'Prejudice to concurrent proceedings',
  'Child protection or court report route',
  'Appeal or tribunal right',
  'Already answered at this stage',
  'Insurance or legal claim',
  'Anonymous and cannot be answered',
  'Decision on unreasonable behaviour',
  'Insufficient information after request',
  'Duplicate'
] as const;

/** Reasons for withdrawing. @see domain.md 8.6 */
export const withdrawalReasons = [
  'Resolved informally',
  'Chose advocacy or another route',
  'Changed mind',
  'Court process started',
  'Distress or no wish to continue',
  'No reply to attempts',
  'Withdrawn during investigation',
  'Before the Stage 3 panel',
  'Other'
] as const;

/** Grounds for the next stage of a corporate complaint; a children's complaint needs none. @see domain.md 8.7 */
export const escalationGrounds = [
  'Relevant information not taken into account',
  'Procedure not properly applied',
  'Policy misinterpreted'
] as const;

/** How somebody tried to settle a complaint outside the stages. @see domain.md 7.4, informal and adr */
export const informalMethods = ['Telephone call', 'Meeting', 'Letter or email', 'Mediation', 'Other'] as const;

/** What came of the attempt. */
export const informalResults = ['Resolved', 'Not resolved', 'Still trying', 'No reply'] as const;

/** How an answer was sent. @see domain.md 7.4, response_format */
export const responseFormats = ['Email with protected file', 'Letter', 'Meeting and letter', 'Portal message'] as const;

/** How the offer of an advocate was answered. @see domain.md 7.3 */
export const advocacyResponses = ['Accepted', 'Declined', 'Already has one', 'No reply', 'Not applicable'] as const;

/** Who made the complaint. @see domain.md 7.3 */
export const madeByKinds = [
  'Young person alone',
  'Young person with advocate',
  'Advocate alone',
  'Adult on behalf',
  'Adult for self'
] as const;

/** How high a risk triage saw. @see domain.md 7.4, risk_level */
export const riskLevels = ['Low', 'Medium', 'High'] as const;

/** Where a complaint first arrived. @see domain.md 7.1, first_point */
export const firstPoints = [
  'Contact centre',
  'Team direct',
  'Councillor',
  'Chief executive',
  'Senior manager',
  'MP',
  'Ombudsman',
  'Advocate',
  'Online form'
] as const;

/** How a complaint comes in, in the words of the 2023/24 register and then the council's further ones. @see domain.md 8.1 */
export const channels = [
  'Email',
  'Contact Centre/Form',
  'Telephone',
  'Letter',
  'In person',
  'Via councillor or MP',
  'Via the Ombudsman',
  'Social media',
  'Not known'
] as const;

/** How the complainant stands to the child, first in the words of the 2023/24 register. @see domain.md 8.2 */
export const relationships = [
  'Parent or carer',
  'Child or young person',
  'Advocate on behalf of a child or young person',
  'Person with parental responsibility',
  'Foster carer',
  'Adopter',
  'Special guardian',
  'Grandparent',
  'Other relative',
  'Solicitor',
  'Professional',
  'Member of the public',
  'Care leaver',
  'Other'
] as const;

/** What the Ombudsman wants at first. @see domain.md 7.12, stage */
export const ombudsmanSteps = ['Enquiry', 'Sent back as premature', 'Investigation'] as const;

/** State of consent or authority to act. @see domain.md 7.2 */
export const consentStates = ['Not needed', 'Held', 'Awaited', 'Refused'] as const;

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

/** What may have happened to personal data. @see domain.md 16.1 */
export const breachKinds = [
  'Sent to the wrong person',
  'Wrong enclosure',
  'Seen by somebody who may not',
  'Lost or stolen',
  'Other'
] as const;
