import { toLogColumns } from '../../src/shared/data/logReports/logRow';
import { hubOver } from '../../src/shared/data/createHub';
import { connect, siteContext } from '../../src/shared/data/sp';
import { asHubErrors } from '../../src/shared/data/toHubError';
import type { LogContent, RelatedLearning } from '../../src/shared/domain/logReports/LogContent';
import { concernOutcomes } from '../../src/shared/domain/casework/outcomes/Outcome';
import type { CaseStage } from '../../src/shared/domain/casework/CaseFile';
import { askedContent } from '../../src/shared/domain/logReports/logSections';
import type { LearningRecord } from '../../src/shared/domain/registers/LearningRecord';
import type { StageCode } from '../../src/shared/domain/processRules/ProcessRule';
import { listNames } from '../../src/shared/schema/listNames';

/**
 * Has one accepted log report of the demonstration refer to a published learning record, answered as its officer would have.
 * The record's own service comes first. Doing it again changes nothing.
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
  const pairs = records
    .filter(({ status }) => status === 'Published')
    .flatMap((record) => accepted.filter(({ Service }) => Service === record.service).map((row) => ({ record, row })));
  const [pair] = pairs;
  if (pair === undefined) return;
  const { row, record } = pair;
  const { log, opened } = await (await hub.logReports()).open(row.Reference, row.Stage);
  const stage = opened.file.stages.find((one) => one.stage === row.Stage);
  const content = askedContent(answered(log.content, record, stage));
  await asHubErrors(() => logs.getById(row.Id).update(toLogColumns(log.progress, content)));
}

/** What an officer wrote who found that the same had been learnt before. */
function answered(
  content: LogContent,
  { key, title, whatWeLearned }: LearningRecord,
  stage: CaseStage | undefined
): LogContent {
  const outcome = concernOutcomes.find((one) => one === stage?.outcome);
  const relatedLearning: RelatedLearning = { from: 'library', key, title };
  return {
    ...content,
    officerRole: 'Team manager',
    independent: true,
    ...(stage !== undefined && { allocatedOn: stage.openedOn, firstContactOn: stage.openedOn }),
    contactMethods: ['Call'],
    contactAttempts: 1,
    wantedOutcome: 'To be told in good time.',
    concerns: content.concerns.map((concern) => ({
      ...concern,
      ...(outcome !== undefined && { outcome: concern.outcome ?? outcome }),
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
