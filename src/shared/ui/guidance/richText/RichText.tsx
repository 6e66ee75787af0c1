import * as React from 'react';
import { type GuidanceCode, partsOf } from '../../../domain/guidance/limits';
import { queryWithView } from '../view/GuidanceView';
import { safeContent, safeLink, safeTags } from './safeContent';

/** Props of {@link RichText}. */
export interface RichTextProps {
  /** As somebody wrote it. */
  html: string;
  /** Draws a code within the text, such as a limit. */
  drawPart(part: GuidanceCode): React.ReactNode;
  onPage(key: string): void;
  /** Whether a link to a page is one; all are when absent. */
  mayFollow?(key: string): boolean;
}

/**
 * Draws rich text from the safe subset as React elements. Text stays text: nothing of what was written is ever given to
 * the page as markup.
 */
export function RichText({ html, ...drawing }: RichTextProps): React.ReactElement {
  const content = React.useMemo(() => safeContent(html), [html]);
  return <>{drawAll(content, drawing)}</>;
}

type Drawing = Omit<RichTextProps, 'html'>;

function drawAll(parent: Node, drawing: Drawing): React.ReactNode[] {
  return [...parent.childNodes].map((node, place) => (
    <React.Fragment key={place}>{draw(node, drawing)}</React.Fragment>
  ));
}

function draw(node: Node, drawing: Drawing): React.ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return drawText(node.nodeValue ?? '', drawing);
  if (!(node instanceof Element)) return null;
  const name = safeTags.find((tag) => tag === node.localName);
  if (name === undefined) return null;
  if (name === 'br') return <br />;
  if (name === 'a') return drawLink(node, drawing);
  // White space between the rows of a table is no text.
  const between = name === 'table' || name === 'thead' || name === 'tbody' || name === 'tr';
  const children = between
    ? [...node.children].map((child, place) => <React.Fragment key={place}>{draw(child, drawing)}</React.Fragment>)
    : drawAll(node, drawing);
  // A paragraph of nothing but the table of a process gives way to it.
  const [only, ...others] = name === 'p' ? partsOf(node.textContent ?? '') : [];
  if (only?.kind === 'times' && others.length === 0) return children;
  if (name === 'th') return <th scope="col">{children}</th>;
  return React.createElement(name, {}, children);
}

function drawText(text: string, { drawPart }: Drawing): React.ReactNode {
  return partsOf(text).map((part, place) => (
    <React.Fragment key={place}>{part.kind === 'words' ? part.words : drawPart(part)}</React.Fragment>
  ));
}

function drawLink(node: Element, drawing: Drawing): React.ReactNode {
  const children = drawAll(node, drawing);
  const link = safeLink(node.getAttribute('href') ?? '');
  if (link === undefined || (link.to === 'page' && drawing.mayFollow?.(link.key) === false)) return children;
  if (link.to === 'web') {
    return (
      <a href={link.href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  }
  const follow = (event: React.MouseEvent): void => {
    // In a new tab the address does the same.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    drawing.onPage(link.key);
  };
  return (
    <a href={queryWithView(window.location.search, { show: 'page', key: link.key })} onClick={follow}>
      {children}
    </a>
  );
}
