/** How the officer reached the complainant. @see domain.md 7.7, row 4 */
export const contactMethods = ['Call', 'Meeting', 'Writing', 'No contact made'] as const;
/** One of {@link contactMethods}. */
export type ContactMethod = (typeof contactMethods)[number];

/** Whose learning it is. @see domain.md 7.7, row 11 */
export const learningKinds = ['Individual', 'Team', 'Service', 'Council-wide', 'Partner'] as const;
/** One of {@link learningKinds}. */
export type LearningKind = (typeof learningKinds)[number];

/** What has to change besides actions. @see domain.md 7.7, row 13 */
export const neededChanges = ['Training', 'Procedure'] as const;
/** One of {@link neededChanges}. */
export type NeededChange = (typeof neededChanges)[number];

/** Whether an adjustment somebody needed was made. @see domain.md 7.7, row 14 */
export const adjustments = ['Made', 'Missed', 'None needed'] as const;
/** One of {@link adjustments}. */
export type Adjustment = (typeof adjustments)[number];

/** Whether the complainant will ask for the next stage. @see domain.md 7.7, row 17 */
export const escalationsLikely = ['Likely', 'Not likely', 'Not known'] as const;
/** One of {@link escalationsLikely}. */
export type EscalationLikely = (typeof escalationsLikely)[number];
