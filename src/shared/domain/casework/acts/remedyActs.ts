import { remedyTypes } from '../../registers/Remedy';
import type { CaseRemedy } from '../CaseFile';
import { defineAct, type ActDefinition } from './ActDefinition';
import { complaintStates, dayField, noteField, recoveryTeam } from './parts';

/** Pounds, with pence where there are any. */
const pounds = /^\d{1,6}(\.\d{2})?$/;

const offerRemedy = defineAct({
  id: 'offer-remedy',
  name: 'Offer a remedy',
  who: recoveryTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise: 'A remedy puts a complaint right; this is an enquiry or a request.',
  fields: {
    on: dayField('Day of the offer', { from: 'received' }),
    type: { kind: 'choice', label: 'Remedy', choices: remedyTypes, required: true },
    amount: {
      kind: 'text',
      label: 'Amount in pounds',
      hint: 'For a payment. The director agrees to it before it is paid.',
      maxLength: 9,
      required: false
    },
    reason: noteField('Reason', { hint: 'What it puts right. No names of people.' }),
    period: { kind: 'text', label: 'Period it covers', maxLength: 100, required: false },
    ombudsman: { kind: 'tick', label: 'The Ombudsman asked for it', required: false },
    guidance: { kind: 'tick', label: "It is in line with the Ombudsman's guidance", required: false }
  },
  check: ({ amount, reason }) => {
    if (amount === undefined) return [];
    if (!pounds.test(amount.trim())) return [{ field: 'amount', text: 'Give pounds, such as 150 or 150.50.' }];
    return reason?.trim() ? [] : [{ field: 'reason', text: 'Say what the payment puts right.' }];
  },
  perform: ({ on, type, amount, reason, period, ombudsman, guidance }, { file }) => {
    const { reference, service } = file.complaint;
    const offered: CaseRemedy = {
      id: 0,
      number: Math.max(0, ...file.remedies.map(({ number }) => number)) + 1,
      reference,
      service,
      type,
      offeredOn: on,
      ...(amount !== undefined && { amount: Number(amount) }),
      ...(reason !== undefined && { reason }),
      ...(period !== undefined && { period }),
      recommendedByOmbudsman: ombudsman ?? false,
      inLineWithGuidance: guidance ?? false
    };
    return { remedies: [...file.remedies, offered] };
  }
});

const agreeRemedy = defineAct({
  id: 'agree-remedy',
  name: 'Agree to a payment',
  who: { any: ['R4'], own: [] },
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise: 'A remedy puts a complaint right; this is an enquiry or a request.',
  fields: {
    remedy: { kind: 'remedy', of: 'offered', label: 'Which payment', required: true },
    on: dayField('Day of the agreement', { from: 'received' }),
    budget: { kind: 'text', label: 'Budget it is paid from', maxLength: 100, required: true }
  },
  refusal: ({ file }) => (file.remedies.some(isOffered) ? undefined : "No payment waits for the director's agreement."),
  perform: ({ remedy, on, budget }, { file, actor }) => ({
    remedies: file.remedies.map((each) =>
      String(each.number) === remedy ? { ...each, agreedBy: actor.id, agreedOn: on, budget } : each
    )
  })
});

const payRemedy = defineAct({
  id: 'pay-remedy',
  name: 'Record a payment',
  who: recoveryTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise: 'A remedy puts a complaint right; this is an enquiry or a request.',
  fields: {
    remedy: { kind: 'remedy', of: 'agreed', label: 'Which payment', required: true },
    on: dayField('Day it was paid', { from: 'received' })
  },
  refusal: ({ file }) =>
    file.remedies.some(isAgreed)
      ? undefined
      : file.remedies.some(isOffered)
        ? 'The director has not agreed to the payment yet.'
        : 'No payment is to be made.',
  check: ({ remedy, on }, { file }) => {
    const agreedOn = file.remedies.find(({ number }) => String(number) === remedy)?.agreedOn;
    return agreedOn !== undefined && on < agreedOn
      ? [{ field: 'on', text: `The director agreed on ${agreedOn}.` }]
      : [];
  },
  perform: ({ remedy, on }, { file }) => ({
    remedies: file.remedies.map((each) => (String(each.number) === remedy ? { ...each, paidOn: on } : each))
  })
});

/** A payment that waits for the director. @see domain.md 7.13 */
function isOffered({ amount, agreedOn }: CaseRemedy): boolean {
  return amount !== undefined && agreedOn === undefined;
}

/** A payment that the director agreed to and nobody made yet. */
function isAgreed({ amount, agreedOn, paidOn }: CaseRemedy): boolean {
  return amount !== undefined && agreedOn !== undefined && paidOn === undefined;
}

/** The payments of a case that stand at a point. */
export function remediesAt(remedies: readonly CaseRemedy[], at: 'offered' | 'agreed'): readonly CaseRemedy[] {
  return remedies.filter(at === 'offered' ? isOffered : isAgreed);
}

/** What puts a complaint right. Money is agreed by the director. @see domain.md 7.13 */
export const remedyActs: readonly ActDefinition[] = [offerRemedy, agreeRemedy, payRemedy];
