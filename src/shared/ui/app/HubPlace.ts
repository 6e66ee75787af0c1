import { writeQuery } from '../address/address';
import { type ScreenId, screenIds, screens } from './screens';

/** A place in the hub: a screen, and what it keeps in the address. */
export interface HubPlace {
  screen: ScreenId;
  /** By name; names that the screen does not own are not kept. */
  query?: Readonly<Record<string, string>>;
}

/** The name under which the address keeps the screen. */
const screenName = 'screen';

/**
 * The screen that a page's address asks for.
 * @param query as in `location.search`
 * @param start the screen that the hub opens with
 */
export function screenFromQuery(query: string, start: ScreenId): ScreenId {
  return toScreen(new URLSearchParams(query).get(screenName)) ?? start;
}

/**
 * A page's query with a place in it. What the hub's screens kept there goes; what others keep there stays.
 * @returns with its question mark
 */
export function queryWithPlace(query: string, { screen, query: wanted = {} }: HubPlace): string {
  const params = new URLSearchParams(query);
  [...params.keys()].filter(isOfHub).forEach((name) => params.delete(name));
  params.set(screenName, screen);
  Object.entries(wanted).forEach(([name, value]) => params.set(name, value));
  return `?${params.toString()}`;
}

/** What of a page's query is the hub's own: what a link has to carry to lead to the same place. Without a question mark. */
export function linkOf(query: string, start: ScreenId): string {
  const screen = screenFromQuery(query, start);
  const kept = [...new URLSearchParams(query)].filter(([name]) => isOf(screen, name));
  return new URLSearchParams([[screenName, screen], ...kept]).toString();
}

/**
 * The place that a link leads to, however it came about: what {@link linkOf} made, the address of a page of the hub,
 * or else anything that can be looked for as the reference of a case.
 * @param link as Teams hands it on (`subEntityId`), or as somebody typed it
 * @returns absent when it says nothing
 */
export function placeOfLink(link: string): HubPlace | undefined {
  const text = link.trim();
  if (text === '') return undefined;
  const address = /^(https?:\/\/|\/)/i.test(text) ? toAddress(text) : undefined;
  const params = new URLSearchParams(address?.search ?? text);
  const screen = toScreen(params.get(screenName)) ?? (address && screenOfPage(address.pathname));
  if (screen !== undefined) {
    return { screen, query: Object.fromEntries([...params].filter(([name]) => isOf(screen, name))) };
  }
  return { screen: 'case', query: { case: (params.get('case') || text).toUpperCase() } };
}

/**
 * The place of the hub that a link on its page leads to: another place on this page, or a screen's own page on the site.
 * @param href absolute
 * @param pageAddress absolute address of a page of the site, by its name
 * @returns absent when it leads elsewhere
 */
export function placeOfAnchor(href: string, pageAddress: (name: string) => string): HubPlace | undefined {
  const { origin, pathname, searchParams } = new URL(href);
  const here = origin === window.location.origin && pathname === window.location.pathname;
  if (here) return searchParams.has(screenName) ? placeOfLink(href) : undefined;
  return screenIds.some((id) => pageAddress(screens[id].page) === origin + pathname) ? placeOfLink(href) : undefined;
}

/** Brings the page's address to where a link leads, before anything is shown. A link that says nothing changes nothing. */
export function openLink(link: string): void {
  const place = placeOfLink(link);
  if (place !== undefined) writeQuery(queryWithPlace(window.location.search, place), 'replace');
}

function isOf(screen: ScreenId, name: string): boolean {
  return screens[screen].owns.some((beginning) => name.startsWith(beginning));
}

function isOfHub(name: string): boolean {
  return name === screenName || screenIds.some((screen) => isOf(screen, name));
}

function toScreen(name: string | null): ScreenId | undefined {
  return screenIds.find((id) => id === name);
}

function screenOfPage(path: string): ScreenId | undefined {
  const page = path.replace(/^.*\//, '').replace(/\.aspx$/i, '');
  return screenIds.find((id) => screens[id].page.toLowerCase() === page.toLowerCase());
}

function toAddress(text: string): URL | undefined {
  try {
    return new URL(text, 'https://hub.invalid');
  } catch {
    return undefined;
  }
}
