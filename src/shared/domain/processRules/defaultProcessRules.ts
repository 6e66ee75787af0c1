import { adultAndCorporateRules } from './defaults/adultAndCorporateRules';
import { childrenRules } from './defaults/childrenRules';
import { ombudsmanAndOtherRules } from './defaults/ombudsmanAndOtherRules';
import type { ProcessRule } from './ProcessRule';

/**
 * Rows P01 to P36, in order: what a new hub's ProcessRules list starts with, and the one place where they are written.
 * Clocks never read this; they read the list, which the service recovery manager may change.
 * @see domain.md 4, and 6 for the amber thresholds (those the paper does not give are marked as proposals)
 */
export const defaultProcessRules: readonly ProcessRule[] = [
  ...childrenRules,
  ...adultAndCorporateRules,
  ...ombudsmanAndOtherRules
];
