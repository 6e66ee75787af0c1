import fc from 'fast-check';

/** A row as it was sent: what the plain evaluation works on. Absent values are null; lists are never empty but null. */
export interface Row {
  readonly id: number;
  readonly Title: string | null;
  readonly Stage: string | null;
  readonly Notes: string | null;
  readonly Amount: number | null;
  readonly Cost: number | null;
  readonly Urgent: boolean | null;
  /** A site-local day, `YYYY-MM-DD`. */
  readonly Due: string | null;
  /** Milliseconds since 1970, whole seconds. */
  readonly Seen: number | null;
  readonly Tags: readonly string[] | null;
  /** Ids of customers and of people. */
  readonly Customer: number | null;
  readonly Others: readonly number[] | null;
  readonly Handler: number | null;
  readonly Watchers: readonly number[] | null;
}

/** A row of the list that lookups lead to. */
export interface Customer {
  readonly id: number;
  readonly Title: string | null;
  readonly City: string | null;
  readonly Size: number | null;
}

/** Somebody who can be named in a column. */
export interface Person {
  readonly id: number;
  readonly Title: string;
  readonly EMail: string;
}

/** All that the plain evaluation knows. */
export interface World {
  readonly rows: readonly Row[];
  readonly customers: readonly Customer[];
  readonly people: readonly Person[];
  /** IANA name of the site's zone. */
  readonly zone: string;
  /** Id of who asks. */
  readonly me: number;
  /** The site's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Words that differ in case, begin alike, or hold what SQL, LIKE, OData and XML take for marks. */
export const words = [
  'ash',
  'Ash',
  'ASHEN',
  'birch',
  'Birch 10%',
  'b_rch',
  "O'Brien",
  'a\\b',
  '<b>&amp;',
  'Zürich',
  'zürich',
  '"quoted"',
  ' lead',
  '10',
  'é',
  '🙂 smile'
] as const;

export const stages = ['New', 'Open', 'Done'] as const;
export const tags = ['a', 'b', 'c', 'A b'] as const;
export const numbers = [-2.5, -1, 0, 0.1, 1, 2, 10, 1e6] as const;
/** Days around a change of clocks and the turn of a year. */
export const days = ['2025-12-31', '2026-01-01', '2026-03-28', '2026-03-29', '2026-03-30', '2026-07-06'] as const;
/** Moments near local and UTC midnights of these days. */
export const moments = days.flatMap((day) =>
  ['00:00:00', '00:30:00', '12:00:15', '22:59:59', '23:00:00', '23:30:00'].map((time) => Date.parse(`${day}T${time}Z`))
);

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 4, nil: null });
const several = <T>(values: readonly T[]): fc.Arbitrary<T[] | null> =>
  fc.subarray([...values], { maxLength: 3 }).map((chosen) => (chosen.length === 0 ? null : chosen));

/** A row without its id, of anything a column can hold. */
export const anyRow = (customers: readonly number[], people: readonly number[]): fc.Arbitrary<Omit<Row, 'id'>> =>
  fc.record({
    Title: maybe(fc.constantFrom(...words)),
    Stage: maybe(fc.constantFrom(...stages)),
    Notes: maybe(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'))),
    Amount: maybe(fc.constantFrom(...numbers)),
    Cost: maybe(fc.constantFrom(...numbers)),
    Urgent: maybe(fc.boolean()),
    Due: maybe(fc.constantFrom(...days)),
    Seen: maybe(fc.constantFrom(...moments)),
    Tags: several(tags),
    Customer: maybe(fc.constantFrom(...customers)),
    Others: several(customers),
    Handler: maybe(fc.constantFrom(...people)),
    Watchers: several(people)
  });
