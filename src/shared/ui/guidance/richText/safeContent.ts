import createDOMPurify from 'dompurify';

/** The safe subset of guidance: structure and emphasis, no looks, no pictures, no scripts. */
export const safeTags = [
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'a',
  'br',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td'
] as const;

/** Attributes of the safe subset; an address is looked at again where the link is drawn. */
export const safeAttributes = ['href'] as const;

/**
 * What somebody wrote, without anything that is not in the safe subset. Nothing in it runs or loads: it is a fragment of
 * a document that is never shown.
 */
export function safeContent(html: string): DocumentFragment {
  return createDOMPurify(window).sanitize(html, {
    ALLOWED_TAGS: [...safeTags],
    ALLOWED_ATTR: [...safeAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true
  });
}

/** Where a link in guidance may lead: to another page of it, or to the open web over https. */
export type SafeLink = { to: 'page'; key: string } | { to: 'web'; href: string };

/** @returns absent when the address leads anywhere else */
export function safeLink(href: string): SafeLink | undefined {
  const page = /^\?guide=([a-z0-9-]{1,60})$/.exec(href);
  if (page?.[1] !== undefined) return { to: 'page', key: page[1] };
  try {
    const url = new URL(href);
    return url.protocol === 'https:' && url.username === '' && url.password === ''
      ? { to: 'web', href: url.href }
      : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
