import * as React from 'react';
import { enGB } from '../loc/en-GB';
import type { Texts } from '../loc/Texts';

/** The texts of the screen's language; British English unless a screen is given another. */
export const TextsContext = React.createContext<Texts>(enGB);

/** Gives every text a component shows. */
export function useTexts(): Texts {
  return React.useContext(TextsContext);
}
