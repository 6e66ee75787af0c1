import { JSDOM } from 'jsdom';
import type * as ReactModule from 'react';
import type { Hub } from '../../../src/shared/data/createHub';
import type { ActId } from '../../../src/shared/domain/casework/acts/ActId';
import type { ActField } from '../../../src/shared/domain/casework/acts/ActField';
import { acts } from '../../../src/shared/domain/casework/acts/acts';
import { refusalOf } from '../../../src/shared/domain/casework/acts/refusalOf';
import { reasonCodes } from '../../../src/shared/domain/casework/reasonCodes';
import { registrationFields } from '../../../src/shared/domain/casework/registration/registrationFields';
import { readyCase, readySituation } from '../../../src/shared/domain/casework/testing/actEntries';
import { contactFields, contactKinds } from '../../../src/shared/domain/contacts/contactFields';
import { cyGB } from '../../../src/shared/loc/cy-GB';
import { enGB } from '../../../src/shared/loc/en-GB';
import type { ChooseTexts } from '../../../src/shared/loc/FeatureTexts';
import { boardShows } from '../../../src/shared/ui/board/view/BoardView';
import { hubLists } from '../../../src/shared/schema/hubLists';
import { addCase, underReference } from '../casework/caseSite';
import { choosePseudo, chooseWelsh, outsideMarks, pseudo, pseudoWhereOther } from '../../support/pseudo';
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

/** A part of a text in the pseudo-locale, where a sentence is drawn in several. */
const accented = /[àëïöüñçš]/;
const fieldsEntered: readonly ActField[] = [
  ...acts.map(({ fields }) => fields),
  ...Object.values(registrationFields),
  ...Object.values(contactFields).flatMap(({ first, more }) => [first, more])
].flatMap((fields) => Object.values<ActField>(fields));
/** What fields may hold: kept as it is read. */
const codes: readonly string[] = [
  ...fieldsEntered.flatMap((field) => ('choices' in field ? field.choices : [])),
  ...Object.entries(reasonCodes).flatMap(([reason, parts]) => [reason, ...parts])
];

const heading = '[data-screen] :is(h1, h2)';
const ofCase = `?screen=case&case=${reference}`;
/** Acts that this case or its reader cannot do. */
const elsewhere: readonly ActId[] = ['allocate', 'answer-ombudsman', 'decide-ombudsman', 'agree-remedy'];
/** Every screen of the hub, by the address at which it shows something, with what it shows once the site has answered. */
const places: readonly (readonly [query: string, until: string])[] = [
  ['?', '[data-home-list] a'],
  ...boardShows.map((show) => [`?screen=board&rag-as=table&rag-show=${show}`, heading] as const),
  ['?screen=board&rag-page=holidays', '[data-screen] form'],
  ['?screen=case', '[data-screen] input'],
  ['?screen=case&case=new', '[data-register] select'],
  ...contactKinds.map((kind) => [`?screen=case&case=contact:${kind}`, '[data-screen] form select'] as const),
  ['?screen=case&case=review', heading],
  ['?screen=case&case=staff-reviews', heading],
  [ofCase, '[data-act]'],
  ...acts
    .filter((act) => refusalOf(act, readySituation('stage1')) === undefined && !elsewhere.includes(act.id))
    .map(({ id }) => [`${ofCase}&case-act=${id}`, `form [id^="act-${id}-"]`] as const),
  ['?screen=log', heading],
  ['?screen=actions', heading],
  ['?screen=guidance', 'article footer'],
  ...['pictures', 'which', 'deadlines', 'letters', 'upkeep'].map(
    (guide) => [`?screen=guidance&guide=${guide}`, heading] as const
  ),
  ['?screen=learning', heading],
  ['?screen=learning&learn=drafts', heading],
  ['?screen=learning&learn=meetings', heading],
  ['?screen=reports', '[data-screen] button'],
  ['?screen=accessibility', '[data-screen] li']
];

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
    held = [...(await wordsHeld(site)), ...codes].join('\n').toLowerCase();
  });
  afterAll(async () => {
    await site?.close();
    dom?.window.close();
  });

  /** Draws something with pseudo texts and gives what of it stands in no locale file once it shows what it waits for. */
  const strayIn = async (
    screen: ReactModule.ReactElement,
    until: string,
    choose: ChooseTexts = choosePseudo
  ): Promise<string[]> => {
    const { document } = dom.window;
    const { render, unmountComponentAtNode } = await import('react-dom');
    const { ChooseTextsContext } = await import('../../../src/shared/ui/texts');
    const place = document.body.appendChild(document.createElement('div'));
    render(React.createElement(ChooseTextsContext.Provider, { value: choose }, screen), place);
    await shown(place, until);
    const texts = textsOf(place);
    unmountComponentAtNode(place);
    place.remove();
    expect(texts.filter((text) => text.includes('⟦')).length).toBeGreaterThan(3);
    const stray = texts
      .map((text) => outsideMarks(text))
      .filter((text) => isWord(text) && !accented.test(text) && !isHeld(text, held));
    return [...new Set(stray)];
  };

  it.each(places)('%s says nothing that is in no locale file', async (query, until) => {
    dom.window.history.replaceState(null, '', query);
    const { HubApp } = await import('../../../src/shared/ui/app/HubApp');
    const options = {
      headingLevel: 1,
      refreshSeconds: 300,
      services: '',
      start: 'home',
      pageAddress: address
    } as const;
    const screen = React.createElement(HubApp, { hub, theme, options, texts: pseudoCommon });
    expect(await strayIn(screen, until)).toEqual([]);
  });

  it('the notice above every page says nothing that is in no locale file', async () => {
    const { SiteNotice } = await import('../../../src/shared/ui/siteNotice/SiteNotice');
    const notice = React.createElement(SiteNotice, { theme, texts: pseudoCommon, onOpen: () => undefined });
    expect(await strayIn(notice, 'input')).toEqual([]);
  });

  it('has a Welsh word for all that is said around the guidance, in the statement on access and in the notice', async () => {
    dom.window.history.replaceState(null, '', '?');
    const texts = { ...pseudoWhereOther(cyGB, enGB), locale: 'cy-GB' };
    const { HandlingGuidance } = await import('../../../src/shared/ui/guidance/HandlingGuidance');
    const { default: AccessibilityStatement } =
      await import('../../../src/shared/ui/accessibility/AccessibilityStatement');
    const { SiteNotice } = await import('../../../src/shared/ui/siteNotice/SiteNotice');
    const guidance = React.createElement(HandlingGuidance, { hub, theme, heading: '', headingLevel: 1, texts });
    const statement = React.createElement(AccessibilityStatement, { headingLevel: 1 });
    const notice = React.createElement(SiteNotice, { theme, texts, onOpen: () => undefined });
    expect(await strayIn(guidance, 'article footer', chooseWelsh)).toEqual([]);
    expect(await strayIn(statement, 'li', chooseWelsh)).toEqual([]);
    expect(await strayIn(notice, 'input', chooseWelsh)).toEqual([]);
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
function textsOf(place: HTMLElement): string[] {
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

/** A word is left when days and numbers are taken out. */
function isWord(text: string): boolean {
  return /[a-z]{2}/i.test(text.replace(written, ''));
}

/** The site holds the text, or each of its parts. */
function isHeld(text: string, held: string): boolean {
  const parts = text.replace(written, '\n').split(/[\n·.,;:/()]+/);
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
