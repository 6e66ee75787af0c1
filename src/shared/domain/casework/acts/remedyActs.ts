import { remedyTypes } from '../../registers/Remedy';
import type { CaseRemedy } from '../CaseFile';
import { defineAct } from './ActDefinition';
import { complaintStates, dayField, noteField, recoveryTeam } from './parts';

/** Pounds, with pence where there are any. */
const pounds = /^\d{1,6}(\.\d{2})?$/;

const offerRemedy = defineAct({
  id: 'offer-remedy',
  who: recoveryTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  fields: {
    on: dayField({ from: 'received' }),
    type: { kind: 'choice', choices: remedyTypes, required: true },
    amount: { kind: 'text', maxLength: 9, required: false },
    reason: noteField(),
    period: { kind: 'text', maxLength: 100, required: false },
    ombudsman: { kind: 'tick', required: false },
    guidance: { kind: 'tick', required: false }
  },
  check: ({ amount, reason }) => {
    if (amount === undefined) return [];
    if (!pounds.test(amount.trim())) return [{ field: 'amount', why: 'notPounds' }];
    return reason?.trim() ? [] : [{ field: 'reason', why: 'paymentReasonMissing' }];
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
  who: { any: ['R4'], own: [] },
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  fields: {
    remedy: { kind: 'remedy', of: 'offered', required: true },
    on: dayField({ from: 'received' }),
    budget: { kind: 'text', maxLength: 100, required: true }
  },
  refusal: ({ file }) => (file.remedies.some(isOffered) ? undefined : { why: 'nothingOffered' }),
  perform: ({ remedy, on, budget }, { file, actor }) => ({
    remedies: file.remedies.map((each) =>
      String(each.number) === remedy ? { ...each, agreedBy: actor.id, agreedOn: on, budget } : each
    )
  })
});

const payRemedy = defineAct({
  id: 'pay-remedy',
  who: recoveryTeam,
  moves: [{ from: complaintStates, to: 'same' }],
  whilePaused: 'yes',
  fields: {
    remedy: { kind: 'remedy', of: 'agreed', required: true },
    on: dayField({ from: 'received' })
  },
  refusal: ({ file }) =>
    file.remedies.some(isAgreed)
      ? undefined
      : file.remedies.some(isOffered)
        ? { why: 'notAgreedYet' }
        : { why: 'nothingToPay' },
  check: ({ remedy, on }, { file }) => {
    const agreedOn = file.remedies.find(({ number }) => String(number) === remedy)?.agreedOn;
    return agreedOn !== undefined && on < agreedOn ? [{ field: 'on', why: 'paymentAgreedOn', day: agreedOn }] : [];
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
export const remedyActs = [offerRemedy, agreeRemedy, payRemedy] as const;
