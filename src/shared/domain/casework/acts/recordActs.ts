import type { RoleCode } from '../../roles/Role';
import { advocacyResponses, breachKinds, channels, firstPoints, madeByKinds, riskLevels } from '../codes';
import type { CaseConcern } from '../CaseFile';
import { defineAct } from './ActDefinition';
import { closedStates, dayField, noteField, openStates, recoveryTeam, teamAndIntake } from './parts';

const changeDetails = defineAct({
  id: 'change-details',
  who: teamAndIntake,
  moves: [{ from: [...openStates, ...closedStates], to: 'same' }],
  whilePaused: 'yes',
  fields: {
    team: { kind: 'team', required: true },
    channel: { kind: 'choice', choices: channels, required: false },
    firstPoint: { kind: 'choice', choices: firstPoints, required: false },
    madeBy: { kind: 'choice', choices: madeByKinds, required: false },
    advocacyOffered: { kind: 'tick', required: false },
    advocacyOfferedOn: dayField({ from: 'received', required: false }),
    advocacyResponse: { kind: 'choice', choices: advocacyResponses, required: false },
    riskLevel: { kind: 'choice', choices: riskLevels, required: false },
    summary: { kind: 'note', maxLength: 2000, required: false },
    crmReference: { kind: 'text', maxLength: 60, required: false },
    careDatabaseReference: { kind: 'text', maxLength: 60, required: false },
    linkedTo: { kind: 'references', required: false },
    repeat: { kind: 'tick', required: false }
  },
  check: ({ advocacyOffered, advocacyOfferedOn }) =>
    advocacyOfferedOn !== undefined && advocacyOffered !== true
      ? [{ field: 'advocacyOffered', why: 'advocateNotTicked' }]
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
  who: { any: adders, own: ['R2'] },
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'yes',
  fields: {
    concern: { kind: 'concern', required: true },
    on: dayField({ from: 'received' }),
    category: { kind: 'reason', required: true },
    subCategory: { kind: 'reasonPart', required: false },
    wording: { kind: 'note', maxLength: 4000, required: true },
    staffNamed: { kind: 'tick', required: false }
  },
  check: ({ concern }, { file, actor }) =>
    file.concerns.some(({ number }) => String(number) === concern) || actor.roles.some((role) => adders.includes(role))
      ? []
      : [{ field: 'concern', why: 'mayNotAddConcern' }],
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
  who: recoveryTeam,
  moves: [{ from: [...openStates, ...closedStates], to: 'same' }],
  whilePaused: 'yes',
  fields: {
    on: dayField({ from: 'received' }),
    held: { kind: 'tick', required: false },
    reason: noteField({ required: true })
  },
  check: ({ held }, { file: { complaint } }) => {
    if ((held ?? false) !== (complaint.held ?? false)) return [];
    return [{ field: 'held', why: complaint.held === true ? 'heldAlready' : 'notHeld' }];
  },
  perform: ({ held }) => ({ complaint: { held } })
});

const reportBreach = defineAct({
  id: 'report-breach',
  // Everybody who may add to the timeline of a case they see. @see domain.md 16.1
  who: { any: ['R3', 'R4', 'R5', 'R6', 'R7', 'R14'], own: ['R2'] },
  moves: [{ from: [...openStates, ...closedStates], to: 'same' }],
  whilePaused: 'yes',
  fields: {
    on: dayField({ from: 'received' }),
    kind: { kind: 'choice', choices: breachKinds, required: true },
    note: noteField({ required: true })
  },
  perform: () => ({})
});

/** What keeps the record itself. */
export const recordActs = [changeDetails, recordConcern, holdDestruction, reportBreach] as const;
