import { InjectHeaders } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { fingerprintOf } from '../../src/shared/data/learning/fingerprint';
import { toLearningContentUpdate } from '../../src/shared/data/learning/learningContentRow';
import { toLearningRecordUpdate } from '../../src/shared/data/registers/learningRecordRow';
import { connect, siteContext } from '../../src/shared/data/sp';
import { asHubErrors } from '../../src/shared/data/toHubError';
import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import type { LearningContent } from '../../src/shared/domain/learning/LearningContent';
import { reviewDay } from '../../src/shared/domain/learning/learningState';
import { quarterLabel } from '../../src/shared/domain/learning/quarters';
import { type ListName, listNames } from '../../src/shared/schema/listNames';
import { type Fields, toRow, type WriteUnit } from '../../cli/writing/rows';
import { writeUnits } from '../../cli/writing/writeUnits';
import { demoPlace } from './demo/caseParts';
import { createDays, type Days } from './demo/days';
import { type DemoLesson, type DemoStage, demoLessons } from './demo/moreLessons';
import type { SeedPerson } from './seedSite';

/** What the seed needs to know of a site. */
interface LearningSeed {
  readonly url: string;
  readonly today: IsoDate;
  readonly people: readonly SeedPerson[];
}

interface Seeded {
  readonly key: string;
  readonly content: LearningContent;
  readonly fingerprint: string;
  readonly stage: DemoStage;
  readonly publishedOn: IsoDate;
}

/** Working days of a year, about. */
const YEAR = 253;

/**
 * Fills the learning library as people would: one writes, another checks, a third approves and a fourth publishes, each signed in
 * as themselves, because the site stamps who it was and the library shows nothing else.
 */
export async function seedLearning({ url, today, people }: LearningSeed): Promise<void> {
  const days = createDays(today);
  const seeded = await Promise.all(demoLessons.map((lesson, index) => toSeeded(lesson, index, days)));
  const [writer, checker] = withRole(people, 'Service recovery officer');
  const [lead] = withRole(people, 'Operational lead');
  const [manager] = withRole(people, 'Service recovery manager');
  const managers = withRole(people, 'Team manager');
  const officers = withRole(people, 'Any officer');
  if (!writer || !checker || !lead || !manager) return;
  const as = (login: string): SPFI => connect(siteContext(url), InjectHeaders({ 'X-Hub-User': login })).sp;
  const idOf = async (login: string): Promise<number> =>
    (await asHubErrors(() => as(manager).web.ensureUser(login))).Id;
  const [checkerId, approverId] = [await idOf(checker), await idOf(lead)];
  const write = (login: string, list: ListName, rows: readonly Fields[]): Promise<unknown> =>
    writeUnits(
      as(login),
      rows.map((fields): WriteUnit => [toRow(list, fields, demoPlace)])
    );
  const reached = (...stages: DemoStage[]): readonly Seeded[] => seeded.filter(({ stage }) => stages.includes(stage));
  const word = ({ key, fingerprint }: Seeded, name: string): Fields => ({
    WordKey: `${key}|${name}`,
    LearningKey: key,
    Fingerprint: fingerprint
  });
  const published = reached('published', 'due', 'archived');

  await write(
    writer,
    listNames.learningDrafts,
    seeded.map(({ key, content, stage }) => ({
      ...toLearningContentUpdate(content),
      LearningKey: key,
      SourceKey: `demo|${key}`,
      Status: stage === 'draft' ? 'Draft' : 'Anonymisation check'
    }))
  );
  await write(checker, listNames.learningChecks, [
    ...reached('returned').map((one) => ({
      ...word(one, 'check'),
      Decision: 'Returned',
      Note: 'The team had three complaints in the quarter. Say the service and not the team.'
    })),
    ...[...reached('checked', 'approved'), ...published].map((one) => ({ ...word(one, 'check'), Decision: 'Passed' }))
  ]);
  await write(
    lead,
    listNames.learningApprovals,
    [...reached('approved'), ...published].map((one) => ({ ...word(one, 'approval'), Decision: 'Approved' }))
  );
  await write(
    manager,
    listNames.learningRecords,
    published.map(({ key, content, stage, publishedOn }) => ({
      ...toLearningRecordUpdate({
        ...content,
        key,
        status: stage === 'archived' ? 'Archived' : 'Published',
        publishedOn,
        reviewOn: reviewDay(publishedOn)
      }),
      CheckerId: checkerId,
      ApproverId: approverId
    }))
  );
  for (const login of [writer, lead, manager, ...managers.slice(0, 1)]) {
    await write(login, listNames.learningUses, [
      { WordKey: `demo|follows|${login}`, Kind: 'Follows theme', Theme: 'Communication' }
    ]);
  }
  const readers = [...managers, ...officers];
  for (const [at, login] of readers.entries()) {
    await write(login, listNames.learningUses, usesOf(published, at, days));
  }
}

/** What one reader of the demonstration did with the library. */
function usesOf(published: readonly Seeded[], at: number, days: Days): readonly Fields[] {
  const use = (one: Seeded, kind: string, more: Fields = {}): Fields => ({
    WordKey: `demo|${kind}|${one.key}|${at}`,
    LearningKey: one.key,
    Kind: kind,
    ...more
  });
  return published.flatMap((one, index) => [
    ...(index % (at + 2) === 0 ? [use(one, 'Useful')] : []),
    ...(at < 4 && index % 5 === at ? [use(one, 'Read by team', { Team: one.content.team || 'Team West' })] : []),
    ...(at === 0 && index % 6 === 1
      ? [use(one, 'Discussed', { Forum: 'Practice forum', MeetingDate: `${days.ago(8)}T12:00:00Z` })]
      : []),
    ...(at === 1 && index % 6 === 2
      ? [use(one, 'For meeting', { Forum: 'Service meeting', MeetingDate: `${days.after(days.ago(0), 6)}T12:00:00Z` })]
      : [])
  ]);
}

async function toSeeded({ stage, content }: DemoLesson, index: number, days: Days): Promise<Seeded> {
  const publishedOn = days.ago(stage === 'published' ? 12 + index * 17 : YEAR + 20 + index);
  const whole: LearningContent = {
    ...content,
    quarter: quarterLabel(days.ago(75 + index * 17)),
    changedOn: days.ago(90 + index * 15),
    includeInReport: index % 5 !== 4
  };
  return {
    key: `L-${String(index + 1).padStart(3, '0')}`,
    content: whole,
    fingerprint: await fingerprintOf(whole),
    stage,
    publishedOn
  };
}

function withRole(people: readonly SeedPerson[], role: string): readonly string[] {
  return people.filter(({ roles }) => roles.includes(role)).map(({ login }) => login);
}
