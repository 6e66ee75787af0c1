import { ombudsmanDecisions, upheldDecisions } from '../../registers/OmbudsmanCase';
import { milestonesOf } from '../../stages/stageMilestones';
import type { CaseFile, CaseStage } from '../CaseFile';
import { defineAct, type ActDefinition, type OpenedStage } from './ActDefinition';
import { answerEntries } from './answering';
import { complaintStates, dayField, ombudsmanTeam } from './parts';

const otherwise = 'The Ombudsman looks at complaints; this is an enquiry or a request.';

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
  name: 'Record the Ombudsman',
  // The link officer sees the cases that the Ombudsman has, so the first letter is the service recovery team's to record.
  who: ombudsmanTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise,
  fields: {
    on: dayField('Day the letter was received', { from: 'received' }),
    step: {
      kind: 'choice',
      label: 'What the Ombudsman wants',
      choices: Object.keys(steps),
      required: true
    },
    ombudsmanReference: { kind: 'text', label: "Ombudsman's reference", maxLength: 60, required: true }
  },
  check: ({ step }, { file }) => {
    const stage = stageOfStep(step);
    return stage !== undefined && stagesOf(file).some((each) => each.stage === stage)
      ? [{ field: 'step', text: 'The Ombudsman has asked for this already.' }]
      : [];
  },
  perform: ({ on, step, ombudsmanReference }, { file }) => {
    const stage = stageOfStep(step);
    return { complaint: { ombudsmanReference }, opens: stage && openedOn(stage, on, file) };
  }
});

const answer = defineAct({
  id: 'answer-ombudsman',
  name: 'Record the answer to the Ombudsman',
  who: ombudsmanTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise,
  fields: {
    on: dayField('Day it was sent', {
      hint: 'The enquiry returned, the statement, the comments on the draft, the proof of the remedy, or the reply to the report.',
      from: 'received'
    })
  },
  refusal: ({ file }) => (openStageOf(file) ? undefined : 'The Ombudsman waits for nothing in this case.'),
  check: ({ on }, { file }) => {
    const opened = openStageOf(file)?.openedOn ?? '';
    return on < opened ? [{ field: 'on', text: `The Ombudsman asked for it on ${opened}.` }] : [];
  },
  perform: ({ on }, { file }) => {
    const stage = openStageOf(file)?.stage ?? 'ENQUIRY';
    return { onStage: stage, entries: answerEntries(milestonesOf('LGSCO', stage).answered, on) };
  }
});

const decide = defineAct({
  id: 'decide-ombudsman',
  name: "Record the Ombudsman's decision",
  who: ombudsmanTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise,
  fields: {
    on: dayField('Day the decision was received', { from: 'received' }),
    decision: { kind: 'choice', label: 'Decision', choices: ombudsmanDecisions, required: true },
    remedies: {
      kind: 'tick',
      label: 'Remedies are to follow',
      hint: 'Their working days are counted from the decision.',
      required: false
    }
  },
  refusal: ({ file }) => {
    const stages = stagesOf(file);
    if (stages.length === 0) return 'The Ombudsman has not asked about this case.';
    return stages.some(({ outcome }) => outcome !== undefined)
      ? "The Ombudsman's decision is recorded already."
      : undefined;
  },
  check: ({ on, decision, remedies }, { file }) => {
    const opened = lastStageOf(file)?.openedOn ?? '';
    if (on < opened) return [{ field: 'on', text: `The Ombudsman wrote last on ${opened}.` }];
    if (remedies !== true) return [];
    if (decision === publicReport) {
      return [
        {
          field: 'remedies',
          text: "The council's reply to the report says what it does; its three months are counted."
        }
      ];
    }
    return upheldDecisions.includes(decision)
      ? []
      : [{ field: 'remedies', text: 'Remedies follow only where fault was found.' }];
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
export const ombudsmanActs: readonly ActDefinition[] = [escalate, answer, decide];
