import * as React from 'react';
import { Refused, type Fault, type Refusal } from '../../domain/refusals/Refusal';
import { refusalTexts } from '../../loc/refusals';
import { failureText } from '../failureText';
import { useFeatureTexts } from '../texts';
import { refusalText } from './refusalText';

/** What is wrong with an entry, in words. */
export interface SaidFault {
  /** Absent when it is no single field. */
  field?: string;
  text: string;
}

/** Gives the way to say why something is not taken, in the language of the screen. */
export function useRefusalText(): (refusal: Refusal) => string {
  const words = useFeatureTexts(refusalTexts);
  return React.useCallback((refusal) => refusalText(refusal, words), [words]);
}

/** Gives faults in words. */
export function useSaidFaults(faults: readonly Fault[]): readonly SaidFault[] {
  const said = useRefusalText();
  return React.useMemo(() => faults.map((fault) => ({ field: fault.field, text: said(fault) })), [faults, said]);
}

/** Gives the way to say why something was not recorded: by the reason of the rules, else as {@link failureText}. */
export function useFailureText(): typeof failureText {
  const said = useRefusalText();
  return (problem, words) => (problem instanceof Refused ? said(problem.refusal) : failureText(problem, words));
}
