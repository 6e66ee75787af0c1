import { caseRoles } from '../../domain/roles/HubReader';
import type { RoleCode } from '../../domain/roles/Role';
import type { IconName } from '../icons/Icon';

/** Screens of the hub, in the order of its navigation. Their titles are in the texts, by these names. */
export const screenIds = [
  'home',
  'board',
  'case',
  'log',
  'actions',
  'guidance',
  'learning',
  'reports',
  'accessibility'
] as const;
/** One of {@link screenIds}. */
export type ScreenId = (typeof screenIds)[number];

/** A screen of the hub. To add one, add a row here, its title in the texts, and the way to its code in `loadScreen.ts`. */
export interface ScreenDefinition {
  icon: IconName;
  /** Its own page on the site, by its name without an ending. */
  page: string;
  /** How the names begin that it keeps in the page's address. */
  owns: readonly string[];
  /** Whom it is offered to; everybody when absent. The site decides what anybody sees in it. */
  roles?: readonly RoleCode[];
  /** It is reached from the foot of every screen and not from the bar. */
  besides?: true;
}

/** Every screen of the hub. @see domain.md 15.4 */
export const screens: Readonly<Record<ScreenId, ScreenDefinition>> = {
  home: {
    icon: 'home',
    page: 'Home',
    owns: []
  },
  board: {
    icon: 'board',
    page: 'RagBoard',
    owns: ['rag-', 'case'],
    roles: caseRoles
  },
  case: {
    icon: 'case',
    page: 'Case',
    owns: ['case'],
    roles: caseRoles
  },
  log: {
    icon: 'log',
    page: 'InvestigationLog',
    owns: ['case', 'stage'],
    roles: ['R2', 'R3', 'R4', 'R5', 'R6']
  },
  actions: {
    icon: 'actions',
    page: 'Actions',
    owns: ['case', 'actions'],
    roles: ['R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']
  },
  guidance: {
    icon: 'guidance',
    page: 'HandlingGuidance',
    owns: ['guide']
  },
  learning: {
    icon: 'learning',
    page: 'LearningLibrary',
    owns: ['learn']
  },
  reports: {
    icon: 'reports',
    page: 'Reports',
    owns: ['report']
  },
  accessibility: {
    icon: 'notice',
    page: 'Accessibility',
    owns: [],
    besides: true
  }
};

/** The screens that the bar offers to somebody with these roles, in their order. */
export function screensFor(roles: readonly RoleCode[]): readonly ScreenId[] {
  return screenIds.filter(
    (id) => screens[id].besides !== true && (screens[id].roles?.some((role) => roles.includes(role)) ?? true)
  );
}
