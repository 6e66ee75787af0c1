import * as React from 'react';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import type { Found, SearchIndex } from '../search/SearchIndex';

/** What a search gives, or how far it is. */
export interface Search {
  /** Absent while nothing is sought or the index is not there yet. */
  found: Found | undefined;
  /** The index is asked for and not there yet. */
  isPreparing: boolean;
  /** The search could not be fetched. */
  failed: boolean;
}

/**
 * Searches records. The index and its library are fetched and built when they are first wanted, in pieces, so that typing
 * never waits; they stay in the page's memory.
 * @param records kept the same as long as they are the same
 */
export function useSearch(records: readonly LearningRecord[], query: string, wanted: boolean): Search {
  const [state, setState] = React.useState<{ of?: readonly LearningRecord[]; index?: SearchIndex; failed?: boolean }>({});
  React.useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    import(/* webpackChunkName: 'hub-search' */ '../search/SearchIndex')
      .then(({ SearchIndex: Index }) => Index.of(records))
      .then(
        (index) => current && setState({ of: records, index }),
        () => current && setState({ failed: true })
      );
    return () => {
      current = false;
    };
  }, [records, wanted]);
  const index = state.of === records ? state.index : undefined;
  const found = React.useMemo(() => index?.find(query), [index, query]);
  return { found, isPreparing: wanted && index === undefined && state.failed !== true, failed: state.failed === true };
}
