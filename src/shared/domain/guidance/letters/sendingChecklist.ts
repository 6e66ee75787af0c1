import type { Situation } from '../../casework/acts/ActDefinition';
import { actOf } from '../../casework/acts/acts';
import { uncheckedAnswer } from '../../casework/acts/answering';
import type { Refusal } from '../../refusals/Refusal';

/** What somebody ticks before a letter is given to them. @see domain.md 16.1 */
export const sendingChecks = ['details', 'protected'] as const;
/** One of {@link sendingChecks}. */
export type SendingCheck = (typeof sendingChecks)[number];

/** What was ticked and typed before sending. */
export interface SendingState {
  ticked: readonly SendingCheck[];
  /** The address was typed twice and is the same. */
  addressMatches: boolean;
}

/** What is still missing before a letter is given; absent when nothing is. */
export function missingBeforeSending({ ticked, addressMatches }: SendingState): 'ticks' | 'address' | undefined {
  if (!sendingChecks.every((check) => ticked.includes(check))) return 'ticks';
  return addressMatches ? undefined : 'address';
}

/**
 * Why only a draft is given: at Stage 2 and 3 somebody else checks before anything is sent, from the moment there is an
 * answer to be checked. Absent when the letter may go.
 * @see domain.md 16.1
 */
export function draftOnly(situation: Situation): Refusal | undefined {
  const { state } = situation.position;
  const canBeChecked = actOf('check-sending').moves.some(({ from }) => from.includes(state));
  return canBeChecked ? uncheckedAnswer(situation) : undefined;
}

/** The letter that belongs to the act that came last, or is to come; the first one where none does. */
export const letterOfAct: Readonly<Record<string, string>> = {
  acknowledge: 'letter-acknowledgement',
  extend: 'letter-extension',
  respond: 'letter-stage-1-reply',
  adjudicate: 'letter-stage-1-reply',
  refuse: 'letter-refusal',
  freeze: 'letter-pause',
  withdraw: 'letter-withdrawal',
  'request-stage-2': 'letter-next-stage',
  'request-stage-3': 'letter-next-stage',
  'escalate-to-ombudsman': 'letter-ombudsman-statement'
};
