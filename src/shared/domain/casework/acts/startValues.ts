import { withoutAbsent } from '../../withoutAbsent';
import type { CaseFile } from '../CaseFile';
import type { ActId } from './ActId';
import type { ActValue, ActValues } from './ActField';

/**
 * What an act's form holds when it opens: the record as it stands where the act writes the record anew, else nothing.
 * @param values entered so far: a concern's own values stand once it is chosen
 */
export function startValues(act: ActId, file: CaseFile, values: ActValues = {}): ActValues {
  if (act === 'change-details') return detailsOf(file);
  if (act === 'hold-destruction') return withoutAbsent({ held: file.complaint.held });
  if (act === 'escalate-to-ombudsman') return withoutAbsent({ ombudsmanReference: file.complaint.ombudsmanReference });
  if (act !== 'record-concern') return {};
  const concern = file.concerns.find(({ number }) => String(number) === values.concern);
  return concern
    ? withoutAbsent({
        concern: String(concern.number),
        category: concern.category,
        subCategory: concern.subCategory,
        wording: concern.wording,
        staffNamed: concern.staffNamed
      })
    : {};
}

/**
 * What was entered on a case as it was, carried over to the case as it is: a field that was not touched follows the case,
 * one that was stays as entered.
 */
export function carriedOver(act: ActId, values: ActValues, base: CaseFile, current: CaseFile): ActValues {
  const [before, now] = [startValues(act, base, values), startValues(act, current, values)];
  const names = new Set([...Object.keys(values), ...Object.keys(before), ...Object.keys(now)]);
  return withoutAbsent(
    Object.fromEntries([...names].map((name) => [name, isSame(values[name], before[name]) ? now[name] : values[name]]))
  );
}

function detailsOf({ complaint }: CaseFile): ActValues {
  return withoutAbsent({
    team: complaint.team,
    channel: complaint.channel,
    firstPoint: complaint.firstPoint,
    madeBy: complaint.madeBy,
    advocacyOffered: complaint.advocacyOffered,
    advocacyOfferedOn: complaint.advocacyOfferedOn,
    advocacyResponse: complaint.advocacyResponse,
    riskLevel: complaint.riskLevel,
    summary: complaint.summary,
    crmReference: complaint.crmReference,
    careDatabaseReference: complaint.careDatabaseReference,
    linkedTo: complaint.linkedTo,
    repeat: complaint.repeat
  });
}

function isSame(a: ActValue | undefined, b: ActValue | undefined): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** Nothing entered is the same as nothing there. */
function plain(value: ActValue | undefined): ActValue | undefined {
  return value === '' || value === false || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
