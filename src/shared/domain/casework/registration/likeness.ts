import type { IsoDate } from '../../dates/IsoDate';
import { toOrdinal } from '../../dates/ordinals';
import type { ActValues } from '../acts/ActField';

/** A complaint that a new one may be the same as, as far as the reader may see it. */
export interface EarlierCase {
  reference: string;
  receivedOn: IsoDate;
  status: 'Open' | 'Closed';
  team: string;
  complainant: string;
  channel: string;
  crmReference?: string;
  careDatabaseReference?: string;
  summary: string;
}

/** Why two complaints may be the same. */
export type Likeness = 'reference' | 'person' | 'circumstances';

/** An earlier case with what makes it alike. */
export interface LikelyDuplicate {
  earlier: EarlierCase;
  because: Likeness;
}

/** Calendar days between two complaints of one team and the same kind of complainant that make them look alike. */
const nearDays = 14;
/** More than this help nobody. */
const most = 5;

/** A name as it is compared: its words in small letters, in order, without marks. Empty when there is no word. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !titles.has(word))
    .sort()
    .join(' ');
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr']);

/**
 * Earlier cases that a complaint being entered may be the same as, the surest first: the same reference in another system,
 * then the same person, then the same team, kind of complainant and days.
 * @param samePerson references of cases with a person of the same name
 */
export function likelyDuplicates(
  values: ActValues,
  earlier: readonly EarlierCase[],
  samePerson: readonly string[]
): readonly LikelyDuplicate[] {
  const likely = earlier.flatMap((one): LikelyDuplicate[] => {
    const because = likeness(values, one, samePerson);
    return because ? [{ earlier: one, because }] : [];
  });
  const order: readonly Likeness[] = ['reference', 'person', 'circumstances'];
  return likely
    .sort(
      (a, b) =>
        order.indexOf(a.because) - order.indexOf(b.because) || b.earlier.receivedOn.localeCompare(a.earlier.receivedOn)
    )
    .slice(0, most);
}

function likeness(values: ActValues, earlier: EarlierCase, samePerson: readonly string[]): Likeness | undefined {
  const same = (entered: unknown, there: string | undefined): boolean =>
    typeof entered === 'string' && entered.trim() !== '' && entered.trim().toLowerCase() === there?.toLowerCase();
  if (
    same(values.crmReference, earlier.crmReference) ||
    same(values.careDatabaseReference, earlier.careDatabaseReference)
  ) {
    return 'reference';
  }
  if (samePerson.includes(earlier.reference)) return 'person';
  const near =
    typeof values.receivedOn === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(values.receivedOn) &&
    Math.abs(toOrdinal(values.receivedOn) - toOrdinal(earlier.receivedOn)) <= nearDays;
  return near && same(values.team, earlier.team) && same(values.complainant, earlier.complainant)
    ? 'circumstances'
    : undefined;
}
