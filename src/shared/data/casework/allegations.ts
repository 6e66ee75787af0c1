import type { SPFI } from '@pnp/sp';
import type { NewAllegation, StaffAllegation } from '../../domain/casework/allegations/StaffAllegation';
import type { CaseComplaint } from '../../domain/casework/CaseFile';
import { addMonths } from '../../domain/dates/addMonths';
import type { IsoDate } from '../../domain/dates/IsoDate';
import {
  type NamedInConcern,
  type StaffTrigger,
  staffTriggers,
  type TriggerLimits
} from '../../domain/staffTriggers/staffTriggers';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { listNames } from '../../schema/listNames';
import { readByReferences } from '../readByReferences';
import { quoted, readDate, readOptional, readText, type Wire, writeDate, writeText } from '../wire';
import { whereAllowed } from '../whereAllowed';
import { readTriggerLimits } from './triggerLimits';

const texts = ['Reference', 'ConcernKey', 'Nature', 'RoleAtTheTime', 'AllegedDate', 'ReviewedDate'] as const;
type AllegationRow = Record<(typeof texts)[number], Wire<string>> & {
  Id: number;
  StaffMemberId: Wire<number>;
  ReviewedById: Wire<number>;
  'odata.etag'?: string;
  ChildMayBeHarmed: Wire<boolean>;
};
const selected = ['Id', ...texts, 'StaffMemberId', 'ReviewedById', 'ChildMayBeHarmed'];

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
  const limits = await readTriggerLimits(sp);
  const about = staff.map((id) => `StaffMemberId eq ${id}`).join(' or ');
  return staffTriggers(await readNamings(sp, await query(sp, `${since(limits, today)} and (${about})`)), limits, today);
}

/** Everybody whose limits are reached, with what reaches them, as far as the reader may see it. */
export async function readReviews(
  sp: SPFI,
  limits: TriggerLimits,
  today: IsoDate
): Promise<readonly { trigger: StaffTrigger; allegations: readonly StaffAllegation[] }[]> {
  const rows = await query(sp, since(limits, today));
  const allegations = rows.map(toAllegation);
  return staffTriggers(await readNamings(sp, rows), limits, today).map((trigger) => ({
    trigger,
    allegations: allegations.filter(({ staff }) => staff === trigger.staff)
  }));
}

/** Allegations as they stand now, with who reviewed them. */
export async function allegationsOfIds(
  sp: SPFI,
  ids: readonly number[]
): Promise<readonly { allegation: StaffAllegation; reviewedBy?: number; etag: string }[]> {
  const rows = ids.length === 0 ? [] : await query(sp, ids.map((id) => `Id eq ${id}`).join(' or '));
  return rows.map((row) => ({
    allegation: toAllegation(row),
    etag: row['odata.etag'] ?? '*',
    ...(row.ReviewedById && row.ReviewedDate ? { reviewedBy: row.ReviewedById } : {})
  }));
}

function since({ months }: TriggerLimits, today: IsoDate): string {
  return `AllegedDate ge datetime${quoted(writeDate(addMonths(today, -months)) ?? '')}`;
}

/** What triggers are worked out from: each allegation with what became of its concern and its complaint. */
async function readNamings(sp: SPFI, rows: readonly AllegationRow[]): Promise<readonly NamedInConcern[]> {
  const references = rows.map(({ Reference }) => readText(Reference));
  const [concerns, complaints] = await Promise.all([
    readByReferences<{ ConcernKey: string; Outcome: Wire<string> }>(sp, listNames.concerns, references, [
      'ConcernKey',
      'Outcome'
    ]),
    readByReferences<{ Reference: string; ClosureType: Wire<string> }>(sp, listNames.complaints, references, [
      'Reference',
      'ClosureType'
    ])
  ]);
  const outcomes = new Map(concerns.map(({ ConcernKey, Outcome }) => [ConcernKey, readOptional(Outcome)]));
  const endings = new Map(complaints.map(({ Reference, ClosureType }) => [Reference, readOptional(ClosureType)]));
  return rows.map((row): NamedInConcern => {
    const { staff, reference, namedOn, childMayBeHarmed } = toAllegation(row);
    const ended = endings.get(reference);
    return withoutAbsent<NamedInConcern>({
      staff,
      reference,
      namedOn,
      childMayBeHarmed,
      outcome: outcomes.get(readText(row.ConcernKey)),
      ended: ended === 'Withdrawn' || ended === 'Refused' ? ended : undefined
    });
  });
}

/** Adds an allegation to the restricted list, once: one that is there already stays as it is. */
export async function addAllegation(
  sp: SPFI,
  { reference, service, team }: Pick<CaseComplaint, 'reference' | 'service' | 'team'>,
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
