import * as React from 'react';
import type { ActDefinition, Situation } from '../../domain/casework/acts/ActDefinition';
import { acts } from '../../domain/casework/acts/acts';
import { refusalOf } from '../../domain/casework/acts/refusalOf';
import { writeQuery } from '../address/address';

const name = 'case-act';

/**
 * The act whose form is open. A link may ask for one (`case-act=extend`); it opens when it can be done, and the address
 * forgets it, so that coming back or passing the address on does not open it again.
 */
export function useAskedAct(
  situation: Situation
): [ActDefinition | undefined, React.Dispatch<React.SetStateAction<ActDefinition | undefined>>] {
  const state = React.useState(() => {
    const asked = new URLSearchParams(window.location.search).get(name);
    return acts.find((act) => act.id === asked && refusalOf(act, situation) === undefined);
  });
  React.useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    if (!params.has(name)) return;
    params.delete(name);
    writeQuery(`?${params.toString()}`, 'replace');
  }, []);
  return state;
}
