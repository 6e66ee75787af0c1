import type * as React from 'react';
import { HomeScreen } from '../home/HomeScreen';
import type { ScreenProps } from './ScreenProps';
import type { ScreenId } from './screens';

/** Fetches each screen's code when it is first shown. Each is always the same function, as a part that is fetched asks for. */
export const screenLoaders: Readonly<Record<ScreenId, () => Promise<React.ComponentType<ScreenProps>>>> = {
  // What the hub mostly opens with comes with it.
  home: () => Promise.resolve(HomeScreen),
  board: async () => (await import(/* webpackChunkName: 'hub-board' */ './screens/BoardOfHub')).default,
  case: async () => (await import(/* webpackChunkName: 'hub-case-page' */ './screens/CaseOfHub')).default,
  log: async () => (await import(/* webpackChunkName: 'hub-log-page' */ './screens/LogOfHub')).default,
  actions: async () => (await import(/* webpackChunkName: 'hub-actions-page' */ './screens/ActionsOfHub')).default,
  guidance: async () => (await import(/* webpackChunkName: 'hub-guidance' */ './screens/GuidanceOfHub')).default,
  learning: async () => (await import(/* webpackChunkName: 'hub-learning' */ './screens/LearningOfHub')).default,
  reports: async () => (await import(/* webpackChunkName: 'hub-reports' */ './screens/ReportsOfHub')).default,
  accessibility: async () =>
    (await import(/* webpackChunkName: 'hub-accessibility' */ '../accessibility/AccessibilityStatement')).default
};
