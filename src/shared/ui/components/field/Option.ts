/** A value with the words that stand for it. */
export interface Option<T extends string = string> {
  value: T;
  text: string;
}

/** Values whose words are themselves. */
export function plainOptions<T extends string>(values: readonly T[]): readonly Option<T>[] {
  return values.map((value) => ({ value, text: value }));
}
