import { letterPages } from './defaults/letters';
import { practicePages } from './defaults/practicePages';
import { stagePages } from './defaults/stagePages';
import { startPages } from './defaults/startPages';
import type { GuidancePage } from './GuidancePage';

/**
 * What a new hub's GuidancePages list starts with; afterwards the service recovery team writes it. Screens never read
 * this, they read the list.
 * @see domain.md 15.1
 */
export const defaultGuidance: readonly GuidancePage[] = [...startPages, ...stagePages, ...practicePages].map(
  (page, index) => ({ ...page, kind: 'Page', order: index + 1, status: 'Approved' })
);

/** The letters a new hub's list starts with, behind its pages. */
export const defaultLetters: readonly GuidancePage[] = letterPages.map((page, index) => ({
  ...page,
  kind: 'Letter',
  order: defaultGuidance.length + index + 1,
  status: 'Approved'
}));
