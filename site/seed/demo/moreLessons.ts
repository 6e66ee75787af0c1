import type { LearningContent } from '../../../src/shared/domain/learning/LearningContent';
import { learnt } from './lessons';

/** How far a piece of learning of the demonstration has come. */
export type DemoStage = 'draft' | 'sent' | 'returned' | 'checked' | 'approved' | 'published' | 'due' | 'archived';

/** A piece of learning of the demonstration, without days. */
export interface DemoLesson {
  readonly stage: DemoStage;
  readonly content: Omit<LearningContent, 'quarter' | 'changedOn' | 'includeInReport'>;
}

const lesson = (
  stage: DemoStage,
  title: string,
  [theme, service, team]: readonly [string, string, string],
  [whatHappened, whatWeLearned, whatChanged, howWeKnow]: readonly [string, string, string, string],
  more: Partial<LearningContent> = {}
): DemoLesson => ({
  stage,
  content: {
    title,
    themes: [theme],
    service,
    otherServices: [],
    team,
    audience: 'Service',
    source: 'Complaint',
    outcome: 'Upheld',
    whatHappened,
    whatWeLearned,
    whatChanged,
    howWeKnow,
    ...more
  }
});

const family = 'Assessment and family support';
const care = 'Children in care and care leavers';
const praised = { source: 'Compliment', outcome: 'Not applicable' } as const;

/** Learning from complaints that is published, the latest first; its texts are those that log reports quote. */
const fromReports = learnt.map(({ title, service, themes, happened, learned, changed }, index): DemoLesson => {
  const teams = ['Team West', 'Children in Care', '', 'Team South', '', '', 'MASH', 'Through Care'];
  return {
    stage: 'published',
    content: {
      title,
      themes,
      service,
      otherServices: index % 4 === 0 ? [care] : [],
      team: teams[index] ?? '',
      audience: index % 3 === 0 ? "All children's" : 'Service',
      source: 'Complaint',
      outcome: index % 2 === 0 ? 'Upheld' : 'Partly upheld',
      whatHappened: happened,
      whatWeLearned: learned,
      whatChanged: changed,
      howWeKnow: index % 2 === 0 ? 'Asked about at three team meetings; the manager looks at five cases a month.' : ''
    }
  };
});

/** Learning of every status, of many themes and teams; everything in it is invented. */
export const demoLessons: readonly DemoLesson[] = [
  ...fromReports,
  lesson(
    'published',
    'Ringing back by the end of the next working day',
    ['Communication', family, 'Team East'],
    [
      'Parents left several messages and heard nothing for a week.',
      'A message that is not answered soon becomes a complaint about everything else.',
      'The duty desk keeps one list of calls to return, and reads it out each morning.',
      'The list was empty by noon on most days of the first quarter.'
    ]
  ),
  lesson(
    'published',
    'Reading an assessment together before it is shared',
    ['Standards of service', family, 'Team Central'],
    [
      'An assessment held facts that a family had already put right.',
      'A family that reads the draft finds in ten minutes what we argue about for months.',
      'Every assessment is read with the family before it is signed.',
      'Fewer assessments come back with corrections.'
    ],
    { outcome: 'Partly upheld' }
  ),
  lesson(
    'published',
    'Two people look at an address',
    ['Breach of confidentiality', 'Quality and practice', ''],
    [
      'A report went to somebody who should not have had it.',
      'Addresses in a reply are as old as the message that is replied to.',
      'Addresses come from the record, and a second person looks before anything is sent.',
      'No report was sent to a wrong address in the two quarters since.'
    ],
    { audience: 'All council' }
  ),
  lesson(
    'published',
    'Payments that come on the day we said',
    ['Finance', care, 'Through Care'],
    [
      'An allowance came late three times.',
      'Nobody owned the date between the two teams that handle a payment.',
      'One named officer follows each payment until it has arrived.',
      ''
    ]
  ),
  lesson(
    'published',
    'Saying what happens to a bedroom',
    ['Standard of environment', care, 'Placements'],
    [
      'Belongings were packed without the young person.',
      'Where things are is about being heard, and not about boxes.',
      'A move begins with a list that the young person writes.',
      'The participation group looked at ten moves.'
    ],
    { outcome: 'Upheld' }
  ),
  lesson(
    'published',
    'The tone of a letter about a meeting',
    ['Alleged staff conduct', family, 'Safeguarding'],
    [
      'A letter about a conference read as a verdict.',
      'A letter that is right in law may still be wrong in tone.',
      'Letters start with what the meeting is for and who can help.',
      ''
    ],
    { outcome: 'Not upheld' }
  ),
  lesson(
    'published',
    'A delay that the Ombudsman found',
    ['Standards of service', "Children's disability", ''],
    [
      'A review of support was months late.',
      'A review that has no date in the diary does not happen.',
      'Reviews are booked when the last one ends.',
      'The monthly list of reviews has had none overdue since summer.'
    ],
    { source: 'Ombudsman case' }
  ),
  lesson(
    'published',
    'Listening first at a first visit',
    ['Good child focus', family, 'Team West'],
    [
      'A child told us that the worker asked before writing anything down.',
      'Ten minutes without a form change what a visit is.',
      'The welcome visit has no form, and notes are shared at its end.',
      'Named in several compliments since.'
    ],
    praised
  ),
  lesson(
    'published',
    'A call before the weekend',
    ['Good communication', care, 'Children in Care'],
    [
      'A carer wrote to thank a worker who rings every Friday.',
      'A short call before the weekend prevents long ones on Monday.',
      'The team shares out Friday calls.',
      'Out-of-hours calls from carers went down.'
    ],
    { ...praised, audience: 'Team' }
  ),
  lesson(
    'published',
    'School and worker in one room',
    ['Good partnership working', 'Early help and youth', 'Early Help West'],
    [
      'A school praised how a plan was made with it and not sent to it.',
      'A plan that a school helped to write is kept.',
      'Plans are written at the school, with the young person there.',
      ''
    ],
    praised
  ),
  lesson(
    'due',
    'Plain words in plans',
    ['Communication', family, 'Edge of Care'],
    [
      'A plan was full of words that only we use.',
      'If a young person cannot say back what the plan is, there is none.',
      'Plans have one page in plain words.',
      'Young people were asked at each review.'
    ]
  ),
  lesson(
    'due',
    'A worker who stays in touch',
    ['Standard of practice', 'Fostering and adoption', ''],
    [
      'Adopters praised a worker who wrote after the order was made.',
      'The time after an order is when questions come.',
      'A call three months after each order.',
      ''
    ],
    praised
  ),
  lesson(
    'archived',
    'Paper forms at reception',
    ['Standards of service', 'Quality and practice', ''],
    [
      'Forms for complaints ran out.',
      'Whoever has to ask for a form may not ask twice.',
      'Forms are refilled each Monday. The online form has taken their place since.',
      ''
    ]
  ),
  lesson(
    'draft',
    'Names at the end of a message',
    ['Communication', family, 'Responsive Services'],
    ['Messages were signed with a team and nobody in it.', 'A name at the end tells whom to ring.', '', '']
  ),
  lesson(
    'sent',
    'Notice of a change of placement',
    ['Standards of service', care, 'Placements'],
    [
      'A young person heard of a move on the day.',
      'Notice is part of care.',
      'A move has a letter to the young person, with what can and cannot change.',
      ''
    ]
  ),
  lesson(
    'sent',
    'Thanks for an honest answer',
    ['Good communication', "Children's disability", ''],
    [
      'A parent thanked us for saying plainly what we could not do.',
      'A clear no is kinder than a slow maybe.',
      'Decision letters say first what is decided.',
      ''
    ],
    praised
  ),
  lesson(
    'returned',
    'Minutes that name nobody',
    ['Breach of confidentiality', family, 'Team South'],
    [
      'Minutes that were shared held details about another family.',
      'Each reader gets the part that is theirs.',
      'Minutes are written in parts.',
      ''
    ]
  ),
  lesson(
    'checked',
    'Interpreters from the first call',
    ['Discrimination or equality', family, 'MASH'],
    [
      'A family had to ask for an interpreter more than once.',
      'The first call is when it is asked.',
      'The call script asks for the language first.',
      ''
    ]
  ),
  lesson(
    'approved',
    'A plan for the last month of support',
    ['Standards of service', care, 'Through Care'],
    [
      'Support ended without anybody saying so.',
      'An ending has a date, a person and a plan.',
      'The last month is planned at the review before it.',
      ''
    ]
  )
];
