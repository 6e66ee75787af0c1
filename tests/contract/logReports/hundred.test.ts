import type { DirectoryUser } from '../../../site/server/directory';
import type { InvestigationLog, LogRepository } from '../../../src/shared/domain/logReports/InvestigationLog';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import { addCase } from '../casework/caseSite';
import { type HubSite, owner, startHubSite } from '../data/hubSite';
import { answeredCase, completed, logToday } from './logSite';

const places = Array.from({ length: 100 }, (_, place) => place + 1);
const loginOf = (place: number): string => `officer${place}@council.example`;
const referenceOf = (place: number): string => `CH-2024-${String(place).padStart(4, '0')}`;
const person = (login: string, title: string): DirectoryUser => ({
  login,
  email: login,
  title,
  jobTitle: 'Officer',
  department: 'Test',
  roles: ['Team manager']
});

let site: HubSite;

beforeAll(async () => {
  site = await startHubSite({
    today: logToday,
    users: [
      { ...person(owner, 'owner'), roles: [], isSiteAdmin: true, isDefault: true },
      ...places.map((place) => person(loginOf(place), `Officer ${place}`))
    ]
  });
  const { sp } = site.connection();
  await addRoleMembers(
    sp,
    places.map((place) => ({ login: loginOf(place), roles: ['Team manager'] })),
    () => undefined
  );
  for (const place of places) {
    const { Id } = await sp.web.ensureUser(loginOf(place));
    await addCase(site.connection(), answeredCase(referenceOf(place), Id));
  }
  await secureAllCases(sp);
});
afterAll(() => site.close());

/** Sends until the site has it, as a form does whose reader presses the button again. */
async function untilDone<T>(send: () => Promise<T>): Promise<T> {
  for (let left = 30; ; left -= 1) {
    try {
      return await send();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function fill(logs: LogRepository, place: number): Promise<InvestigationLog> {
  const which = { reference: referenceOf(place), stage: 'S1' } as const;
  const base = (await untilDone(() => logs.open(which.reference, which.stage))).log.content;
  const content = { ...completed(base), wantedOutcome: `Wish ${place}` };
  await untilDone(() => logs.write({ ...which, act: 'save', key: `save ${place}`, content, base }));
  return untilDone(() => logs.write({ ...which, act: 'submit', key: `submit ${place}`, content, base: content }));
}

test('a hundred officers submit at once while the site fails: a hundred reports, none twice, none lost', async () => {
  const faults = [
    { status: 429, retryAfter: 0 },
    { status: 503, retryAfter: 0 },
    { drop: true },
    { drop: true, afterCommit: true },
    { status: 412 }
  ];
  await site.faults(...faults.map((fault) => ({ match: 'POST *items(*', ...fault, times: 25 })));
  const done = await Promise.all(places.map(async (place) => fill(await site.hub(loginOf(place)).logReports(), place)));
  expect(done.map(({ progress }) => progress.status)).toEqual(places.map(() => 'Submitted'));
  await site.faults();
  const rows: { LogKey: string; Status: string; Content: string }[] = await site
    .connection()
    .sp.web.lists.getByTitle('InvestigationLogs')
    .items.select('LogKey', 'Status', 'Content')
    .top(500)();
  expect(rows.map(({ LogKey }) => LogKey).sort()).toEqual(places.map((place) => `${referenceOf(place)}|S1`));
  for (const { LogKey, Status, Content } of rows) {
    expect([LogKey, Status, JSON.parse(Content)]).toMatchObject([
      LogKey,
      'Submitted',
      { wantedOutcome: `Wish ${Number(LogKey.slice(8, 12))}` }
    ]);
  }
  const stages: unknown[] = await site
    .connection()
    .sp.web.lists.getByTitle('ComplaintStages')
    .items.filter('LogSubmittedDate ne null')
    .top(500)();
  expect(stages).toHaveLength(100);
});
