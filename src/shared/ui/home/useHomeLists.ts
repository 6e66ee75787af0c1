import * as React from 'react';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { isFor, type HubReader } from '../../domain/roles/HubReader';
import type { Hub } from '../../data/createHub';
import { useChooseTexts, useTexts } from '../texts';
import { homeLists, type HomeGiven } from './homeLists';
import type { HomeList } from './Need';

/** A list of a feature on its way, here, or not to be had. */
export interface FeatureList {
  id: string;
  list?: HomeList;
  failed: boolean;
}

/**
 * Reads the features' lists for a reader, each by itself, so that one that cannot be had leaves the others as they are.
 * @param reader whom the site knows; absent until it has answered, and nothing is read until then
 * @param services always the same array as long as they are the same
 * @returns the lists, and the UK day they are of
 */
export function useHomeLists(
  hub: Hub,
  reader: HubReader | undefined,
  services: readonly string[]
): { lists: readonly FeatureList[]; today?: IsoDate } {
  const texts = useTexts();
  const choose = useChooseTexts();
  const [lists, setLists] = React.useState<readonly FeatureList[]>([]);
  const [today, setToday] = React.useState<IsoDate>();
  React.useEffect(() => {
    if (reader === undefined) return undefined;
    let gone = false;
    const now = hub.now().today;
    setToday(now);
    const wanted = homeLists.filter(({ roles }) => isFor(roles, reader));
    setLists(wanted.map(({ id }) => ({ id, failed: false })));
    const tell = (told: FeatureList): void => {
      if (!gone) setLists((before) => before.map((known) => (known.id === told.id ? told : known)));
    };
    const given: HomeGiven = { hub, reader, services, texts, today: now, rulebook: readOnce(hub) };
    wanted.forEach(({ id, load }) => {
      const read = async (): Promise<HomeList> => {
        const source = await load();
        const words = choose(source.texts);
        return { id, title: words.title, all: source.all, needs: await source.read(given) };
      };
      read().then(
        (list) => tell({ id, list, failed: false }),
        () => tell({ id, failed: true })
      );
    });
    return () => {
      gone = true;
    };
  }, [hub, reader, services, texts, choose]);
  return { lists, today };
}

function readOnce(hub: Hub): HomeGiven['rulebook'] {
  let rulebook: ReturnType<HomeGiven['rulebook']> | undefined;
  return () => (rulebook ??= hub.board.rulebook());
}
