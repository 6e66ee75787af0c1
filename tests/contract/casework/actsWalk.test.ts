import { addEvent } from '../../../src/shared/data/casework/addEvent';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import { acts } from '../../../src/shared/domain/casework/acts/acts';
import type { ActDefinition } from '../../../src/shared/domain/casework/acts/ActDefinition';
import type { ActId } from '../../../src/shared/domain/casework/acts/ActId';
import type { CaseFile } from '../../../src/shared/domain/casework/CaseFile';
import type { CaseState } from '../../../src/shared/domain/casework/CaseState';
import { dayOf, entryOf, readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { type AccessLevel, cellsOf } from '../../../src/shared/schema/accessMatrix';
import { type RoleCode, roleCodes, roleGroups } from '../../../src/shared/schema/roleGroups';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addCase, underReference } from './caseSite';

/*
 * Every role and every act, on a case of the role's own and service, and on one that is neither: what the acts' table lets
 * them do they can do, and what it does not is refused by the hub, and by the site where they have no right on the timeline.
 */
const service = 'Assessment and family support';
const today = '2024-01-05';
const states: Partial<Record<ActId, CaseState>> = {
  'start-stage-1': 'informal',
  'request-stage-2': 'stage1Answered',
  'agree-statement': 'statement',
  adjudicate: 'investigation',
  'request-stage-3': 'stage2Answered',
  'hold-panel': 'panel',
  'receive-panel-report': 'panelReport',
  reopen: 'withdrawn'
};

let site: HubSite;
let officer: number;
let count = 0;

beforeAll(async () => {
  site = await startHubSite({ today });
  await site.fillGroups();
  const { sp } = site.connection();
  await addRoleMembers(
    sp,
    roleGroups
      .filter(({ code }) => code === 'R3' || code === 'R4')
      .map(({ code, role }) => ({ login: loginOf(code), roles: [`${role}: ${service}`] })),
    () => undefined
  );
  officer = (await sp.web.ensureUser(loginOf('R2'))).Id;
});
afterAll(async () => {
  await site.close();
});

async function setDay(day: string): Promise<void> {
  await fetch(`${site.test.origin}/_local/clock`, { method: 'PUT', body: JSON.stringify({ today: day }) });
}

/** A case on which the act is possible; `mine` has R2 for its officer and the service of R3 and R4. */
async function caseFor(act: ActId, mine: boolean): Promise<string> {
  const reference = `CH-2024-${String((count += 1)).padStart(4, '0')}`;
  const file = underReference(readyCase(states[act] ?? 'stage1', act === 'resume', act), reference);
  const stages: CaseFile['stages'] = file.stages.map((stage) => ({
    ...stage,
    service: mine ? service : 'Fostering and adoption',
    ...(mine && { officer: { id: officer, name: '' } })
  }));
  const complaint = { ...file.complaint, service: mine ? service : 'Fostering and adoption' };
  await addCase(site.connection(loginOf('R6')), { ...file, complaint, stages, events: [] });
  return reference;
}

function mayAct({ who }: ActDefinition, role: RoleCode, isOpen: boolean): boolean {
  return who.any.includes(role) || (isOpen && who.own.includes(role));
}

/** What a role may do with the timeline of a case; absent when it does not see it. */
function timelineLevel(role: RoleCode, mine: boolean): AccessLevel | undefined {
  const cell = cellsOf('timeline').find(([code]) => code === role)?.[1];
  const covers = { all: true, own: mine, service: mine, linked: false, triage: false };
  return cell && covers[cell.extent] ? cell.level : undefined;
}

const walked = acts.filter(({ id }) => id !== 'adjudicate');
const roles = roleCodes.filter((role) => role !== 'R6');

describe('who may do what with a case', () => {
  it.each(roles)('%s', async (role) => {
    const sees = timelineLevel(role, true) !== undefined;
    // Who sees no case at all is refused the same way whatever the act.
    const tried = sees || role === 'R14' ? walked : walked.slice(0, 2);
    const made = new Map<ActId, { mine: string; other: string }>();
    // One case serves all acts that are refused; each act that is not gets its own.
    const shared = { mine: await caseFor('acknowledge', true), other: await caseFor('acknowledge', false) };
    for (const act of tried) {
      const isFresh = sees && mayAct(act, role, true);
      made.set(act.id, isFresh ? { mine: await caseFor(act.id, true), other: shared.other } : shared);
    }
    await secureAllCases(site.connection().sp);
    const casework = await site.hub(loginOf(role)).casework();
    const manager = await site.hub(loginOf('R6')).casework();
    for (const act of tried) {
      await setDay(dayOf(states[act.id] ?? 'stage1'));
      const { mine, other } = made.get(act.id) ?? shared;
      for (const [name, reference] of [
        ['mine', mine],
        ['other', other]
      ] as const) {
        const { file: base } = await manager.open(reference);
        const values = {
          ...entryOf(act.id, states[act.id] ?? 'stage1'),
          ...(act.id === 'allocate' && { officer }),
          // An officer changes a concern; only the service recovery team and triage add one.
          ...(act.id === 'record-concern' && role === 'R2' && { concern: '1' })
        };
        const isMine = name === 'mine';
        const isOpen = base.complaint.status === 'Open';
        const isSeen = timelineLevel(role, isMine) !== undefined;
        const isAllowed = isSeen && mayAct(act, role, isMine && isOpen) && (isMine || act.who.any.includes(role));
        if (isAllowed && reference === shared.other) continue;
        const key = `${role} ${act.id} ${name}`;
        const result = await casework.perform({ act: act.id, values, key, base }).then(
          () => 'done',
          (error: unknown) => (error instanceof Error ? error.message : String(error))
        );
        const isRefused = /\(who\)|no such complaint|lists are missing|do not have access/.test(result);
        expect([key, isAllowed ? result : isRefused]).toEqual([key, isAllowed ? 'done' : true]);
      }
    }
    // Past the hub: an entry sent by hand is taken only where the matrix lets the role add to the timeline.
    for (const [reference, isMine] of [
      [shared.mine, true],
      [shared.other, false]
    ] as const) {
      const level = timelineLevel(role, isMine);
      const { events } = (await manager.open(reference)).file;
      const event = {
        key: `by hand ${role} ${reference}`,
        number: events.length + 1,
        act: 'acknowledge' as const,
        on: today,
        recordedAt: '',
        by: { id: 0, name: '' },
        values: {}
      };
      const sent = await addEvent(site.connection(loginOf(role)), reference, { event, changes: [] }).catch(
        () => 'refused'
      );
      expect([role, isMine, sent]).toEqual([
        role,
        isMine,
        level && level !== 'read' && level !== 'open' ? 'added' : 'refused'
      ]);
    }
  });
});
