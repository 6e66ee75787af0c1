import type { GuidancePage } from './GuidancePage';

/** Who reads the guidance from outside: anybody, or an external investigator, independent person or panel member. */
export const readerships = ['public', 'externals'] as const;
/** One of {@link readerships}. */
export type Readership = (typeof readerships)[number];

/**
 * The pages meant for readers from outside, in their order. A page for officers is never among them, whatever else there is.
 * @see domain.md 11.2, first row
 */
export function pagesFor<Page extends Pick<GuidancePage, 'audience' | 'kind' | 'status'>>(
  pages: readonly Page[],
  to: Readership
): readonly Page[] {
  return pages.filter(
    ({ audience, kind, status }) =>
      kind === 'Page' &&
      status === 'Approved' &&
      (audience === 'Everyone' || (to === 'externals' && audience === 'Officers and externals'))
  );
}
