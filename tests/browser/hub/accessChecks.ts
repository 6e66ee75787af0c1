import type { Page } from 'playwright-core';

/** The bounds of what a person reads, goes to or presses, in words, so that a failing test says where to look. */
type Findings = Promise<string[]>;

/** What the reader's own style sheet may do to text. @see WCAG 1.4.12 */
const spacedText = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Ways in which somebody has text otherwise than the hub draws it, as a style sheet. @see WCAG 1.4.4 and 1.4.12 */
export const otherTexts = { 'text twice as large': 'html { font-size: 200%; }', 'text set apart': spacedText };

/**
 * Text that cannot be read: cut by an element that does not scroll, or under other text. What is cut with a mark has its
 * whole text in a title, and is left out.
 */
export function lostText(page: Page): Findings {
  return page.evaluate(() => {
    const hub = document.querySelector('[data-hub-app]') ?? document.body;
    const walker = document.createTreeWalker(hub, NodeFilter.SHOW_TEXT);
    const texts: { element: HTMLElement; box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>; said: string }[] = [];
    const cut: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const said = (node.textContent ?? '').trim();
      if (
        element === null ||
        said === '' ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2 || element.closest('svg, option, [data-cut]') !== null) continue;
      let hidden = false;
      // What of it is to be seen once everything around it has had its part.
      let shown = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
      for (let around: HTMLElement | null = element; around !== null && around !== hub; around = around.parentElement) {
        const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        // For a screen reader alone.
        if (clipPath.startsWith('inset')) hidden = true;
        if (hidden) break;
        const isClosed = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        const isMarked = textOverflow === 'ellipsis' || around.closest('[title]') !== null;
        const across = overflowX !== 'visible' && (shown.right > edge.right + 2 || shown.left < edge.left - 2);
        const down = overflowY !== 'visible' && (shown.bottom > edge.bottom + 3 || shown.top < edge.top - 3);
        if (!isMarked && ((across && isClosed(overflowX)) || (down && isClosed(overflowY)))) {
          cut.push(`cut: "${said.slice(0, 40)}" by ${around.tagName} ${around.className}`);
        }
        // Past the edge of what scrolls it is not lost, and covers nothing.
        if (overflowX !== 'visible') {
          shown = { ...shown, left: Math.max(shown.left, edge.left), right: Math.min(shown.right, edge.right) };
        }
        if (overflowY !== 'visible') {
          shown = { ...shown, top: Math.max(shown.top, edge.top), bottom: Math.min(shown.bottom, edge.bottom) };
        }
        if (shown.right - shown.left < 2 || shown.bottom - shown.top < 2) hidden = true;
        if (hidden) break;
      }
      if (!hidden) texts.push({ element, box: shown, said });
    }
    texts.sort((a, b) => a.box.top - b.box.top);
    texts.forEach((text, place) => {
      for (let next = place + 1; next < texts.length; next += 1) {
        const other = texts[next];
        if (other === undefined || other.box.top > text.box.bottom - 4) break;
        const across = Math.min(text.box.right, other.box.right) - Math.max(text.box.left, other.box.left);
        const down = Math.min(text.box.bottom, other.box.bottom) - other.box.top;
        if (across > 3 && down > 5 && !isOnTop(text.element, other.element)) {
          cut.push(`under other text: "${text.said.slice(0, 40)}" and "${other.said.slice(0, 40)}"`);
        }
      }
    });
    return cut;

    /** One of them stands in a layer of its own (a bar that stays, a panel), or around the other. */
    function isOnTop(one: HTMLElement, other: HTMLElement): boolean {
      if (one.contains(other) || other.contains(one)) return true;
      // Lines of running text share their boxes.
      const line = (of: HTMLElement): Element | null => of.closest('p, li, h1, h2, h3, td, th, label, dt, dd, button');
      if (line(one) !== null && line(one) === line(other)) return true;
      const layer = (of: HTMLElement): Element | null => {
        for (let at: Element | null = of; at !== null; at = at.parentElement) {
          if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return at;
        }
        return null;
      };
      return layer(one) !== layer(other);
    }
  });
}

/** What reaches past the right edge of the window, tables and what scrolls by itself left out. */
export function overflow(page: Page): Findings {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('[data-hub-app] *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(-3)
      .map((element) => `${element.tagName} ${element.className}`);
  });
}

/** The most stops for the keyboard that a screen is walked through. */
const mostStops = 150;

/**
 * Goes through a screen with Tab as a person without a mouse does, from its start: what has the focus shows it, is in sight
 * with nothing over it, and has a name; and no stop comes twice.
 * @see WCAG 2.4.3, 2.4.7, 2.4.11
 */
export async function focusFaults(page: Page): Findings {
  const faults: string[] = [];
  await page.evaluate(() => {
    const start = document.querySelector<HTMLElement>('[data-hub-app]');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
    start?.removeAttribute('tabindex');
    window.scrollTo(0, 0);
    document.querySelectorAll('[data-walked]').forEach((element) => element.removeAttribute('data-walked'));
  });
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(async () => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) && !(element instanceof SVGElement)) return 'end';
      const isInside = element.closest('[data-hub-app], .ms-Layer, [role="dialog"]') !== null;
      if (!isInside || element.hasAttribute('data-walked')) return 'end';
      element.setAttribute('data-walked', '');
      const said = `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}" ${element.id}`;
      const shows = (of: Element): boolean => {
        const { outlineStyle, outlineWidth } = getComputedStyle(of);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      };
      // A frame around what is typed into may bear the ring in its place.
      let ring = shows(element);
      for (let around = element.parentElement, step = 0; !ring && around !== null && step < 3; step += 1) {
        ring = shows(around);
        around = around.parentElement;
      }
      // A browser brings what has the focus into sight before it is painted.
      await new Promise((painted) => requestAnimationFrame(painted));
      const box = element.getBoundingClientRect();
      const points = [0.5, 0.1, 0.9].flatMap((across) =>
        [0.5, 0.1, 0.9].map((down) => [box.left + box.width * across, box.top + box.height * down] as const)
      );
      const seen = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return (
          top !== null && (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))
        );
      });
      return [ring ? '' : `no ring: ${said}`, seen ? '' : `not in sight: ${said}`].filter((text) => text !== '');
    });
    if (found === 'end') return faults;
    faults.push(...found);
  }
  return [...faults, `more than ${mostStops} stops`];
}
