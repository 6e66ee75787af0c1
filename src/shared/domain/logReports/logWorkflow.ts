import type { IsoDate } from '../dates/IsoDate';
import { HubError } from '../errors';
import type { LogStatus } from '../registers/LogReport';
import type { RoleCode } from '../roles/Role';
import { withoutAbsent } from '../withoutAbsent';

/** What may be done with a log report. */
export const logActs = ['submit', 'sign-off', 'return', 'accept', 'not-required', 'write-after-all'] as const;
/** One of {@link logActs}. */
export type LogAct = (typeof logActs)[number];

/** How far a report has come, and through whose hands. People by their ids. */
export interface LogProgress {
  status: LogStatus;
  /** The investigating officer; absent when nobody is. */
  officer?: number;
  submittedOn?: IsoDate;
  /** By the operational lead; taken back when it is returned. */
  signedOffBy?: number;
  signedOffOn?: IsoDate;
  acceptedBy?: number;
  acceptedOn?: IsoDate;
  /** Why it was returned, or why none is needed. */
  reason?: string;
}

/** Who does something with a report. */
export interface LogActor {
  id: number;
  roles: readonly RoleCode[];
}

interface LogMove {
  from: readonly LogStatus[];
  to: LogStatus;
  /** `officer`: only the one who investigates. */
  who: readonly (RoleCode | 'officer')[];
  needsReason?: true;
}

/**
 * Draft, submitted, returned with a reason, accepted. The operational lead signs off what was submitted, and only then
 * the service recovery team accepts it; whoever wrote it does neither.
 * @see domain.md 7.7, row 19, and 11.2, log report
 */
export const logMoves: Readonly<Record<LogAct, LogMove>> = {
  submit: { from: ['Draft', 'Returned'], to: 'Submitted', who: ['officer', 'R5'] },
  'sign-off': { from: ['Submitted'], to: 'Submitted', who: ['R3'] },
  return: { from: ['Submitted'], to: 'Returned', who: ['R3', 'R5'], needsReason: true },
  accept: { from: ['Submitted'], to: 'Accepted', who: ['R5'] },
  'not-required': { from: ['Draft', 'Returned'], to: 'Not required', who: ['R5'], needsReason: true },
  'write-after-all': { from: ['Not required'], to: 'Draft', who: ['R5'] }
};

/** Why something cannot be done with a report, as a code that the screen words. */
export type LogRefusal = 'wrongStatus' | 'notYours' | 'ownReport' | 'notSignedOff' | 'alreadySignedOff';

/** What the rules do not allow with a report now; the screen words it. */
export class LogRefused extends HubError {
  public constructor(public readonly refusal: LogRefusal) {
    super('invalid', `The log report cannot be changed in this way (${refusal}).`);
    this.name = 'LogRefused';
  }
}

/** Why somebody may not do something with a report now; `undefined` when they may. */
export function logRefusal(log: LogProgress, act: LogAct, actor: LogActor): LogRefusal | undefined {
  const { from, who } = logMoves[act];
  if (!from.includes(log.status)) return 'wrongStatus';
  const isOfficer = actor.id === log.officer;
  if (!who.some((one) => (one === 'officer' ? isOfficer : actor.roles.includes(one)))) return 'notYours';
  if (act === 'sign-off' || act === 'accept') {
    if (isOfficer) return 'ownReport';
    if (act === 'accept' && log.signedOffBy === undefined) return 'notSignedOff';
    if (act === 'sign-off' && log.signedOffBy !== undefined) return 'alreadySignedOff';
  }
  return undefined;
}

/**
 * The report's progress after an act.
 * @param today UK day
 * @param reason needed to return one, or to say that none is needed
 * @throws LogRefused when it may not be done; HubError `invalid` when its reason is missing
 */
export function moveLog(log: LogProgress, act: LogAct, actor: LogActor, today: IsoDate, reason?: string): LogProgress {
  const refusal = logRefusal(log, act, actor);
  if (refusal) throw new LogRefused(refusal);
  const { to, needsReason } = logMoves[act];
  const said = reason?.trim();
  if (needsReason && !said) throw new HubError('invalid', 'Say why.');
  const after: LogProgress = { ...log, status: to, reason: said };
  switch (act) {
    case 'submit':
      // The first day counts for completion: what is returned and sent again was not late for that.
      return withoutAbsent({ ...after, submittedOn: log.submittedOn ?? today, reason: undefined });
    case 'sign-off':
      return withoutAbsent({ ...after, signedOffBy: actor.id, signedOffOn: today, reason: undefined });
    case 'accept':
      return withoutAbsent({ ...after, acceptedBy: actor.id, acceptedOn: today, reason: undefined });
    case 'return':
      return withoutAbsent({ ...after, signedOffBy: undefined, signedOffOn: undefined });
    default:
      return withoutAbsent(after);
  }
}
