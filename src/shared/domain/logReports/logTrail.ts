import type { IsoDate } from '../dates/IsoDate';
import { emptyLearning } from '../learning/LearningContent';
import type { NewLearningDraft } from '../learning/LearningRepository';
import { quarterLabel } from '../learning/quarters';
import type { ActionItem } from '../registers/ActionItem';
import type { Person } from '../stages/ComplaintStage';
import { withoutAbsent } from '../withoutAbsent';
import type { InvestigationLog } from './InvestigationLog';
import type { LearningKind } from './codes';
import { logOutcome } from './logFaults';
import { askedContent } from './logSections';

/** An equality or information-governance issue that a report raises, for those who look after such issues. */
export interface RaisedIssue {
  service: string;
  team: string;
  raisedOn: IsoDate;
  note: string;
  /** Of equality issues: whether an adjustment was made. */
  adjustment?: string;
  /** Of equality issues: the equality board is to look at it. */
  forBoard: boolean;
}

/** An action with whoever is to do it. */
export interface RaisedAction extends ActionItem {
  owner?: Person;
}

/** What a submitted report sets going. @see domain.md 7.7, rows 11 to 15 */
export interface LogTrail {
  /** A "yes" to learning: a draft with its learning text and nothing of the case. @see domain.md 10, rule 1 */
  learning?: NewLearningDraft;
  actions: readonly RaisedAction[];
  equality?: RaisedIssue;
  information?: RaisedIssue;
}

const audiences: Readonly<Record<LearningKind, string>> = {
  Individual: 'Individual',
  Team: 'Team',
  Service: 'Service',
  'Council-wide': 'All council',
  Partner: 'Partners'
};

/** Most characters of a draft's title: the first sentence, cut where it is long. */
const titleLength = 120;

/** What a report sets going when it is submitted. @param today UK day, for a report whose day is not known */
export function logTrail(
  { reference, stage, team, service, content, progress }: InvestigationLog,
  today: IsoDate
): LogTrail {
  const asked = askedContent(content);
  const raisedOn = progress.submittedOn ?? today;
  const issue = { service, team, raisedOn, forBoard: false };
  const learning: NewLearningDraft | undefined =
    asked.learningIdentified === true && asked.learningStatement !== undefined
      ? {
          sourceKey: `log ${reference}|${stage}`,
          sourceReference: reference,
          content: {
            ...emptyLearning,
            title: titleOf(asked.learningStatement),
            themes: [...new Set(asked.concerns.map(({ category }) => category))],
            service,
            audience: audiences[asked.learningKind ?? 'Service'],
            source: 'Complaint',
            outcome: logOutcome(asked)?.outcome ?? '',
            quarter: quarterLabel(raisedOn),
            whatWeLearned: asked.learningStatement
          }
        }
      : undefined;
  return withoutAbsent<LogTrail>({
    learning,
    actions: asked.actions.map(({ id, action, category, owner, dueOn }) =>
      withoutAbsent<RaisedAction>({
        key: `${reference}|${stage}|${id}`,
        reference,
        source: 'Log report',
        category: category ?? '',
        action: action ?? '',
        team,
        service,
        raisedOn,
        dueOn,
        owner,
        status: 'Not started'
      })
    ),
    equality:
      asked.equalityIssue === true
        ? withoutAbsent<RaisedIssue>({
            ...issue,
            note: asked.equalityNote ?? '',
            adjustment: asked.adjustment,
            forBoard: asked.referToEqualityBoard === true
          })
        : undefined,
    information: asked.informationIssue === true ? { ...issue, note: asked.informationNote ?? '' } : undefined
  });
}

function titleOf(statement: string): string {
  const [first = ''] = statement.trim().split(/(?<=[.!?])\s/u);
  return first.length <= titleLength ? first.replace(/\.$/u, '') : `${first.slice(0, titleLength - 1).trimEnd()}…`;
}
