/** Roles of the hub in the order of the access matrix. @see domain.md 11.1 */
export const roleCodes = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14'
] as const;

/** One of {@link roleCodes}. */
export type RoleCode = (typeof roleCodes)[number];
