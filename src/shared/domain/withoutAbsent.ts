/** A copy without the keys that have no value, so that "absent" is always written in one way. */
export function withoutAbsent<T extends object>(object: T): T {
  // The same object but for keys that had no value, which is what an optional key allows.
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
