import type { IsoDate } from '../dates/IsoDate';

/** Where a case stands with the Ombudsman. @see domain.md 7.12 */
export const ombudsmanStages = [
  'Enquiry',
  'Premature',
  'Investigation',
  'Draft decision',
  'Final decision',
  'Remedy',
  'Closed'
] as const;
/** One of {@link ombudsmanStages}. */
export type OmbudsmanStage = (typeof ombudsmanStages)[number];

/** What the Ombudsman decided. @see domain.md 8.14 */
export const ombudsmanDecisions = [
  'Invalid or incomplete',
  'Advice given',
  'Referred back for local resolution',
  'Closed after initial enquiries',
  'Not upheld',
  'Upheld: fault and injustice',
  'Upheld: fault, no injustice',
  'Report in the public interest'
] as const;

/** Decisions that follow an investigation; the upheld rate is a share of these. @see domain.md 12.1 M21 and M22 */
export const investigatedDecisions: readonly string[] = [
  'Not upheld',
  'Upheld: fault and injustice',
  'Upheld: fault, no injustice',
  'Report in the public interest'
];

/** Decisions that found fault. */
export const upheldDecisions: readonly string[] = investigatedDecisions.filter((decision) => decision !== 'Not upheld');

/** Whether what the Ombudsman asked for was done in time. @see domain.md 8.14 */
export const remedyCompliances = ['On time', 'Late', 'Not complied'] as const;

/** A case of the Ombudsman's as the council tracks it. @see domain.md 7.12 */
export interface OmbudsmanCase {
  /** The Ombudsman's own number. */
  reference: string;
  /** References of the complaints it is about, parted by semicolons. */
  complaints: string;
  category: string;
  service: string;
  stage: OmbudsmanStage;
  receivedOn?: IsoDate;
  /** Empty while undecided. */
  decision: string;
  decidedOn?: IsoDate;
  /** The council had put it right before the Ombudsman asked. */
  satisfactoryRemedy: boolean;
  remedyDueOn?: IsoDate;
  /** Empty while no remedy is due. */
  remedyCompliance: string;
}
