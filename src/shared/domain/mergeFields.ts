/** A field that two people changed at once, each in their own way. */
export interface FieldConflict<Field extends string> {
  field: Field;
  mine: string;
  theirs: string;
}

/** Two people's fields put together. */
export interface MergedFields<Field extends string> {
  /** Where they conflict, mine stands here until somebody has chosen. */
  values: Readonly<Record<Field, string>>;
  conflicts: readonly FieldConflict<Field>[];
}

/**
 * Puts together what two people wrote from the same beginning, field by field: a change that only one of them made is
 * taken; where both changed a field, nothing is thrown away. An absent field is empty.
 */
export function mergeFields<Field extends string>(
  fields: readonly Field[],
  base: Readonly<Partial<Record<Field, string>>>,
  mine: Readonly<Partial<Record<Field, string>>>,
  theirs: Readonly<Partial<Record<Field, string>>>
): MergedFields<Field> {
  const conflicts: FieldConflict<Field>[] = [];
  const entries = fields.map((field): [Field, string] => {
    const [before, own, other] = [base[field] ?? '', mine[field] ?? '', theirs[field] ?? ''];
    if (own !== before && other !== before && own !== other) conflicts.push({ field, mine: own, theirs: other });
    return [field, own === before ? other : own];
  });
  // Each of the fields has its entry.
  return { values: Object.fromEntries(entries) as Record<Field, string>, conflicts };
}
