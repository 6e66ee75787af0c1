import type { IsoDate } from '../dates/IsoDate';
import type { ProcessRule } from '../processRules/ProcessRule';
import type { GuidanceText } from './GuidanceText';
import { brokenCodes, limitOf, partsOf, typedLimits, unknownRows } from './limits';

/** Something in a page that its readers would stumble over. */
export type GuidanceFault =
  /** A limit typed by hand: it would contradict the rules when they change. */
  | { kind: 'typed limit'; found: string }
  /** A code of a rule that is not there. */
  | { kind: 'no such rule'; found: string }
  /** A rule that gives no limit today, or no longest one. */
  | { kind: 'no limit today'; found: string }
  /** Square brackets that look like a code and are none. */
  | { kind: 'no such code'; found: string }
  /** A link to a page that is not there. */
  | { kind: 'no such page'; found: string }
  /** A field without which a page is none. */
  | { kind: 'empty'; found: 'title' | 'body' };

/** What a page's text is looked at by. */
export interface GuidanceSurroundings {
  rules: readonly ProcessRule[];
  today: IsoDate;
  /** Keys of all pages. */
  keys: ReadonlySet<string>;
}

/** Everything wrong with a page's text; none may be approved with a fault. @see docs/decisions on typed limits */
export function guidanceFaults(
  { title, summary, body }: Pick<GuidanceText, 'title' | 'summary' | 'body'>,
  { rules, today, keys }: GuidanceSurroundings
): readonly GuidanceFault[] {
  const words = [title, summary, plainWords(body)].join('\n');
  const links = [...body.matchAll(/href="\?guide=([^"]*)"/g)].map(([, key = '']) => key);
  return [
    ...(title.trim() === '' ? [{ kind: 'empty', found: 'title' } as const] : []),
    ...(plainWords(body).trim() === '' ? [{ kind: 'empty', found: 'body' } as const] : []),
    ...each('typed limit', typedLimits(words)),
    ...each('no such rule', unknownRows(words, rules)),
    ...each(
      'no limit today',
      partsOf(words).flatMap((part) =>
        part.kind === 'limit' && rules.some(({ row }) => row === part.row) && !limitOf(rules, part, today)
          ? [`${part.row}${part.longest ? ' longest' : ''}`]
          : []
      )
    ),
    ...each('no such code', brokenCodes(words)),
    ...each(
      'no such page',
      links.filter((key) => !keys.has(key))
    )
  ];
}

/** A text without its markup, every kind of space a space. */
export function plainWords(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&nbsp;|&#160;|&#xa0;|\u00a0|\u202f/gi, ' ');
}

function each<Kind extends GuidanceFault['kind']>(
  kind: Kind,
  found: readonly string[]
): { kind: Kind; found: string }[] {
  return [...new Set(found)].map((one) => ({ kind, found: one }));
}
