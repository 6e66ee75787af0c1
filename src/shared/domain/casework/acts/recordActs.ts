import type { RoleCode } from '../../roles/Role';
import { advocacyResponses, channels, firstPoints, madeByKinds, riskLevels } from '../codes';
import type { CaseConcern } from '../CaseFile';
import { defineAct, type ActDefinition } from './ActDefinition';
import { closedStates, dayField, noteField, openStates, recoveryTeam, teamAndIntake } from './parts';

const changeDetails = defineAct({
  id: 'change-details',
  name: 'Change details',
  who: teamAndIntake,
  moves: [{ from: [...openStates, ...closedStates], to: 'same' }],
  whilePaused: 'yes',
  otherwise: '',
  fields: {
    team: { kind: 'team', label: 'Team', required: true },
    channel: { kind: 'choice', label: 'Received by', choices: channels, required: false },
    firstPoint: { kind: 'choice', label: 'First point of contact', choices: firstPoints, required: false },
    madeBy: { kind: 'choice', label: 'Made by', choices: madeByKinds, required: false },
    advocacyOffered: { kind: 'tick', label: 'An advocate was offered', required: false },
    advocacyOfferedOn: dayField('Day an advocate was offered', { from: 'received', required: false }),
    advocacyResponse: { kind: 'choice', label: 'Answer to the offer', choices: advocacyResponses, required: false },
    riskLevel: { kind: 'choice', label: 'Risk', choices: riskLevels, required: false },
    summary: {
      kind: 'note',
      label: 'Summary',
      hint: 'No names, places, ages or dates that identify anyone.',
      maxLength: 2000,
      required: false
    },
    crmReference: { kind: 'text', label: 'CRM reference', maxLength: 60, required: false },
    careDatabaseReference: { kind: 'text', label: 'Social care database reference', maxLength: 60, required: false },
    linkedTo: { kind: 'references', label: 'Linked cases', required: false },
    repeat: { kind: 'tick', label: 'The same person has complained about this before', required: false }
  },
  check: ({ advocacyOffered, advocacyOfferedOn }) =>
    advocacyOfferedOn !== undefined && advocacyOffered !== true
      ? [{ field: 'advocacyOffered', text: 'There is a day on which an advocate was offered: tick that one was.' }]
      : [],
  perform: ({ team, linkedTo, repeat, ...rest }, { file, serviceOf }) => {
    const service = serviceOf(team);
    return {
      complaint: {
        firstPoint: undefined,
        madeBy: undefined,
        advocacyOffered: undefined,
        advocacyOfferedOn: undefined,
        advocacyResponse: undefined,
        riskLevel: undefined,
        crmReference: undefined,
        careDatabaseReference: undefined,
        ...rest,
        channel: rest.channel ?? file.complaint.channel,
        summary: rest.summary ?? '',
        team,
        service,
        linkedTo: linkedTo ?? [],
        repeat: repeat ?? false
      },
      everyOpenStage: { team, service }
    };
  }
});

/** Who may add a concern; an investigating officer may only change those of the case. @see domain.md 11.2, concern rows */
const adders: readonly RoleCode[] = ['R5', 'R6', 'R14'];

const recordConcern = defineAct({
  id: 'record-concern',
  name: 'Record a concern',
  who: { any: adders, own: ['R2'] },
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise: 'Concerns belong to an open case.',
  fields: {
    concern: { kind: 'concern', label: 'Which concern', required: true },
    on: dayField('Day it was raised', { from: 'received' }),
    category: { kind: 'reason', label: 'Main reason', required: true },
    subCategory: { kind: 'reasonPart', label: 'Reason in detail', required: false },
    wording: { kind: 'note', label: 'What was said', hint: 'No names of people.', maxLength: 4000, required: true },
    staffNamed: {
      kind: 'tick',
      label: 'A member of staff is complained about',
      hint: 'Who it is goes into the restricted list of allegations, never here.',
      required: false
    }
  },
  check: ({ concern }, { file, actor }) =>
    file.concerns.some(({ number }) => String(number) === concern) || actor.roles.some((role) => adders.includes(role))
      ? []
      : [{ field: 'concern', text: 'Ask the service recovery team to add a concern; you may change those there are.' }],
  perform: ({ concern, category, subCategory, wording, staffNamed }, { file, position: { stage } }) => {
    const written = { category, subCategory, wording, staffNamed: staffNamed ?? false };
    const found = file.concerns.find(({ number }) => String(number) === concern);
    const added: CaseConcern = {
      id: 0,
      number: Math.max(0, ...file.concerns.map(({ number }) => number)) + 1,
      reference: file.complaint.reference,
      outcomes: {},
      ...written
    };
    const concerns = found
      ? file.concerns.map((each) => (each === found ? { ...each, ...written } : each))
      : [...file.concerns, added];
    const named = concerns.some((each) => each.staffNamed);
    const others = stage.attention.filter((reason) => reason !== 'Staff named');
    return { concerns, stage: { attention: named ? [...others, 'Staff named'] : others } };
  }
});

const holdDestruction = defineAct({
  id: 'hold-destruction',
  name: 'Hold from destruction',
  who: recoveryTeam,
  moves: [{ from: [...openStates, ...closedStates], to: 'same' }],
  whilePaused: 'yes',
  otherwise: '',
  fields: {
    on: dayField('Day of the decision', { from: 'received' }),
    held: {
      kind: 'tick',
      label: 'An inquiry or a claim forbids to destroy this case',
      hint: 'Take the tick away to lift the hold.',
      required: false
    },
    reason: noteField('Which inquiry or claim, or why the hold is lifted', { required: true })
  },
  check: ({ held }, { file: { complaint } }) => {
    if ((held ?? false) !== (complaint.held ?? false)) return [];
    return [{ field: 'held', text: complaint.held === true ? 'It is held already.' : 'It is not held.' }];
  },
  perform: ({ held }) => ({ complaint: { held } })
});

/** What keeps the record itself. */
export const recordActs: readonly ActDefinition[] = [changeDetails, recordConcern, holdDestruction];
