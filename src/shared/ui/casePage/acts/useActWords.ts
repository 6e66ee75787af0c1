import type { CaseActId } from '../../../domain/casework/acts/ActId';
import type { ActFieldNames } from '../../../domain/casework/acts/acts';
import type { CaseState } from '../../../domain/casework/CaseState';
import { actTexts } from '../../../loc/acts';
import type { FieldText } from '../../../loc/FieldText';
import { useFeatureTexts } from '../../texts';

/** What is said of acts and states. An act, a field or a state without words does not compile. */
export interface ActWords {
  acts: { readonly [A in CaseActId]: { name: string; fields: Readonly<Record<ActFieldNames[A], FieldText>> } };
  states: Readonly<Record<CaseState, string>>;
  /** A state whose clocks are paused. */
  paused(state: string): string;
}

/** Gives the words of acts in the language of the screen. */
export function useActWords(): ActWords {
  return useFeatureTexts(actTexts);
}
