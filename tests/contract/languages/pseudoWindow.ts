import { JSDOM } from 'jsdom';

/** A window for React to draw in, beside what Node has. */
export function openWindow(): JSDOM {
  const dom = new JSDOM('<!doctype html><body></body>', { url: 'http://localhost/', pretendToBeVisual: true });
  const { window } = dom;
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
    scrollTo: () => undefined
  });
  Object.assign(window.HTMLDialogElement.prototype, { showModal: () => undefined });
  Object.assign(window.Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined });
  const Observer = class {
    observe(): void {
      // Nothing ever changes its size here.
    }
    unobserve(): void {
      // As above.
    }
    disconnect(): void {
      // As above.
    }
  };
  // Through it React would keep Node from ending.
  Reflect.deleteProperty(globalThis, 'MessageChannel');
  Object.assign(globalThis, {
    window,
    document: window.document,
    ResizeObserver: Observer,
    IntersectionObserver: Observer
  });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, { configurable: true, get: () => Reflect.get(window, name) as unknown });
  }
  return dom;
}

/** Waits until a screen shows what it had to ask the site for. */
export function shown(place: HTMLElement, selector: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const isLoading = place.querySelector('[role="status"][aria-label]') !== null;
      if (isLoading || place.querySelector(selector) === null) return;
      observer.disconnect();
      resolve();
    };
    const observer = new window.MutationObserver(look);
    observer.observe(place, { childList: true, subtree: true, attributes: true });
    look();
  });
}

/** All that somebody reads or hears of a screen in its own language: its texts, and what its attributes say. */
export function textsOf(place: HTMLElement): string[] {
  const walker = document.createTreeWalker(place, window.NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  // What is marked as of another language is so on purpose.
  const language = (element: Element | null): string | undefined =>
    element?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  const own = language(place.querySelector('[lang]'));
  const isOwn = (element: Element): boolean => language(element) === own;
  while (walker.nextNode()) {
    const around = walker.currentNode.parentElement;
    if (around !== null && around.closest('style') === null && isOwn(around)) {
      texts.push(walker.currentNode.textContent ?? '');
    }
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
    for (const element of place.querySelectorAll(`[${name}]`)) {
      if (isOwn(element)) texts.push(element.getAttribute(name) ?? '');
    }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
