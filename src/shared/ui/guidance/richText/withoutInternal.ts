import { partsOf } from '../../../domain/guidance/limits';
import { safeContent } from './safeContent';
import { writeSafe } from './safeHtml';

/** How deep a heading is; absent for what is none. */
const depths: Readonly<Record<string, number>> = { h3: 1, h4: 2 };

/**
 * A text without its internal parts, for readers from outside. A heading marked `[internal]` takes with it all that follows,
 * up to the next heading of its depth or above; any other block that is marked goes by itself.
 */
export function withoutInternal(html: string): string {
  const content = safeContent(html);
  let leavingFrom: number | undefined;
  for (const node of [...content.childNodes]) {
    const depth = node instanceof Element ? depths[node.localName] : undefined;
    const isMarked = partsOf(node.textContent ?? '').some(({ kind }) => kind === 'internal');
    if (depth !== undefined && (leavingFrom === undefined || depth <= leavingFrom)) {
      leavingFrom = isMarked ? depth : undefined;
    }
    if (isMarked || leavingFrom !== undefined) content.removeChild(node);
  }
  return writeSafe(content);
}
