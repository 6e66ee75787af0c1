import type { GuidancePage } from './GuidancePage';

/** What a writer writes of a page; everything else follows from where it is kept. */
export const guidanceFields = ['title', 'summary', 'body', 'audience', 'reviewOn', 'changeNote'] as const;
/** One of {@link guidanceFields}. */
export type GuidanceField = (typeof guidanceFields)[number];

/** A page as it is written: each field as text, empty where there is none. */
export type GuidanceText = Readonly<Record<GuidanceField, string>>;

/** What is written of a page. */
export function textOf(page: Pick<GuidancePage, GuidanceField>): GuidanceText {
  const { title, summary, body, audience, reviewOn = '', changeNote = '' } = page;
  return { title, summary, body, audience, reviewOn, changeNote };
}

/** A text that nobody has written yet. */
export const emptyText: GuidanceText = {
  title: '',
  summary: '',
  body: '',
  audience: 'Officers',
  reviewOn: '',
  changeNote: ''
};

/** Whether two texts say the same. */
export function sameText(a: GuidanceText, b: GuidanceText): boolean {
  return guidanceFields.every((field) => a[field] === b[field]);
}
