import * as React from 'react';
import type { Hub } from '../../data/createHub';
import type { Rulebook } from '../../domain/board/BoardRepository';
import type { Guidance } from '../../domain/guidance/GuidanceRepository';
import { type Asked, useAsked } from '../useAsked';

/** The guidance, and the rules by which its limits are filled in. */
export interface GuidanceWithRules {
  guidance: Guidance;
  rulebook: Rulebook;
}

/** Reads the guidance and the rules. @returns the state and the way to ask again */
export function useGuidance(hub: Pick<Hub, 'guidance' | 'board'>): [Asked<GuidanceWithRules>, () => void] {
  const ask = React.useCallback(async () => {
    const [guidance, rulebook] = await Promise.all([
      hub.guidance().then((repository) => repository.guidance()),
      hub.board.rulebook()
    ]);
    return { guidance, rulebook };
  }, [hub]);
  return useAsked(ask);
}
