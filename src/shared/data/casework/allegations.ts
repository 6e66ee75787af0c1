import type { SPFI } from '@pnp/sp';
import type { NewAllegation, StaffAllegation } from '../../domain/casework/allegations/StaffAllegation';
import type { CaseComplaint } from '../../domain/casework/CaseFile';
import { addMonths } from '../../domain/dates/addMonths';
import type { IsoDate } from '../../domain/dates/IsoDate';
import {
  defaultTriggerLimits,
  type NamedInConcern,
  type StaffTrigger,
  staffTriggers
} from '../../domain/staffTriggers/staffTriggers';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { listNames } from '../../schema/listNames';
import { quoted, readDate, readOptional, readText, type Wire, writeDate, writeText } from '../wire';
import { whereAllowed } from './readContext';

const texts = ['Reference', 'ConcernKey', 'Nature', 'RoleAtTheTime', 'AllegedDate', 'ReviewedDate'] as const;
type AllegationRow = Record<(typeof texts)[number], Wire<string>> & {
  Id: number;
  StaffMemberId: Wire<number>;
  ChildMayBeHarmed: Wire<boolean>;
};
const selected = ['Id', ...texts, 'StaffMemberId', 'ChildMayBeHarmed'];

/** Who is complained about in a case; absent where the reader may not know. */
export async function readAllegations(sp: SPFI, reference: string): Promise<readonly StaffAllegation[] | undefined> {
  const rows = await whereAllowed(() => query(sp, `Reference eq ${quoted(reference)}`));
  return rows?.map(toAllegation);
}

/**
 * Reviews due of the members of staff complained about in a case, from every allegation about them that the reader may see.
 * @see domain.md 11.3
 */
export async function readTriggers(
  sp: SPFI,
  staff: readonly number[],
  today: IsoDate
): Promise<readonly StaffTrigger[]> {
  if (staff.length === 0) return [];
  const since = writeDate(addMonths(today, -defaultTriggerLimits.months)) ?? '';
  const about = staff.map((id) => `StaffMemberId eq ${id}`).join(' or ');
  const rows = await query(sp, `AllegedDate ge datetime${quoted(since)} and (${about})`);
  const references = [...new Set(rows.map(({ Reference }) => readText(Reference)))];
  const where = references.map((each) => `Reference eq ${quoted(each)}`).join(' or ');
  if (where === '') return [];
  const [concerns, complaints] = await Promise.all([
    sp.web.lists.getByTitle(listNames.concerns).items.select('ConcernKey', 'Outcome').filter(where).top(2000)<
      { ConcernKey: string; Outcome: Wire<string> }[]
    >(),
    sp.web.lists.getByTitle(listNames.complaints).items.select('Reference', 'ClosureType').filter(where).top(2000)<
      { Reference: string; ClosureType: Wire<string> }[]
    >()
  ]);
  const outcomes = new Map(concerns.map(({ ConcernKey, Outcome }) => [ConcernKey, readOptional(Outcome)]));
  const endings = new Map(complaints.map(({ Reference, ClosureType }) => [Reference, readOptional(ClosureType)]));
  return staffTriggers(
    rows.map((row): NamedInConcern => {
      const { staff: one, reference, namedOn, childMayBeHarmed } = toAllegation(row);
      const ended = endings.get(reference);
      return withoutAbsent<NamedInConcern>({
        staff: one,
        reference,
        namedOn,
        childMayBeHarmed,
        outcome: outcomes.get(readText(row.ConcernKey)),
        ended: ended === 'Withdrawn' || ended === 'Refused' ? ended : undefined
      });
    }),
    defaultTriggerLimits,
    today
  );
}

/** Adds an allegation to the restricted list, once: one that is there already stays as it is. */
export async function addAllegation(
  sp: SPFI,
  { reference, service, team }: CaseComplaint,
  allegation: NewAllegation
): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    (await query(sp, `AllegationKey eq ${quoted(allegation.key)}`)).length > 0;
  if (await isThere()) return;
  try {
    await sp.web.lists.getByTitle(listNames.staffAllegations).items.add({
      Title: `${reference} ${allegation.concern}`,
      AllegationKey: allegation.key,
      Reference: reference,
      ConcernKey: `${reference}|${allegation.concern}`,
      StaffMemberId: allegation.staff,
      Service: writeText(service),
      Team: writeText(team),
      AllegedDate: writeDate(allegation.namedOn),
      Nature: allegation.nature,
      RoleAtTheTime: writeText(allegation.roleAtTheTime),
      ChildMayBeHarmed: allegation.childMayBeHarmed
    });
  } catch (error) {
    // Refused for its key, it had come through before, and the answer was lost.
    if (!(await isThere())) throw error;
  }
}

function query(sp: SPFI, filter: string): Promise<AllegationRow[]> {
  return sp.web.lists
    .getByTitle(listNames.staffAllegations)
    .items.select(...selected)
    .filter(filter)
    .top(2000)<AllegationRow[]>();
}

function toAllegation(row: AllegationRow): StaffAllegation {
  return withoutAbsent<StaffAllegation>({
    id: row.Id,
    reference: readText(row.Reference),
    concern: Number(readText(row.ConcernKey).split('|')[1] ?? 0),
    staff: row.StaffMemberId ?? 0,
    namedOn: readDate(row.AllegedDate) ?? '',
    nature: readText(row.Nature),
    roleAtTheTime: readOptional(row.RoleAtTheTime),
    childMayBeHarmed: row.ChildMayBeHarmed === true,
    reviewedOn: readDate(row.ReviewedDate)
  });
}
