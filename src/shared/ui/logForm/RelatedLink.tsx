import * as React from 'react';
import type { RelatedLearning } from '../../domain/logReports/LogContent';
import type { CasePages } from '../casePage/CasePages';
import { useAsked } from '../useAsked';
import { logInKey } from './logInAddress';
import type { LogHub } from './LogHub';

/** Props of {@link RelatedLink}. */
export interface RelatedLinkProps {
  hub: Pick<LogHub, 'learning' | 'logReports'>;
  pages: CasePages;
  to: RelatedLearning;
}

/**
 * Learning that a report refers to: its name, which leads there once it is known that it is there for the reader. Whoever may read
 * the report may read the name, for it stands in the report as it was when it was linked.
 */
export function RelatedLink({ hub, pages, to }: RelatedLinkProps): React.ReactElement {
  const { from, key, title } = to;
  const ask = React.useCallback(
    async () => (await (from === 'library' ? hub.learning() : hub.logReports())).has(key),
    [hub, from, key]
  );
  const [{ value: isThere }] = useAsked(ask);
  const href = isThere === true ? addressOf(to, pages) : undefined;
  return href === undefined ? <>{title}</> : <a href={href}>{title}</a>;
}

function addressOf({ from, key }: RelatedLearning, pages: CasePages): string | undefined {
  if (from === 'library') return pages.learning(key);
  const log = logInKey(key);
  return log && pages.log(log.reference, Number(log.stage.replace('S', '')));
}
