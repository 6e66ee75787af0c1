import * as React from 'react';
import type { PublishedReport, WithContent } from '../../../domain/publication/PublicationRepository';
import type { ReportsProps } from '../Reports';

/**
 * Begins a correction of a published report: a draft with its text, which becomes a later version beside it.
 * @returns the way to begin, whether it is under way, and whether it failed
 */
export function useCorrection(
  hub: ReportsProps['hub'],
  published: WithContent<PublishedReport> | undefined,
  onBegun: (draftKey: string) => void
): [() => void, boolean, boolean] {
  const key = React.useRef(crypto.randomUUID());
  const [state, setState] = React.useState<'idle' | 'busy' | 'failed'>('idle');
  const begin = (): void => {
    if (published === undefined || state === 'busy') return;
    setState('busy');
    const { title, request, content } = published;
    hub
      .publication()
      .then((publication) => publication.createDraft(key.current, title, request, { texts: content.texts }))
      .then(
        (draft) => onBegun(draft.key),
        () => setState('failed')
      );
  };
  return [begin, state === 'busy', state === 'failed'];
}
