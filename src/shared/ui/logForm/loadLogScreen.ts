import type * as React from 'react';
import type { LogScreenProps } from './LogScreen';

/** Fetches one report's screen; kept as one function, for a part is asked for again only when its loader is the same. */
export const loadLogScreen = async (): Promise<React.ComponentType<LogScreenProps>> =>
  (await import(/* webpackChunkName: 'hub-log' */ './LogScreen')).default;
