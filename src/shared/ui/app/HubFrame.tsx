import * as React from 'react';
import { hubTexts } from '../../loc/hub';
import { goToQuery, hubDepth } from '../address/address';
import { FetchedPart } from '../FetchedPart';
import { useFeatureTexts } from '../texts';
import type { HubAppProps } from './HubApp';
import { HubBar } from './HubBar';
import { type HubPlace, linkOf, placeOfAnchor, placeOfLink, queryWithPlace, screenFromQuery } from './HubPlace';
import { screenLoaders } from './loadScreen';
import { screens, screensFor } from './screens';
import { useQuery } from './useQuery';
import { useReader } from './useReader';
import styles from './HubApp.module.scss';

/** The hub's bar, and the screen that the address asks for. */
export function HubFrame({ hub, options, host }: Pick<HubAppProps, 'hub' | 'options' | 'host'>): React.ReactElement {
  const words = useFeatureTexts(hubTexts);
  const { start, pageAddress, headingLevel, refreshSeconds, services } = options;
  const query = useQuery();
  const screen = screenFromQuery(query, start);
  const { reader, failed } = useReader(hub);
  const title = words.screens[screen];
  const link = linkOf(query, start);
  const webAddress = `${pageAddress(screens.home.page)}?${link}`;
  const reference = placeOfLink(link)?.query?.case ?? '';
  const place = useFocusOnMove(screen);

  React.useEffect(() => {
    document.title = words.pageTitle(reference === '' ? title : words.caseTitle(reference));
    host?.shows(webAddress);
  }, [words, title, reference, host, webAddress]);
  React.useEffect(() => host?.onBack(goBack), [host]);

  const hrefOf = React.useCallback(
    (to: HubPlace) => window.location.pathname + queryWithPlace(window.location.search, to),
    []
  );
  const goTo = React.useCallback((to: HubPlace) => goToQuery(queryWithPlace(window.location.search, to)), []);
  const share = async (): Promise<void> => {
    const label = reference === '' ? title : words.caseTitle(reference);
    await (host === undefined ? navigator.clipboard.writeText(webAddress) : host.share({ link, label, webAddress }));
  };

  return (
    <div
      className={styles.app}
      data-hub-app=""
      data-screen={screen}
      onClick={(event) => stayInside(event, pageAddress)}
    >
      <HubBar
        screens={screensFor(reader?.roles ?? [])}
        current={screen}
        known={reader !== undefined || failed}
        inHost={host !== undefined}
        hrefOf={hrefOf}
        onGo={goTo}
        onShare={share}
      />
      <div ref={place} role="region" aria-label={title} tabIndex={-1} className={styles.screen}>
        <FetchedPart
          key={screen}
          load={screenLoaders[screen]}
          given={{ hub, headingLevel, refreshSeconds, services, hrefOf, pageAddress }}
        />
      </div>
      <footer className={styles.foot}>
        <a href={hrefOf({ screen: 'accessibility' })}>{words.screens.accessibility}</a>
      </footer>
    </div>
  );
}

/** Goes a step back within the hub. @returns false where there is none */
function goBack(): boolean {
  if (hubDepth() === 0) return false;
  window.history.back();
  return true;
}

/** A link to another place of the hub, on this page or as a page of the site, leads there without loading anything anew. */
function stayInside(event: React.MouseEvent, pageAddress: (name: string) => string): void {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (anchor === null || !plain || event.defaultPrevented || anchor.target !== '' || anchor.hasAttribute('download')) {
    return;
  }
  const place = placeOfAnchor(anchor.href, pageAddress);
  if (place === undefined) return;
  event.preventDefault();
  goToQuery(queryWithPlace(window.location.search, place));
}

/** When the reader has come to another screen, they start reading there; the first screen leaves the page's own order. */
function useFocusOnMove(screen: string): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  const last = React.useRef(screen);
  React.useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen]);
  return place;
}
