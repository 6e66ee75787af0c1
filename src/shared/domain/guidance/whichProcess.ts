import type { Process } from '../processRules/ProcessRule';

/** Where a path of questions ends: the procedure, or what else to do. */
export interface ProcessEnd {
  process: Process | 'COMPLIMENT' | 'COMMENT' | 'SERVICE_REQUEST';
  /** Pages that say how to go on. */
  guidance: string;
}

/** A question with the answers that lead on. Words are in the texts, by these ids. */
export interface ProcessQuestion {
  answers: Readonly<Record<string, { next: QuestionId } | { end: EndId }>>;
}

/** What each end is. @see domain.md 1, 3 and 15.1, section 1 */
export const processEnds = {
  compliment: { process: 'COMPLIMENT', guidance: 'what-counts' },
  comment: { process: 'COMMENT', guidance: 'what-counts' },
  serviceRequest: { process: 'SERVICE_REQUEST', guidance: 'what-counts' },
  enquiry: { process: 'MP', guidance: 'mp-and-councillor' },
  ombudsman: { process: 'LGSCO', guidance: 'ombudsman' },
  accessRequest: { process: 'SAR', guidance: 'records-requests' },
  dataProtection: { process: 'DP_COMPLAINT', guidance: 'records-requests' },
  notOurs: { process: 'OUT_OF_SCOPE', guidance: 'withdrawals-and-refusals' },
  otherRoute: { process: 'OUT_OF_SCOPE', guidance: 'withdrawals-and-refusals' },
  childProtection: { process: 'OUT_OF_SCOPE', guidance: 'withdrawals-and-refusals' },
  outOfTime: { process: 'OUT_OF_SCOPE', guidance: 'withdrawals-and-refusals' },
  informal: { process: 'INFORMAL', guidance: 'escalation' },
  children: { process: 'CHILD_STAT', guidance: 'stage-1' },
  adults: { process: 'ADULT_STAT', guidance: 'adult-social-care' },
  corporate: { process: 'CORPORATE', guidance: 'corporate' }
} as const satisfies Record<string, ProcessEnd>;
/** One of {@link processEnds}. */
export type EndId = keyof typeof processEnds;

/** The first question of the path. */
export const firstQuestion = 'kind' satisfies QuestionId;

/**
 * The questions by which somebody finds the right procedure. Every path ends, and nobody is asked what an earlier answer
 * already said.
 * @see domain.md 1 and 3, and 15.3 A
 */
export const processQuestions = {
  kind: {
    answers: {
      praise: { end: 'compliment' },
      opinion: { end: 'comment' },
      request: { end: 'serviceRequest' },
      unhappy: { next: 'from' }
    }
  },
  from: {
    answers: {
      person: { next: 'about' },
      member: { end: 'enquiry' },
      ombudsman: { end: 'ombudsman' }
    }
  },
  about: {
    answers: {
      childrensCare: { next: 'childTime' },
      adultCare: { next: 'adultTime' },
      records: { next: 'records' },
      otherService: { next: 'otherTime' },
      notCouncil: { end: 'notOurs' },
      staffOrCouncillor: { end: 'otherRoute' },
      childProtection: { end: 'childProtection' }
    }
  },
  records: { answers: { wantsCopy: { end: 'accessRequest' }, misused: { end: 'dataProtection' } } },
  childTime: { answers: { recent: { next: 'childPerson' }, old: { end: 'outOfTime' } } },
  adultTime: { answers: { recent: { next: 'adultFormal' }, old: { end: 'outOfTime' } } },
  otherTime: { answers: { recent: { next: 'otherFormal' }, old: { end: 'outOfTime' } } },
  childPerson: { answers: { entitled: { next: 'childFormal' }, other: { next: 'otherFormal' } } },
  childFormal: { answers: { formal: { end: 'children' }, informal: { end: 'informal' } } },
  adultFormal: { answers: { formal: { end: 'adults' }, informal: { end: 'informal' } } },
  otherFormal: { answers: { formal: { end: 'corporate' }, informal: { end: 'informal' } } }
} as const satisfies Record<
  string,
  { answers: Readonly<Record<string, { next: string } | { end: keyof typeof processEnds }>> }
>;
/** One of {@link processQuestions}. */
export type QuestionId = keyof typeof processQuestions;

/** One answered question of a path. */
export interface Answered {
  question: QuestionId;
  answer: string;
}

/** How far answers lead: those that fit, and the question that is open or the end. */
export interface ProcessPath {
  answered: readonly Answered[];
  next?: QuestionId;
  end?: EndId;
}

/** Follows answers from the first question; from the first one that does not fit on they are left out. */
export function followPath(answers: readonly string[]): ProcessPath {
  const answered: Answered[] = [];
  let question: QuestionId = firstQuestion;
  for (const answer of answers) {
    const leads: ProcessQuestion['answers'][string] | undefined = new Map(Object.entries(answersOf(question))).get(
      answer
    );
    if (!leads) break;
    answered.push({ question, answer });
    if ('end' in leads) return { answered, end: leads.end };
    question = leads.next;
  }
  return { answered, next: question };
}

/** The answers of a question, in order. */
export function answersOf(question: QuestionId): ProcessQuestion['answers'] {
  return processQuestions[question].answers;
}
