import type { CaseFile } from '../casework/CaseFile';
import { answeredOn } from '../board/views/logReports';
import type { StageCode } from '../processRules/ProcessRule';
import { withoutAbsent } from '../withoutAbsent';
import { emptyLog, type LogContent } from './LogContent';

/**
 * A new report with everything in it that the case already says, so that nothing known is typed again.
 * @see domain.md 7.7: prefilled as far as possible; 16.9: no re-entry of known data
 */
export function prefillLog({ stages, concerns, events }: CaseFile, code: StageCode): LogContent {
  const stage = stages.find((candidate) => candidate.stage === code);
  const allocated = events.filter(({ act, stage: at }) => act === 'allocate' && (at === undefined || at === code));
  return withoutAbsent<LogContent>({
    ...emptyLog,
    allocatedOn: allocated[allocated.length - 1]?.on,
    responseSentOn: stage && answeredOn(stage),
    concerns: concerns.map(({ number, category, subCategory, wording, outcomes, finding }) =>
      withoutAbsent({ number, category, subCategory, wording, outcome: outcomes[code], finding })
    )
  });
}
