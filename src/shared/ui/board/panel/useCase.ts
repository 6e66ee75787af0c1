import * as React from 'react';
import type { BoardCase, BoardRepository } from '../../../domain/board/BoardRepository';
import { HubError, type HubErrorCode } from '../../../domain/errors';

/** A case on its way, here, or not to be had. While it is read again the last reading stays. */
export interface CaseState {
  found?: BoardCase;
  problem?: HubErrorCode;
}

/** Reads a case, again when `version` changes, and on asking. @returns the state and the way to ask again */
export function useCase(repository: BoardRepository, reference: string, version: string): [CaseState, () => void] {
  const [tries, setTries] = React.useState(0);
  const [state, setState] = React.useState<CaseState & { reference: string }>({ reference });
  React.useEffect(() => {
    let current = true;
    repository.caseByReference(reference).then(
      (found) => current && setState({ reference, found }),
      (error) => current && setState({ reference, problem: error instanceof HubError ? error.code : 'unavailable' })
    );
    return () => {
      current = false;
    };
  }, [repository, reference, version, tries]);
  const again = React.useCallback(() => {
    setState({ reference });
    setTries((count) => count + 1);
  }, [reference]);
  return [state.reference === reference ? state : {}, again];
}
