/** What kinds of record the hub keeps for a time. @see domain.md 16.4 */
export const keptRecords = [
  'complaint',
  'laterStage',
  'ombudsman',
  'contact',
  'equality',
  'allegation',
  'conduct',
  'audit'
] as const;
/** One of {@link keptRecords}. */
export type KeptRecord = (typeof keptRecords)[number];

/** The days that keeping is counted from. */
export const retentionStarts = ['closed', 'received', 'reported', 'reviewed', 'recorded'] as const;
/** Whether a statute says so, or it is what councils do; a council's own schedule goes before practice. */
export const retentionStatuses = ['law', 'norm'] as const;
/** What is done at the end. */
export const retentionEnds = ['delete', 'removeName', 'removeLink'] as const;

/** How long a kind of record is kept. */
export interface RetentionRule {
  record: KeptRecord;
  /** In the field's own words. */
  name: string;
  /** Calendar months from the day in `from`. */
  months: number;
  /** The day it is counted from. */
  from: (typeof retentionStarts)[number];
  status: (typeof retentionStatuses)[number];
  /** What is done then. */
  then: (typeof retentionEnds)[number];
}

/**
 * How long records are kept unless the council's schedule says otherwise. None of them is law: what law fixes is the
 * child's own file, which is not in the hub, and papers that belong to it are kept there.
 * @see domain.md 16.4
 */
export const defaultRetentionRules: readonly RetentionRule[] = [
  {
    record: 'complaint',
    name: 'Complaint file, Stage 1 or corporate',
    months: 72,
    from: 'closed',
    status: 'norm',
    then: 'delete'
  },
  { record: 'laterStage', name: 'Stage 2 or 3 file', months: 72, from: 'closed', status: 'norm', then: 'delete' },
  { record: 'ombudsman', name: 'Ombudsman file', months: 72, from: 'closed', status: 'norm', then: 'delete' },
  { record: 'contact', name: 'Compliment or comment', months: 36, from: 'received', status: 'norm', then: 'delete' },
  { record: 'equality', name: 'Equality answers', months: 12, from: 'reported', status: 'norm', then: 'removeLink' },
  {
    record: 'allegation',
    name: 'Staff allegation, not upheld',
    months: 24,
    from: 'closed',
    status: 'norm',
    then: 'removeName'
  },
  {
    record: 'conduct',
    name: 'Decision on unreasonable behaviour',
    months: 72,
    from: 'reviewed',
    status: 'norm',
    then: 'delete'
  },
  { record: 'audit', name: 'Audit log', months: 84, from: 'recorded', status: 'norm', then: 'delete' }
];
