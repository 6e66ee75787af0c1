import type { CaseFile } from '../casework/CaseFile';
import { answeredOn } from '../board/views/logReports';
import type { StageCode } from '../processRules/ProcessRule';
import { withoutAbsent } from '../withoutAbsent';
import { emptyLog, type LogContent } from './LogContent';

/**
 * A new report with everything in it that the case already says, so that nothing known is typed again.
 * @see domain.md 7.7: prefilled as far as possible; 16.9: no re-entry of known data
 */
export function prefillLog({ stages, concerns, events, remedies }: CaseFile, code: StageCode): LogContent {
  const stage = stages.find((candidate) => candidate.stage === code);
  const allocated = events.filter(({ act, stage: at }) => act === 'allocate' && (at === undefined || at === code));
  const last = allocated[allocated.length - 1];
  const reached = events.find(
    ({ act, stage: at }) => act === 'attempt-informally' && (at === undefined || at === code)
  );
  return withoutAbsent<LogContent>({
    ...emptyLog,
    allocatedOn: last?.on,
    // Said when the officer was chosen; an officer who sees otherwise takes it back.
    independent: last?.values.independent === true ? true : undefined,
    firstContactOn: reached?.on,
    responseSentOn: stage && answeredOn(stage),
    concerns: concerns.map(({ number, category, subCategory, wording, outcomes, finding }) =>
      withoutAbsent({ number, category, subCategory, wording, outcome: outcomes[code], finding })
    ),
    remedies: remedies.map(({ number, type, paidOn }) => ({ id: `R${number}`, type, given: paidOn !== undefined }))
  });
}
