import type { ActId } from '../../../src/shared/domain/casework/acts/ActId';
import { acts } from '../../../src/shared/domain/casework/acts/acts';
import { refusalOf } from '../../../src/shared/domain/casework/acts/refusalOf';
import { type CaseState, caseStateIds, caseStates } from '../../../src/shared/domain/casework/CaseState';
import { dayOf, readyCase, readySituation } from '../../../src/shared/domain/casework/testing/actEntries';
import { emptyLearning } from '../../../src/shared/domain/learning/LearningContent';
import type { LearningDraft } from '../../../src/shared/domain/learning/LearningDraft';
import type { LogContent } from '../../../src/shared/domain/logReports/LogContent';
import { aReport } from '../../../src/shared/domain/publication/testing/aReport';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { addCase, underReference } from '../casework/caseSite';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addAnsweredCase, completed, fillServiceGroups, logService } from '../logReports/logSite';

/** A case in Stage 1 that has a little of everything. */
export const reference = 'CH-2024-0001';

/** Log reports: one that is being written with every question asked, one that says nothing was learnt, one handed in. */
export const logs = { full: 'CH-2024-0101', bare: 'CH-2024-0102', handedIn: 'CH-2024-0103' } as const;

/** The day on which most is looked at; nothing of the case in Stage 1 has run out. */
export const today = '2024-01-05';
/** When the log reports are written, and everything later. */
export const laterDay = '2024-03-20';

/** A case on which an act can be done. */
export interface PlaceOfAct {
  act: ActId;
  reference: string;
  /** UK date on which it can. */
  day: string;
}

/** Every act, each with a case of its own on which it can be done by a director who is the service recovery manager too. */
export const placesOfActs: readonly PlaceOfAct[] = acts.map(({ id }, place) => ({
  act: id,
  reference: `CH-2024-${1001 + place}`,
  day: dayOf(standingFor(id).state)
}));

function standingFor(act: ActId): { state: CaseState; paused: boolean } {
  const definition = acts.find(({ id }) => id === act);
  const states: readonly CaseState[] = ['stage1', ...caseStateIds];
  const standings = states.flatMap((state) => [
    { state, paused: false },
    ...(caseStates[state].open ? [{ state, paused: true }] : [])
  ]);
  const found = standings.find(
    ({ state, paused }) => definition && refusalOf(definition, readySituation(state, paused, act)) === undefined
  );
  if (!found) throw new Error(`No case allows ${act}.`);
  return found;
}

/** A site with something to show on every screen, and the keys of what was made on it. */
export interface PseudoSite {
  site: HubSite;
  keys: Readonly<Record<'report' | 'published' | 'draft' | 'record', string>>;
}

/** Starts the site; everybody of the hub is in their group. */
export async function startPseudoSite(): Promise<PseudoSite> {
  const site = await startHubSite({ today });
  await site.fillGroups();
  await fillServiceGroups(site);
  await addRoleMembers(
    site.connection().sp,
    [
      { login: loginOf('R6'), roles: [`Strategic lead: ${logService}`, 'Strategic lead'] },
      // A second officer, so that one can check what the other wrote.
      { login: loginOf('R9'), roles: ['Service recovery officer'] }
    ],
    () => undefined
  );
  // Recorded by somebody else, so that an answer has been checked by another person.
  const recovery = site.connection(loginOf('R5'));
  await addCase(recovery, underReference(readyCase('stage1'), reference));
  for (const { act, reference: own } of placesOfActs) {
    const { state, paused } = standingFor(act);
    await addCase(recovery, underReference(readyCase(state, paused, act), own));
  }
  await site
    .connection()
    .sp.web.lists.getByTitle('InformationIssues')
    .items.add({
      Title: 'breach',
      IssueKey: 'breach',
      Status: 'Open',
      Service: logService,
      IssueNote: 'A letter.',
      RaisedDate: `${today}T00:00:00Z`,
      Reference: reference
    });
  await setDay(site, laterDay);
  await writeLogs(site);
  return { site, keys: { ...(await writeReports(site)), ...(await writeLearning(site)) } };
}

/** Moves the site's day. */
export async function setDay(site: HubSite, day: string): Promise<void> {
  await fetch(`${site.test.origin}/_local/clock`, { method: 'PUT', body: JSON.stringify({ today: day }) });
}

async function writeLogs(site: HubSite): Promise<void> {
  const { Id: officer } = await site.connection().sp.web.ensureUser(loginOf('R2'));
  const repository = await site.hub(loginOf('R2')).logReports();
  const action = {
    id: 'a1',
    action: 'Ring first.',
    category: 'Training',
    owner: { id: officer, name: '' },
    dueOn: '2024-05-01'
  };
  const learnt = {
    learningIdentified: true,
    learningStatement: 'Parents are rung before a worker changes.',
    learningKind: 'Team',
    noLearningReason: undefined
  } as const;
  const write = async (
    which: keyof typeof logs,
    act: 'save' | 'submit',
    change: (content: LogContent) => LogContent
  ) => {
    await addAnsweredCase(site, logs[which], officer);
    const base = (await repository.open(logs[which], 'S1')).log.content;
    await repository.write({
      reference: logs[which],
      stage: 'S1',
      act,
      key: `${which} ${act}`,
      base,
      content: change(base)
    });
  };
  await write('handedIn', 'submit', (base) => ({ ...completed(base), ...learnt, actions: [action] }));
  await write('bare', 'save', (base) => ({ ...base, learningIdentified: false }));
  await write('full', 'save', (base) => ({
    ...base,
    ...learnt,
    learningStatement: 'Parents are rung before a worker changes, and Robin Ash was not.',
    concerns: base.concerns.map((concern) => ({ ...concern, outcome: 'Upheld' })),
    outcome: 'Partly upheld',
    remedies: [{ id: 'r1' }],
    actions: [{ id: 'a1' }],
    relatedLearning: { from: 'log', key: `${logs.handedIn}|S1`, title: logs.handedIn },
    neededChanges: ['Training'],
    equalityIssue: true,
    informationIssue: true,
    safeguarding: true,
    escalationLikely: 'Likely'
  }));
}

async function writeReports(site: HubSite): Promise<{ report: string; published: string }> {
  const failing = { id: 'V3', state: 'failed', title: 'Numbers', text: '27' } as const;
  const report = aReport({ checks: [failing] });
  const { kind, from, to, mode, process } = report;
  const request = { kind, from, to, mode, process };
  const texts = { summary: 'We received {{M1.statutory}} complaints.' };
  const [writer, manager] = await Promise.all(
    (['R5', 'R6'] as const).map((role) => site.hub(loginOf(role)).publication())
  );
  if (!writer || !manager) throw new Error('Nobody writes.');
  const begin = (key: string) => writer.createDraft(key, 'CH-', request, { texts, figures: report });
  const frozen = {
    report,
    texts,
    wording: { summary: 'We received 156 complaints.' },
    checks: [failing],
    overrides: []
  };
  const content = { whole: frozen, shown: frozen, restatementNote: '' };
  const approval = await manager.approve(await begin('approved report'), content);
  const { key: published } = await manager.publish(approval);
  return { report: (await begin('report')).key, published };
}

async function writeLearning(site: HubSite): Promise<{ draft: string; record: string }> {
  const [writer, checker, lead, publisher] = await Promise.all([
    site.hub(loginOf('R5')).learning(),
    site.hub(loginOf('R9')).learning(),
    site.hub(loginOf('R3')).learning(),
    site.hub(loginOf('R6')).learning()
  ]);
  const write = async (sourceKey: string, whatHappened: string): Promise<string> => {
    const key = await writer.draftLearning({
      sourceKey,
      sourceReference: reference,
      content: {
        ...emptyLearning,
        title: 'CH-',
        themes: ['Communication'],
        service: logService,
        quarter: '2023/24 Q4',
        whatHappened,
        whatWeLearned: 'A call comes before a change.',
        whatChanged: 'A letter goes out a week before.'
      }
    });
    await writer.sendToCheck(await draftOf(key));
    return key;
  };
  const draftOf = async (key: string): Promise<LearningDraft> => {
    const found = (await writer.workshop()).states.find(({ draft }) => draft.key === key);
    if (!found) throw new Error(`No draft ${key}.`);
    return found.draft;
  };
  const record = await write('published', 'Nobody told the family.');
  await checker.check(await draftOf(record), 'checked', { decision: 'Passed', note: '' });
  await lead.approve(await draftOf(record), 'approved', 'Approved');
  await publisher.publish(record);
  return { record, draft: await write('draft', 'Nobody told Robin Ash.') };
}
