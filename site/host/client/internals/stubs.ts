/**
 * Stand-ins for components that Microsoft keeps on its own servers and does not publish.
 *
 * @see spfx-local.md 2
 */
const stubs: Readonly<Record<string, () => unknown>> = {
  // @msinternal/sp-safehtml
  '6d3c733c-8cb7-4871-bb22-b5b37c1d518d': () => ({ SafeHtml: { clean: cleanHtml, isSafeLinkProtocol } }),
  // @msinternal/sp-edit-customer-promise
  '42647dee-1f75-4b9f-b521-5c844a6c35cc': () => ({
    _logFailuresForEditCustomerPromise: () => undefined,
    _EditModeCustomerPromiseHandler: { serviceKey: makeAnything() }
  }),
  // @msinternal/sp-idle-web-task
  'c49ba483-7614-4c5c-b9dd-11b45a5fa280': () => ({
    IdleTaskQueue: { instance: makeTaskQueue() },
    IdleTaskPriority: { Low: 0, Medium: 1, High: 2 },
    PrefetchDependencyPriority: { Low: 0, Medium: 1, High: 2 },
    createPrefetchDependencyQueue: makeTaskQueue
  })
};

/**
 * The module that stands in for an unpublished component.
 *
 * @param id - the component's id
 * @returns a written stand-in where its members are called, else something that answers any use with itself
 */
export function makeStub(id: string): unknown {
  return (stubs[id] ?? makeAnything)();
}

/**
 * Something that can be called, constructed and read without end. It is no promise (`then` is undefined) and calls
 * itself an ES module, because the loader tests for both.
 */
export function makeAnything(): object {
  const target = function anything(): void {
    return undefined;
  };
  const proxy: object = new Proxy(target, {
    get: (own, key) => {
      if (key === 'then') return undefined;
      if (key === '__esModule') return true;
      if (key === Symbol.toPrimitive) return () => '';
      if (key === 'prototype') return own.prototype;
      return proxy;
    },
    apply: () => proxy,
    construct: () => proxy
  });
  return proxy;
}

/** A queue that runs what it is given as soon as the browser has a moment. */
function makeTaskQueue(): object {
  const run = (task: unknown): void => {
    if (typeof task === 'function') setTimeout(() => task());
  };
  return { add: run, addTask: run, enqueue: run, push: run, start: () => undefined, stop: () => undefined };
}

const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether a link's protocol may be followed. Relative links may. */
function isSafeLinkProtocol(link: string): boolean {
  try {
    return SAFE_PROTOCOLS.has(new URL(link, window.location.href).protocol);
  } catch {
    return false;
  }
}

/** HTML without scripts, event handlers and unsafe links. */
function cleanHtml(markup: string): string {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of parsed.body.querySelectorAll('*')) {
    if (['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'STYLE', 'LINK', 'META', 'BASE', 'FORM'].includes(element.tagName))
      element.remove();
    for (const { name, value } of [...element.attributes]) {
      const isLink = name === 'href' || name === 'src';
      if (name.startsWith('on') || name === 'style' || (isLink && !isSafeLinkProtocol(value)))
        element.removeAttribute(name);
    }
  }
  return parsed.body.innerHTML;
}
