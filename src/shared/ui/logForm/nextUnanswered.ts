/**
 * Puts the focus on the first question without an answer, or the first after a place; after the last, on the button that
 * submits.
 * @param missing ids of inputs that need an answer, in any order
 */
export function nextUnanswered(
  form: HTMLElement | null,
  missing: readonly string[],
  submitId: string,
  from?: Element
): void {
  const next = missing
    .flatMap((id) => form?.querySelector<HTMLElement>(`[id="${id}"]`) ?? [])
    .filter((input) => from === undefined || isAfter(input, from))
    .sort((a, b) => (isAfter(a, b) ? 1 : -1));
  const target = next[0] ?? form?.querySelector<HTMLElement>(`[id="${submitId}"]`);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

function isAfter(one: Element, other: Element): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
