/** How many rows of a list belong to a record, and go with it. */
export interface ListShare {
  /** The list's name, which is also its title on the site. */
  list: string;
  rows: number;
}

/** What goes, as the audit log has it: lists and numbers, nothing of what the rows say. */
export function sharesInWords(shares: readonly ListShare[]): string {
  return shares.map(({ list, rows }) => `${list} ${rows}`).join(', ');
}
