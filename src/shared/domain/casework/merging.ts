import type { ActDefinition } from './acts/ActDefinition';
import type { ActId } from './acts/ActId';
import type { ActValue } from './acts/ActField';
import type { CaseDifference } from './differences';

/** Fields of a form that write a field of the case under another name. */
const otherNames: Partial<Record<ActId, Readonly<Record<string, string>>>> = {
  extend: { extensionReason: 'reason', reasonForDelay: 'reason' },
  'agree-statement': { statement_agreed_on: 'on' },
  allocate: { io_ip_appointed_on: 'independentPersonOn' }
};

/** The field's own name, without the part of the case it belongs to. */
export function ownName({ field }: CaseDifference): string {
  return field.split('/')[1] ?? field;
}

/** The field of an act's form that a difference is about; absent where somebody can only look and decide on the whole. */
export function formFieldOf(act: ActDefinition, difference: CaseDifference): string | undefined {
  const own = ownName(difference);
  // Both added a concern or a remedy: each stands by itself, and none takes its words from the other.
  if (/^(concern|remedy) /.test(difference.field) && difference.base === undefined) return undefined;
  // A corrected date is all that this act changes.
  if (act.id === 'correct-date') return 'on';
  const name = otherNames[act.id]?.[own] ?? own;
  return name in act.fields ? name : undefined;
}

/** What the other person's value is in the form of an act; absent when they left nothing. */
export function theirValue(act: ActDefinition, difference: CaseDifference): ActValue | undefined {
  const { theirs } = difference;
  if (theirs === undefined) return undefined;
  switch (act.fields[formFieldOf(act, difference) ?? '']?.kind) {
    case 'tick':
      return theirs === 'yes';
    case 'person':
      return Number(theirs);
    case 'choices':
    case 'references':
      return theirs.split(', ');
    default:
      return theirs;
  }
}
