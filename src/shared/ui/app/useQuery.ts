import * as React from 'react';
import { watchAddress } from '../address/address';

/** The query of the page's address, as it is at any time. */
export function useQuery(): string {
  const [query, setQuery] = React.useState(() => window.location.search);
  React.useEffect(() => watchAddress(() => setQuery(window.location.search)), []);
  return query;
}
