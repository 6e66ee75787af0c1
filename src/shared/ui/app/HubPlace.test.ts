import fc from 'fast-check';
import { type HubPlace, linkOf, placeOfLink, queryWithPlace, screenFromQuery } from './HubPlace';
import { screenIds, screens } from './screens';

describe('a place of the hub', () => {
  const places = fc.constantFrom(...screenIds).chain((screen): fc.Arbitrary<HubPlace> => {
    const names = screens[screen].owns;
    const query =
      names.length === 0
        ? fc.constant({})
        : fc.dictionary(
            fc.constantFrom(...names.map((name) => (name.endsWith('-') ? `${name}x` : name))),
            fc.string({ minLength: 1 })
          );
    return query.map((kept) => ({ screen, query: { ...kept } }));
  });

  test('is read from the address as it was written there, and leaves nothing of an earlier place behind', () => {
    fc.assert(
      fc.property(places, places, (before, place) => {
        const query = queryWithPlace(queryWithPlace('?componentId=1', before), place);
        expect(screenFromQuery(query, 'home')).toBe(place.screen);
        expect(placeOfLink(linkOf(query, 'home'))).toEqual(place);
        expect(query).toMatch(/^\?componentId=1&screen=/);
      })
    );
  });

  test('is the screen that the tab starts with, where the address names none', () => {
    expect(screenFromQuery('?x=1', 'reports')).toBe('reports');
    expect(screenFromQuery('?screen=nonsense', 'home')).toBe('home');
    expect(linkOf('?x=1&rag-q=2', 'board')).toBe('screen=board&rag-q=2');
  });

  test.each<[string, HubPlace]>([
    ['screen=case&case=CH-2026-0042', { screen: 'case', query: { case: 'CH-2026-0042' } }],
    [
      'https://x.example/sites/hub/SitePages/RagBoard.aspx?rag-q=42&env=1',
      { screen: 'board', query: { 'rag-q': '42' } }
    ],
    ['/sites/hub/SitePages/Home.aspx?screen=guidance&guide=p1', { screen: 'guidance', query: { guide: 'p1' } }],
    ['https://x.example/elsewhere?case=ch-2026-0042', { screen: 'case', query: { case: 'CH-2026-0042' } }],
    [' ch-2026-0042 ', { screen: 'case', query: { case: 'CH-2026-0042' } }]
  ])('is found by the link %s', (link, place) => {
    expect(placeOfLink(link)).toEqual(place);
  });

  test('is not found by a link that says nothing', () => {
    expect(placeOfLink('  ')).toBeUndefined();
  });
});
