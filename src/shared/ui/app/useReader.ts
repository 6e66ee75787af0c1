import * as React from 'react';
import type { Hub } from '../../data/createHub';
import type { HubReader } from '../../domain/roles/HubReader';

/** Who reads: whom the device knew until the site has answered. Absent until either is known. */
export function useReader(hub: Pick<Hub, 'reader' | 'lastReader'>): HubReader | undefined {
  const [reader, setReader] = React.useState(() => hub.lastReader());
  React.useEffect(() => {
    let gone = false;
    hub.reader().then(
      (found) => !gone && setReader(found),
      // Whoever it is sees every screen, and each of them says what stands in its way.
      () => !gone && setReader((known) => known ?? nobody)
    );
    return () => {
      gone = true;
    };
  }, [hub]);
  return reader;
}

const nobody: HubReader = { id: 0, name: '', roles: [], services: [] };
