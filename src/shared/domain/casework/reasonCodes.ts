/**
 * Main reasons of a concern with what each is made of. A main reason without parts, or `Other`, is told in words.
 * @see domain.md 8.3
 */
export const reasonCodes: Readonly<Record<string, readonly string[]>> = {
  Communication: [
    'Calls or messages not returned',
    'Not kept informed',
    'Late or missing reports or minutes',
    'Unclear process or plan',
    'Meetings',
    'Absent parent not involved',
    'Wrong or no named contact after worker change',
    'Language or tone'
  ],
  'Standards of service': [
    'Service level or care plan dispute',
    'Lack of, access to or eligibility for service',
    'Delay in receiving service',
    'Assessment quality or accuracy',
    'Contact arrangements',
    'Placement',
    'Records inaccurate',
    'Process not followed',
    'Transition or leaving care',
    'Worker change or handover'
  ],
  'Alleged staff conduct': [
    'Attitude',
    'Rudeness or wording',
    'Bias',
    'Professionalism',
    'Honesty',
    'Conduct outside work'
  ],
  'Child protection issues': [
    'Conference process',
    'Section 47 enquiry',
    'Plan',
    'Risk decision',
    'Information in report'
  ],
  'Breach of confidentiality': [
    'Data sent to wrong person',
    'Third-party data in documents',
    'Shared without consent',
    'Lost records'
  ],
  'Standard of environment': ['Placement condition', 'Building', 'Safety', 'Belongings'],
  Finance: [
    'Payment delay',
    'Allowance dispute',
    'Staying-put arrangement',
    'Support package to adopters or special guardians',
    'Invoice or charge'
  ],
  'Discrimination or equality': [],
  'Policy or legislation': [],
  'Court or legal process': [],
  'Records access': [],
  'Education or SEND': [],
  Other: []
};
