/**
 * A piece of a report's text. Text is plain: nothing in it is markup but these links, which are written
 * `{{M14.team-south}}` for a figure, `{{M1.statutory@2022/23}}` for one that it is compared with, and `{{'10'}}` for a
 * number that its writer says is no figure of the report.
 */
export type TextPart =
  | { kind: 'words'; text: string }
  | { kind: 'figure'; id: string; compared?: string; source: string }
  | { kind: 'quoted'; text: string; source: string };

const link = /\{\{(?:'([^{}']*)'|([A-Za-z][\w.-]*)(?:@([^{}]+))?)\}\}/g;

/** Takes a text apart into words and links, in order. Braces that hold no link are words. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const words = (until: number): void => {
    if (until > at) parts.push({ kind: 'words', text: text.slice(at, until) });
  };
  for (const match of text.matchAll(link)) {
    const [source, quoted, id, compared] = match;
    words(match.index);
    at = match.index + source.length;
    parts.push(
      quoted === undefined
        ? { kind: 'figure', id: id ?? '', ...(compared !== undefined && { compared }), source }
        : { kind: 'quoted', text: quoted, source }
    );
  }
  words(text.length);
  return parts;
}

/** The link to a figure as it stands in a text. */
export function figureLink(id: string, compared?: string): string {
  return `{{${id}${compared === undefined ? '' : `@${compared}`}}}`;
}

/** A typed number marked as no figure of the report. */
export function quotedNumber(number: string): string {
  return `{{'${number}'}}`;
}
