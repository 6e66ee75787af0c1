import { ombudsmanDecisions, upheldDecisions } from '../../registers/OmbudsmanCase';
import { milestonesOf } from '../../stages/stageMilestones';
import type { CaseFile, CaseStage } from '../CaseFile';
import { defineAct, type OpenedStage } from './ActDefinition';
import { answerEntries } from './answering';
import { complaintStates, dayField, ombudsmanTeam } from './parts';

/** What the Ombudsman may want next, and the stage that it opens; sent back as premature, it opens none. */
const steps = {
  Enquiry: 'ENQUIRY',
  'Sent back as premature': undefined,
  Investigation: 'INVESTIGATION',
  'Draft decision': 'DRAFT'
} as const;

const publicReport = 'Report in the public interest';

const escalate = defineAct({
  id: 'escalate-to-ombudsman',
  // The link officer sees the cases that the Ombudsman has, so the first letter is the service recovery team's to record.
  who: ombudsmanTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  fields: {
    on: dayField({ from: 'received' }),
    step: { kind: 'choice', choices: Object.keys(steps), required: true },
    ombudsmanReference: { kind: 'text', maxLength: 60, required: true }
  },
  check: ({ step }, { file }) => {
    const stage = stageOfStep(step);
    return stage !== undefined && stagesOf(file).some((each) => each.stage === stage)
      ? [{ field: 'step', why: 'ombudsmanAskedAlready' }]
      : [];
  },
  perform: ({ on, step, ombudsmanReference }, { file }) => {
    const stage = stageOfStep(step);
    return { complaint: { ombudsmanReference }, opens: stage && openedOn(stage, on, file) };
  }
});

const answer = defineAct({
  id: 'answer-ombudsman',
  who: ombudsmanTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  fields: {
    on: dayField({ from: 'received' })
  },
  refusal: ({ file }) => (openStageOf(file) ? undefined : { why: 'nothingForOmbudsman' }),
  check: ({ on }, { file }) => {
    const opened = openStageOf(file)?.openedOn ?? '';
    return on < opened ? [{ field: 'on', why: 'ombudsmanAskedOn', day: opened }] : [];
  },
  perform: ({ on }, { file }) => {
    const stage = openStageOf(file)?.stage ?? 'ENQUIRY';
    return { onStage: stage, entries: answerEntries(milestonesOf('LGSCO', stage).answered, on) };
  }
});

const decide = defineAct({
  id: 'decide-ombudsman',
  who: ombudsmanTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  fields: {
    on: dayField({ from: 'received' }),
    decision: { kind: 'choice', choices: ombudsmanDecisions, required: true },
    remedies: { kind: 'tick', required: false }
  },
  refusal: ({ file }) => {
    const stages = stagesOf(file);
    if (stages.length === 0) return { why: 'ombudsmanNotAsked' };
    return stages.some(({ outcome }) => outcome !== undefined) ? { why: 'ombudsmanDecided' } : undefined;
  },
  check: ({ on, decision, remedies }, { file }) => {
    const opened = lastStageOf(file)?.openedOn ?? '';
    if (on < opened) return [{ field: 'on', why: 'ombudsmanWroteOn', day: opened }];
    if (remedies !== true) return [];
    if (decision === publicReport) {
      return [
        {
          field: 'remedies',
          why: 'remediesOfReport'
        }
      ];
    }
    return upheldDecisions.includes(decision) ? [] : [{ field: 'remedies', why: 'remediesWithoutFault' }];
  },
  perform: ({ on, decision, remedies }, { file }) => {
    const stage = lastStageOf(file);
    const next = decision === publicReport ? 'REPORT' : remedies === true ? 'REMEDY' : undefined;
    return {
      onStage: stage?.stage,
      // A decision ends what the Ombudsman still waited for.
      entries: stage?.closedOn === undefined ? [{ type: 'closed', on, closureType: 'Responded' }] : [],
      stage: { outcome: decision },
      opens: next && openedOn(next, on, file)
    };
  }
});

function stageOfStep(step: string): (typeof steps)[keyof typeof steps] {
  return (Object.keys(steps) as (keyof typeof steps)[]).flatMap((each) =>
    each === step ? (steps[each] ?? []) : []
  )[0];
}

/** The Ombudsman's stages of a case, in order of opening. */
function stagesOf({ stages }: Pick<CaseFile, 'stages'>): readonly CaseStage[] {
  return stages.filter(({ process }) => process === 'LGSCO').sort((a, b) => a.openedOn.localeCompare(b.openedOn));
}

function lastStageOf(file: CaseFile): CaseStage | undefined {
  const stages = stagesOf(file);
  return stages[stages.length - 1];
}

/** What the Ombudsman waits for longest. */
function openStageOf(file: CaseFile): CaseStage | undefined {
  return stagesOf(file).find(({ closedOn }) => closedOn === undefined);
}

function openedOn(stage: OpenedStage['stage'], on: string, { complaint }: CaseFile): OpenedStage {
  const { requested } = milestonesOf('LGSCO', stage);
  const events = requested === undefined ? {} : { [requested]: on };
  return { process: 'LGSCO', stage, openedOn: on, receivedOn: complaint.receivedOn, events };
}

/** What is done with the Ombudsman, whose stages run beside those of the complaint. @see domain.md 4, P26 to P31, and 7.12 */
export const ombudsmanActs = [escalate, answer, decide] as const;
