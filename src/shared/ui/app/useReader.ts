import * as React from 'react';
import type { Hub } from '../../data/createHub';
import type { HubReader } from '../../domain/roles/HubReader';
import { useAsked } from '../useAsked';

/** Who reads, as far as it is known. */
export interface KnownReader {
  /** Whom the device knew until the site has answered. Absent until either is known. */
  reader?: HubReader;
  /** The site has said who it is. */
  answered: boolean;
  /** The site could not be asked. */
  failed: boolean;
  askAgain(): void;
}

/** Who reads: the device's answer at once, and the site's when it comes. */
export function useReader(hub: Pick<Hub, 'reader' | 'lastReader'>): KnownReader {
  const [{ value, problem }, askAgain] = useAsked(hub.reader);
  const [last] = React.useState(() => hub.lastReader());
  return { reader: value ?? last, answered: value !== undefined, failed: problem !== undefined, askAgain };
}
