import { toLogColumns } from '../../src/shared/data/logReports/logRow';
import { hubOver } from '../../src/shared/data/createHub';
import { connect, siteContext } from '../../src/shared/data/sp';
import { asHubErrors } from '../../src/shared/data/toHubError';
import type { LogContent, RelatedLearning } from '../../src/shared/domain/logReports/LogContent';
import type { ConcernOutcome } from '../../src/shared/domain/casework/outcomes/Outcome';
import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import { askedContent } from '../../src/shared/domain/logReports/logSections';
import type { LearningRecord } from '../../src/shared/domain/registers/LearningRecord';
import type { StageCode } from '../../src/shared/domain/processRules/ProcessRule';
import { listNames } from '../../src/shared/schema/listNames';

/**
 * Has one accepted log report of the demonstration refer to a published learning record, answered as its officer would have.
 * Both are of one service. Doing it again changes nothing.
 */
export async function seedLinkedReport(url: string): Promise<void> {
  const connection = connect(siteContext(url));
  const hub = hubOver(connection);
  const { records } = await (await hub.learning()).library();
  const logs = connection.sp.web.lists.getByTitle(listNames.investigationLogs).items;
  const accepted: { Id: number; Reference: string; Stage: StageCode; Service: string; LearningKey: string | null }[] =
    await asHubErrors(() =>
      logs
        .select('Id', 'Reference', 'Stage', 'Service', 'LearningKey')
        .filter("Status eq 'Accepted' and Stage eq 'S1' and LearningIdentified eq 1")
        .top(5000)()
    );
  if (accepted.some(({ LearningKey }) => LearningKey)) return;
  const published = records.filter(({ status }) => status === 'Published');
  for (const { Id, Reference, Stage, Service } of accepted) {
    const record = published.find(({ service }) => service === Service);
    if (record === undefined) continue;
    const { log, opened } = await (await hub.logReports()).open(Reference, Stage);
    const stage = opened.file.stages.find((one) => one.stage === Stage);
    const outcome = upheld.find((one) => one === stage?.outcome);
    if (stage === undefined || outcome === undefined) continue;
    const content = askedContent(answered(log.content, record, { openedOn: stage.openedOn, outcome }));
    await asHubErrors(() => logs.getById(Id).update(toLogColumns(log.progress, content)));
    return;
  }
}

/** Outcomes of a complaint from which something was learnt. */
const upheld = ['Upheld', 'Partly upheld'] as const;

/** What an officer wrote who found that the same had been learnt before. */
function answered(
  content: LogContent,
  { key, title, whatWeLearned }: LearningRecord,
  { openedOn, outcome }: { openedOn: IsoDate; outcome: ConcernOutcome }
): LogContent {
  const relatedLearning: RelatedLearning = { from: 'library', key, title };
  return {
    ...content,
    officerRole: 'Team manager',
    independent: true,
    allocatedOn: openedOn,
    firstContactOn: openedOn,
    contactMethods: ['Call'],
    contactAttempts: 1,
    wantedOutcome: 'To be told in good time.',
    concerns: content.concerns.map((concern) => ({
      ...concern,
      outcome: concern.outcome ?? outcome,
      finding: concern.finding ?? 'What was said is borne out by the notes.',
      evidence: 'Notes of visits and calls.'
    })),
    rootCauses: ['Communication failure'],
    remedies: [{ id: 'r1', type: 'Apology', given: true }],
    learningIdentified: true,
    learningStatement: whatWeLearned,
    learningKind: 'Team',
    relatedLearning,
    equalityIssue: false,
    informationIssue: false,
    safeguarding: false,
    restated: false,
    escalationLikely: 'Not likely',
    hours: 6
  };
}
