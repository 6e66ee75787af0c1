import { recordLink } from '../learning/view/LearningView';

/** Addresses of the site's other pages that a case leads to. */
export interface CasePages {
  /** The log report of a stage. @param stage its number, from 1 */
  log(reference: string, stage: number): string;
  /** The actions of a case. */
  actions(reference: string): string;
  /** A record of the learning library. */
  learning(key: string): string;
}

/** The addresses on a site. @param pageAddress absolute address of a page, by its name without an ending */
export function casePagesAt(pageAddress: (name: string) => string): CasePages {
  const of = (page: string, reference: string): string => `${pageAddress(page)}?case=${encodeURIComponent(reference)}`;
  return {
    log: (reference, stage) => `${of('InvestigationLog', reference)}&stage=${stage}`,
    actions: (reference) => of('Actions', reference),
    learning: (key) => recordLink(pageAddress('LearningLibrary'), '', key)
  };
}
