import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JSDOM } from 'jsdom';
import type * as ReactModule from 'react';
import type { Hub } from '../../../src/shared/data/createHub';
import { cyGB } from '../../../src/shared/loc/cy-GB';
import { enGB } from '../../../src/shared/loc/en-GB';
import type { ChooseTexts } from '../../../src/shared/loc/FeatureTexts';
import { choosePseudo, chooseWelsh, outsideMarks, pseudo, pseudoWhereOther, isSeen } from '../../support/pseudo';
import { screenIds } from '../../../src/shared/ui/app/screens';
import { type HubSite, loginOf } from '../data/hubSite';
import { notDrawn } from './notDrawn';
import { type Drawing, drawings, type Press, reportYear } from './drawings';
import { codes, isHeld, isWord, wordsHeld, wordsOfReports } from './heldWords';
import { laterDay, type PseudoSite, setDay, startPseudoSite } from './pseudoSite';
import { openWindow, shown, textsOf } from './pseudoWindow';

/*
 * Screens of the hub over a real site, drawn with every text of the locale files accented, lengthened and marked. What a
 * screen then says without a mark is either what the site holds, or written where no translator would find it.
 */

const theme = { scheme: 'light' } as const;
/** A part of a text in the pseudo-locale, where a sentence is drawn in several. */
const accented = /[àëïöüñçš]/;
const pseudoCommon = { ...pseudo(enGB), locale: 'en-GB' };

/** What is no screen of the hub. */
const placesBeside = [
  'the status in lists of SharePoint',
  'the dialog of the commands in lists of SharePoint',
  'the notice above every page'
] as const;
type Beside = (typeof placesBeside)[number];

describe('in the pseudo-locale', () => {
  let made: PseudoSite;
  let held: string;
  let dom: JSDOM;
  let React: typeof ReactModule;
  let seen = '';
  const drawn = new Map<Drawing | Beside, Promise<string[]>>();

  beforeAll(async () => {
    dom = openWindow();
    // As SharePoint serves it.
    process.env['NODE_ENV'] = 'production';
    React = await import('react');
    made = await startPseudoSite();
    const reports = await wordsOfReports(hubOf('R6'), reportYear);
    held = [...(await wordsHeld(made.site)), ...reports, ...codes].join('\n').toLowerCase();
  }, 120_000);
  afterAll(async () => {
    await made?.site.close();
    dom?.window.close();
  });

  const hubOf = (who: Drawing['who']): Hub => made.site.hub(loginOf(who));

  /** Draws something with pseudo texts and gives what of it stands in no locale file once it shows what it waits for. */
  const strayIn = async (
    screen: ReactModule.ReactElement,
    until: string,
    { choose = choosePseudo, then = [] }: { choose?: ChooseTexts; then?: Drawing['then'] } = {}
  ): Promise<string[]> => {
    const { document } = dom.window;
    const { render, unmountComponentAtNode } = await import('react-dom');
    const { ChooseTextsContext } = await import('../../../src/shared/ui/texts');
    const place = document.body.appendChild(document.createElement('div'));
    render(React.createElement(ChooseTextsContext.Provider, { value: choose }, screen), place);
    await shown(place, until);
    const texts = textsOf(place);
    for (const [press, next] of then) {
      whatIsPressed(place, press).click();
      await shown(place, next);
      texts.push(...textsOf(place));
    }
    unmountComponentAtNode(place);
    place.remove();
    expect(texts.filter((text) => text.includes('⟦'))).not.toEqual([]);
    if (choose === choosePseudo) seen += `\n${texts.join('\n')}`;
    const stray = texts
      .map((text) => outsideMarks(text))
      .filter((text) => isWord(text) && !accented.test(text) && !isHeld(text, held));
    return [...new Set(stray)];
  };

  const whatIsPressed = (place: HTMLElement, what: Press[0]): HTMLElement => {
    const found =
      typeof what === 'string'
        ? place.querySelector<HTMLElement>(what)
        : [...place.querySelectorAll('button')].find(({ textContent }) => textContent === pseudo(what.says));
    if (!found) throw new Error(`There is nothing to press: ${JSON.stringify(what)}.`);
    return found;
  };

  const draw = async ({ query, who, day, until, then }: Drawing): Promise<string[]> => {
    await setDay(made.site, day);
    const keys = new Map(Object.entries(made.keys));
    const address = query.replace(/\{(\w+)\}/g, (_, name: string) => keys.get(name) ?? '');
    dom.window.history.replaceState(null, '', address);
    const { HubApp } = await import('../../../src/shared/ui/app/HubApp');
    const options = {
      headingLevel: 1,
      refreshSeconds: 300,
      services: '',
      start: 'home',
      pageAddress: (name: string) => `http://localhost/sites/hub/SitePages/${name}.aspx`
    } as const;
    const screen = React.createElement(HubApp, { hub: hubOf(who), theme, options, texts: pseudoCommon });
    return strayIn(screen, until, { then });
  };

  const besides: Readonly<Record<Beside, () => Promise<string[]>>> = {
    'the status in lists of SharePoint': async () => {
      await setDay(made.site, laterDay);
      const { RagCell } = await import('../../../src/shared/ui/listView/RagCell');
      const { StageRatings } = await import('../../../src/shared/ui/listView/StageRatings');
      const ratings = new StageRatings(hubOf('R6').board);
      const stray: string[] = [];
      for (const { id } of await stagesOf(made.site)) {
        const cell = React.createElement(RagCell, {
          theme,
          texts: pseudoCommon,
          plain: '',
          rate: () => ratings.of(id)
        });
        stray.push(...(await strayIn(cell, '[data-rag]')));
      }
      return stray;
    },
    'the dialog of the commands in lists of SharePoint': async () => {
      const { SnapshotDialog } = await import('../../../src/shared/ui/listView/SnapshotDialog');
      const given = { hub: hubOf('R6'), theme, texts: pseudoCommon, onClose: () => undefined };
      return strayIn(React.createElement(SnapshotDialog, given), 'h2', {
        then: [['[class~="primary"]', 'div:not(:has([class~="primary"])) > p[role="status"]:not(:empty)']]
      });
    },
    'the notice above every page': async () => {
      const { SiteNotice } = await import('../../../src/shared/ui/siteNotice/SiteNotice');
      const notice = React.createElement(SiteNotice, { theme, texts: pseudoCommon, onOpen: () => undefined });
      return strayIn(notice, 'input');
    }
  };

  /** Each is drawn once. */
  const strayAt = (what: Drawing | Beside): Promise<string[]> => {
    const found = drawn.get(what) ?? (typeof what === 'string' ? besides[what]() : draw(what));
    drawn.set(what, found);
    return found;
  };

  it.each(drawings)('$query ($who) says nothing that is in no locale file', async (drawing) => {
    expect(await strayAt(drawing)).toEqual([]);
  });

  it.each(placesBeside)('%s says nothing that is in no locale file', async (place) => {
    expect(await strayAt(place)).toEqual([]);
  });

  it('nothing is left out without a reason: a screen, a feature, a part of one', async () => {
    for (const what of [...drawings, ...placesBeside]) await strayAt(what);
    const screens = drawings.map(({ query }) => new URLSearchParams(query).get('screen') ?? 'home');
    expect([...new Set(screens)].sort()).toEqual([...screenIds].sort());
    const unseen = (await features()).flatMap(([name, texts]) =>
      isSeen(texts, seen)
        ? Object.entries(texts).flatMap(([part, of]) =>
            typeof of === 'object' && !isSeen(of, seen) ? `${name}.${part}` : []
          )
        : name
    );
    expect(unseen.filter((name) => !(name in notDrawn))).toEqual([]);
  });

  it('has a Welsh word for all that is said around the guidance, in the statement on access and in the notice', async () => {
    dom.window.history.replaceState(null, '', '?');
    const texts = { ...pseudoWhereOther(cyGB, enGB), locale: 'cy-GB' };
    const { HandlingGuidance } = await import('../../../src/shared/ui/guidance/HandlingGuidance');
    const { default: AccessibilityStatement } =
      await import('../../../src/shared/ui/accessibility/AccessibilityStatement');
    const { SiteNotice } = await import('../../../src/shared/ui/siteNotice/SiteNotice');
    const guidance = React.createElement(HandlingGuidance, {
      hub: hubOf('R6'),
      theme,
      heading: '',
      headingLevel: 1,
      texts
    });
    const statement = React.createElement(AccessibilityStatement, { headingLevel: 1 });
    const notice = React.createElement(SiteNotice, { theme, texts, onOpen: () => undefined });
    const choose = chooseWelsh;
    expect(await strayIn(guidance, 'article footer', { choose })).toEqual([]);
    expect(await strayIn(statement, 'li', { choose })).toEqual([]);
    expect(await strayIn(notice, 'input', { choose })).toEqual([]);
  });
});

/** The English texts of every feature, and the common ones, by the name they are exported under. */
async function features(): Promise<readonly (readonly [name: string, texts: object])[]> {
  const folder = join(__dirname, '../../../src/shared/loc');
  const files = await Promise.all(
    readdirSync(folder)
      .filter((name) => !name.includes('.test.'))
      .map(async (name) => Object.entries((await import(join(folder, name))) as object))
  );
  const found = files
    .flat()
    .flatMap(([name, texts]: [string, { 'en-GB'?: object }]) =>
      name.endsWith('Texts') && texts['en-GB'] ? [[name, texts['en-GB']] as const] : []
    );
  return [...found, ['common', enGB]];
}

/** One of each way of standing among the stages of the site. */
async function stagesOf(site: HubSite): Promise<readonly { id: number }[]> {
  const rows: { Id: number; Process: string; Stage: string; IsOpen: boolean }[] = await site
    .connection()
    .sp.web.lists.getByTitle('ComplaintStages')
    .items();
  return [
    ...new Map(rows.map((row) => [`${row.Process} ${row.Stage} ${row.IsOpen}`, { id: row.Id }] as const)).values()
  ];
}
