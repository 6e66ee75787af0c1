import { JSDOM } from 'jsdom';
import type * as ReactModule from 'react';
import type { Hub } from '../../../src/shared/data/createHub';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { enGB } from '../../../src/shared/loc/en-GB';
import { hubLists } from '../../../src/shared/schema/hubLists';
import { addCase, underReference } from '../casework/caseSite';
import { choosePseudo, outsideMarks, pseudo } from '../../support/pseudo';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';

/*
 * Screens of the hub over a real site, drawn with every text of the locale files accented, lengthened and marked. What a
 * screen then says without a mark is either what the site holds, or written where no translator would find it.
 */

const reference = 'CH-2024-0001';
const theme = { scheme: 'light' } as const;
/** Days, times and numbers, in English as the component speaks it. */
const written =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)\b|\d+/g;

describe('in the pseudo-locale', () => {
  let site: HubSite;
  let hub: Hub;
  let held: string;
  let dom: JSDOM;
  let React: typeof ReactModule;

  beforeAll(async () => {
    dom = openWindow();
    // As SharePoint serves it.
    process.env['NODE_ENV'] = 'production';
    React = await import('react');
    site = await startHubSite({ today: '2024-01-05' });
    await site.fillGroups();
    await addCase(site.connection(), underReference(readyCase('stage1'), reference));
    hub = site.hub(loginOf('R6'));
    held = (await wordsHeld(site)).join('\n').toLowerCase();
  });
  afterAll(async () => {
    await site?.close();
    dom?.window.close();
  });

  /** Each with what it shows once the site has answered. */
  const screens: Readonly<Record<string, readonly [until: string, () => Promise<ReactModule.ReactElement>]>> = {
    home: [
      '[data-home-list] a',
      async () => {
        const { HubApp } = await import('../../../src/shared/ui/app/HubApp');
        const options = {
          headingLevel: 1,
          refreshSeconds: 300,
          services: '',
          start: 'home',
          pageAddress: address
        } as const;
        return React.createElement(HubApp, { hub, theme, options, texts: pseudoCommon });
      }
    ],
    case: [
      '[data-act]',
      async () => {
        dom.window.history.replaceState(null, '', `?case=${reference}`);
        const { CasePage } = await import('../../../src/shared/ui/casePage/CasePage');
        const { casePagesAt } = await import('../../../src/shared/ui/casePage/CasePages');
        const options = { heading: '', headingLevel: 1, pages: casePagesAt(address) } as const;
        return React.createElement(CasePage, { hub, theme, options, texts: pseudoCommon });
      }
    ],
    guidance: [
      'article footer',
      async () => {
        dom.window.history.replaceState(null, '', '?');
        const { HandlingGuidance } = await import('../../../src/shared/ui/guidance/HandlingGuidance');
        return React.createElement(HandlingGuidance, { hub, theme, heading: '', headingLevel: 1, texts: pseudoCommon });
      }
    ],
    reports: [
      'form, button',
      async () => {
        const { Reports } = await import('../../../src/shared/ui/reports/Reports');
        const options = { heading: '', headingLevel: 1, caseAddress: '?case=' } as const;
        return React.createElement(Reports, { hub, theme, options, texts: pseudoCommon });
      }
    ],
    notice: [
      'input',
      async () => {
        const { SiteNotice } = await import('../../../src/shared/ui/siteNotice/SiteNotice');
        return React.createElement(SiteNotice, { theme, texts: pseudoCommon, onOpen: () => undefined });
      }
    ]
  };

  it.each(Object.keys(screens))('the screen %s says nothing that is in no locale file', async (name) => {
    const { document } = dom.window;
    const { render, unmountComponentAtNode } = await import('react-dom');
    const { ChooseTextsContext } = await import('../../../src/shared/ui/texts');
    const [until, load] = screens[name] ?? ['', () => Promise.resolve(null)];
    const screen = await load();
    const place = document.body.appendChild(document.createElement('div'));
    render(React.createElement(ChooseTextsContext.Provider, { value: choosePseudo }, screen), place);
    await shown(place, until);
    const texts = textsOf(place);
    unmountComponentAtNode(place);
    place.remove();
    expect(texts.filter((text) => text.includes('⟦')).length).toBeGreaterThan(3);
    const stray = texts.map((text) => outsideMarks(text)).filter((text) => isWord(text) && !isHeld(text, held));
    expect([...new Set(stray)]).toEqual([]);
  });
});

const pseudoCommon = { ...pseudo(enGB), locale: 'en-GB' };

function address(name: string): string {
  return `http://localhost/sites/hub/SitePages/${name}.aspx`;
}

/** A window for React to draw in, beside what Node has. */
function openWindow(): JSDOM {
  const dom = new JSDOM('<!doctype html><body></body>', { url: 'http://localhost/', pretendToBeVisual: true });
  const { window } = dom;
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
    scrollTo: () => undefined
  });
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
function shown(place: HTMLElement, selector: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (place.querySelector(selector) === null) return;
      observer.disconnect();
      resolve();
    };
    const observer = new window.MutationObserver(look);
    observer.observe(place, { childList: true, subtree: true, attributes: true });
    look();
  });
}

/** All that somebody reads or hears of a screen: its texts, and what its attributes say. */
function textsOf(place: HTMLElement): string[] {
  const walker = document.createTreeWalker(place, window.NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const inStyle = walker.currentNode.parentElement?.closest('style') ?? null;
    if (inStyle === null) texts.push(walker.currentNode.textContent ?? '');
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
    place.querySelectorAll(`[${name}]`).forEach((element) => texts.push(element.getAttribute(name) ?? ''));
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** A word is left when days and numbers are taken out. */
function isWord(text: string): boolean {
  return /[a-z]{2}/i.test(text.replace(written, ''));
}

/** The site holds the text, or each of its parts. */
function isHeld(text: string, held: string): boolean {
  const parts = text.replace(written, '\n').split(/[\n·,;:/()]+/);
  return parts.every((part) => !isWord(part) || held.includes(part.trim().toLowerCase()));
}

/** Everything that the lists of a site say. */
async function wordsHeld(site: HubSite): Promise<string[]> {
  const rows = await Promise.all(
    hubLists.map(async ({ name }) => {
      const answer = await site.test.request(`/_api/web/lists/getByTitle('${name}')/items?$top=5000`);
      return ((await answer.json()) as { value: Record<string, unknown>[] }).value;
    })
  );
  const people: { Title: string }[] = await site.connection().sp.web.siteUsers();
  const texts = rows.flat().flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'));
  return [...texts.map(plain), ...people.map(({ Title }) => Title), 'CH-', '.aspx'];
}

/** What is read of rich text. */
function plain(text: string): string {
  return text.includes('<') ? `${text}\n${JSDOM.fragment(text).textContent ?? ''}` : text;
}
