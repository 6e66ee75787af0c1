import * as React from 'react';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { isFor } from '../../domain/roles/HubReader';
import type { Hub } from '../../data/createHub';
import type { KnownReader } from '../app/useReader';
import { useChooseTexts, useTexts } from '../texts';
import { homeLists, type HomeGiven } from './homeLists';
import type { HomeList } from './Need';

/** A list of a feature on its way, here, or not to be had. */
interface FeatureList {
  id: string;
  list?: HomeList;
  failed: boolean;
}

/** What the features have for the reader. */
export interface FeatureLists {
  /** Those that are here, in their order. */
  lists: readonly HomeList[];
  /** It is not known yet who reads, or a list is still on its way. */
  coming: boolean;
  /** It could not be asked who reads, or a list could not be had. */
  failed: boolean;
  /** UK date they are of; absent until it is known who reads. */
  today?: IsoDate;
}

/**
 * Reads the features' lists for a reader, each by itself, so that one that cannot be had leaves the others as they are.
 * Nothing is read before the site has said who it is.
 * @param services always the same array as long as they are the same
 */
export function useHomeLists(
  hub: Hub,
  { reader: known, answered, failed: unanswered }: KnownReader,
  services: readonly string[]
): FeatureLists {
  const reader = answered ? known : undefined;
  const texts = useTexts();
  const choose = useChooseTexts();
  const [lists, setLists] = React.useState<readonly FeatureList[]>();
  const [today, setToday] = React.useState<IsoDate>();
  React.useEffect(() => {
    if (reader === undefined) return undefined;
    let gone = false;
    const now = hub.now().today;
    setToday(now);
    const wanted = homeLists.filter(({ roles }) => isFor(roles, reader));
    setLists(wanted.map(({ id }) => ({ id, failed: false })));
    const tell = (told: FeatureList): void => {
      if (!gone) setLists((before) => before?.map((list) => (list.id === told.id ? told : list)));
    };
    const given: HomeGiven = { hub, reader, services, texts, today: now, choose };
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
  return {
    lists: lists?.flatMap(({ list }) => list ?? []) ?? [],
    coming: lists === undefined ? !unanswered : lists.some(({ list, failed }) => list === undefined && !failed),
    failed: unanswered || (lists ?? []).some(({ failed }) => failed),
    today
  };
}
