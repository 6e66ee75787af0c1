import * as React from 'react';
import type { BoardFilter } from '../../../domain/board/filterRows';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { BoardViews, Reader } from '../../../domain/board/views/BoardViews';
import { type BoardScope, servicesOf } from '../../../domain/board/views/scope';

/** Whose cases the board is narrowed to, as far as that is known. */
export interface Scope {
  /** Rows to keep; absent while it is not known whose, or no service is known. */
  filter?: BoardFilter;
  /** The reader's services, when those are shown: chosen ones, else those of their groups, else those of their cases; empty when none are known. */
  services: readonly string[];
  /** It is known who reads, where that matters. */
  found: boolean;
  /** The reader could not be told. */
  failed: boolean;
  choose(services: readonly string[]): void;
}

/** Whoever reads, and the services they said were theirs. */
interface Chooser extends Reader {
  chosen?: readonly string[];
}

const everything: BoardFilter = {};

/**
 * Finds out whose cases a scope means. Nothing is asked until the reader wants their own.
 * @param rows the whole board, from which the reader's services follow
 */
export function useScope(views: () => Promise<BoardViews>, scope: BoardScope, rows: readonly BoardRow[]): Scope {
  const [reader, setReader] = React.useState<Chooser>();
  const [failed, setFailed] = React.useState(false);
  const wanted = scope !== 'all';
  React.useEffect(() => {
    if (!wanted) {
      return undefined;
    }
    let current = true;
    const find = async (): Promise<void> => {
      const found = await views();
      const me = await found.me();
      if (current) {
        setReader({ ...me, chosen: found.settings.myServices() });
        setFailed(false);
      }
    };
    find().catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [views, wanted]);

  const choose = React.useCallback(
    (services: readonly string[]) => {
      setReader((before) => before && { ...before, chosen: services });
      // Where the device keeps nothing, the choice holds until the page is left.
      views().then(
        ({ settings }) => settings.chooseServices(services),
        () => undefined
      );
    },
    [views]
  );

  return React.useMemo(() => {
    if (scope === 'all') {
      return { filter: everything, services: [], failed: false, found: true, choose };
    }
    if (reader === undefined) {
      return { services: [], failed, found: false, choose };
    }
    if (scope === 'mine') {
      return { filter: { officerId: [reader.id] }, services: [], failed: false, found: true, choose };
    }
    const own = reader.services.length > 0 ? reader.services : servicesOf(rows, reader.id);
    const services = reader.chosen ?? own;
    const filter = services.length === 0 ? undefined : { service: services };
    return { filter, services, failed: false, found: true, choose };
  }, [scope, reader, failed, rows, choose]);
}
