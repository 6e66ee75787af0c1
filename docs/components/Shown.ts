import type * as React from 'react';

/** One component, or several of one kind, each state under its name. */
export interface Shown {
  name: string;
  /** Under `src/shared/ui/components`, without the ending. */
  files: readonly string[];
  /** Where it is used. */
  use: string;
  /** A name that ends in `hover` or `focus` shows what is under the pointer or in focus; what begins with `narrow` is shown 300 pixels wide, and with `wide` over the whole page. */
  states: Readonly<Record<string, React.ReactElement>>;
}

/** Makes ids that no other theme on the page has. */
export type IdOf = (name: string) => string;

/** What a component tells its screen; here nothing comes of it. */
export const nothing = (): void => undefined;

/** A text as long as people make them. */
export const long =
  'A very long name of a team for assessment, safeguarding and family support in the north and west of the borough';
