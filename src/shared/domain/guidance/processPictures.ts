/** One step of a process, or a question whose answers part the way. Words are in the texts, by the step's id. */
export interface PictureStep {
  id: string;
  /** Page of the guidance that says how. */
  guidance: string;
  /** Ways that leave the main one here, by the answer; each ends, or comes back to the main way. */
  ways?: readonly PictureWay[];
}

/** A way that one answer to a question leads. */
export interface PictureWay {
  id: string;
  steps: readonly PictureStep[];
  /** It comes back to the main way; else it ends here. */
  returns: boolean;
}

/** The way of a complaint through the council. @see domain.md 15.3 A, a reconstruction */
const complaint: readonly PictureStep[] = [
  { id: 'contact', guidance: 'start-here' },
  {
    id: 'triage',
    guidance: 'what-counts',
    ways: [{ id: 'settledEarly', steps: [{ id: 'closeInformal', guidance: 'escalation' }], returns: false }]
  },
  {
    id: 'choose',
    guidance: 'start-here',
    ways: [{ id: 'outside', steps: [{ id: 'explain', guidance: 'withdrawals-and-refusals' }], returns: false }]
  },
  { id: 'acknowledge', guidance: 'stage-1' },
  { id: 'allocate', guidance: 'roles' },
  { id: 'investigate', guidance: 'stage-1' },
  { id: 'reply', guidance: 'stage-1' },
  { id: 'log', guidance: 'learning-and-log' },
  {
    id: 'satisfied',
    guidance: 'escalation',
    ways: [{ id: 'yes', steps: [{ id: 'close', guidance: 'learning-and-log' }], returns: false }]
  },
  { id: 'settle', guidance: 'escalation' },
  {
    id: 'nextStage',
    guidance: 'escalation',
    ways: [
      {
        id: 'children',
        steps: [
          { id: 'stage2', guidance: 'stage-2' },
          { id: 'stage3', guidance: 'stage-3' }
        ],
        returns: true
      },
      { id: 'corporate', steps: [{ id: 'review', guidance: 'corporate' }], returns: true },
      { id: 'adults', steps: [{ id: 'straight', guidance: 'adult-social-care' }], returns: true }
    ]
  },
  { id: 'ombudsman', guidance: 'ombudsman' }
];

/** What happens when the Ombudsman writes. @see domain.md 15.3 B */
const ombudsman: readonly PictureStep[] = [
  { id: 'letter', guidance: 'ombudsman' },
  {
    id: 'enquiry',
    guidance: 'ombudsman',
    ways: [{ id: 'premature', steps: [{ id: 'answerFirst', guidance: 'ombudsman' }], returns: false }]
  },
  { id: 'statement', guidance: 'ombudsman' },
  { id: 'draft', guidance: 'ombudsman' },
  {
    id: 'final',
    guidance: 'ombudsman',
    ways: [{ id: 'noFault', steps: [{ id: 'learn', guidance: 'learning-and-log' }], returns: false }]
  },
  { id: 'remedy', guidance: 'remedies' },
  { id: 'confirmed', guidance: 'ombudsman' }
];

/** The pictures of the guidance, as data: drawn, read out and printed from the same steps. */
export const processPictures = { complaint, ombudsman } as const;
/** One of {@link processPictures}. */
export type PictureId = keyof typeof processPictures;
/** All pictures, in order. */
export const pictureIds = Object.keys(processPictures) as readonly PictureId[];

/** Every step of a picture in reading order, those of its ways where they leave. */
export function stepsOf(steps: readonly PictureStep[]): readonly PictureStep[] {
  return steps.flatMap((step) => [step, ...(step.ways ?? []).flatMap((way) => stepsOf(way.steps))]);
}
