import type { Process } from '../../../src/shared/domain/processRules/ProcessRule';

/** Words of the demo register. Teams are those of the hub's own list, with a few that only the demo has. */
type Some<T> = readonly [T, ...T[]];

/** Teams by process; those of children's services stand in the hub's list of teams. */
export const teamsByProcess: Readonly<Record<'CHILD_STAT' | 'ADULT_STAT' | 'CORPORATE' | 'INFORMAL', Some<string>>> = {
  CHILD_STAT: [
    'Team West',
    'Team South',
    'Team East',
    'Team Central',
    'Through Care',
    'Children in Care',
    "Children's Disability Team",
    'MASH',
    'Fostering & adoption'
  ],
  ADULT_STAT: ['Adult Care North', 'Adult Care South', 'Hospital Discharge'],
  CORPORATE: ['SEND Assessment', 'School Transport', 'Housing Options'],
  INFORMAL: ['Team West', 'Team East', 'Through Care', 'Adult Care North', 'School Transport']
};

/** Teams that only the demo has, with their services. */
export const demoTeams: readonly { readonly name: string; readonly service: string }[] = [
  { name: 'Adult Care North', service: 'Adult social care' },
  { name: 'Adult Care South', service: 'Adult social care' },
  { name: 'Hospital Discharge', service: 'Adult social care' },
  { name: 'SEND Assessment', service: 'Education and inclusion' },
  { name: 'School Transport', service: 'Education and inclusion' },
  { name: 'Housing Options', service: 'Housing' }
];

/** How complaints come in, with weights. @see domain.md 8.1 */
export const channels: Some<readonly [string, number]> = [
  ['Email', 50],
  ['Contact Centre/Form', 28],
  ['Telephone', 14],
  ['Letter', 5],
  ['In person', 3]
];

/** Who complains, with weights. */
export const complainants: Readonly<Record<'child' | 'adult' | 'other', Some<readonly [string, number]>>> = {
  child: [
    ['Parent or carer', 80],
    ['Child or young person', 8],
    ['Advocate on behalf of a child or young person', 7],
    ['Grandparent', 5]
  ],
  adult: [
    ['Service user', 45],
    ['Relative or carer', 45],
    ['Advocate', 10]
  ],
  other: [
    ['Parent or carer', 45],
    ['Member of the public', 55]
  ]
};

/** Categories of concern with weights, and for each what such a complaint is about. @see domain.md 8.3 */
export const categories: Some<readonly [string, number]> = [
  ['Communication', 40],
  ['Standards of service', 26],
  ['Alleged staff conduct', 14],
  ['Child protection issues', 8],
  ['Breach of confidentiality', 6],
  ['Standard of environment', 6]
];

/** Summaries that name nobody and no place. */
export const summaries: Readonly<Record<string, Some<string>>> = {
  Communication: [
    'Calls and messages were not returned over several weeks.',
    'Meeting minutes arrived late and left out what had been agreed.',
    'No named contact was given after a change of worker.',
    'The family was not told that the plan had changed.',
    'Notice of the review meeting came the day before it took place.',
    'Letters were sent in a language the family does not read.'
  ],
  'Standards of service': [
    'The assessment took much longer than the family had been told.',
    'Visits were cancelled at short notice and not arranged again.',
    'The agreed support package has not started.',
    'The care plan does not reflect what was discussed.',
    'Transport was late or did not come on several days.',
    'Leaving care support ended without a handover.'
  ],
  'Alleged staff conduct': [
    'The tone of a telephone call was felt to be dismissive.',
    'The complainant felt judged during a home visit.',
    'The report is said to be one-sided.'
  ],
  'Child protection issues': [
    'The conference report was shared too late to be read before the meeting.',
    'The reasons for an enquiry were not explained.',
    'Concerns raised by the family were not recorded in the plan.'
  ],
  'Breach of confidentiality': [
    'A letter was sent to a previous address.',
    "Another family's details were in a document."
  ],
  'Standard of environment': [
    'Repairs to the placement were not made.',
    'Belongings were lost during a move.',
    'The contact room was not clean.'
  ]
};

/** Themes of compliments, with weights. @see domain.md 8.13 */
export const themes: Some<readonly [string, number]> = [
  ['Standard of service', 34],
  ['Good communication', 28],
  ['Standard of practice (social work)', 18],
  ['Good child focus', 10],
  ['Good partnership working', 10]
];

/** Where compliments come from, with weights. @see domain.md 8.12 */
export const sources: Some<readonly [string, number]> = [
  ['Parent/carers', 26],
  ['Professionals', 24],
  ['Young person/child', 14],
  ['Other', 14],
  ['Police/Judge/Legal', 9],
  ['Foster carers', 6],
  ['Adopters', 4],
  ['School/education', 3]
];

/** Answers to the equality questions, with weights; an empty text is not recorded. @see domain.md 8.16 */
export const equality: Readonly<
  Record<'gender' | 'ageGroup' | 'ethnicity' | 'disability', Some<readonly [string, number]>>
> = {
  gender: [
    ['Female', 40],
    ['Male', 42],
    ['', 18]
  ],
  ageGroup: [
    ['Under 16', 62],
    ['16-24', 12],
    ['25 and over', 8],
    ['', 18]
  ],
  ethnicity: [
    ['White British', 52],
    ['Pakistani', 8],
    ['African', 6],
    ['White and Black Caribbean', 5],
    ['Any other White background', 5],
    ['Indian', 3],
    ['Gypsy or Irish Traveller', 2],
    ['', 19]
  ],
  disability: [
    ['No', 66],
    ['Yes', 15],
    ['', 19]
  ]
};

/** Which list of complainants a process draws from. */
export function complainantKind(process: Process): keyof typeof complainants {
  if (process === 'CHILD_STAT' || process === 'INFORMAL') return 'child';
  return process === 'ADULT_STAT' ? 'adult' : 'other';
}
