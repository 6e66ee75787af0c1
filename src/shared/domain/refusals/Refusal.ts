import type { CaseActId } from '../casework/acts/ActId';
import type { IsoDate } from '../dates/IsoDate';
import { HubError } from '../errors';
import type { RoleCode } from '../roles/Role';

/** Of single fields, whatever they are about. */
export type FieldRefusal =
  | 'missing'
  | 'dayMissing'
  | 'noSuchDay'
  | 'ahead'
  | 'notInList'
  | 'notAllInList'
  | 'noPerson'
  | 'noTeam'
  | 'notChosen'
  | 'notTicked'
  | 'notTypedTwice'
  | 'outcomesMissing';

/** Of acts of casework, and of what is entered in them. */
type OfActs =
  | 'aboutYou'
  | 'paused'
  | 'nothingToAcknowledge'
  | 'acknowledgedAlready'
  | 'officerComplainedAbout'
  | 'officerOfStage1'
  | 'officerNotIndependent'
  | 'resolutionNotConfirmed'
  | 'stage1Held'
  | 'ombudsmanAskedAlready'
  | 'nothingForOmbudsman'
  | 'ombudsmanNotAsked'
  | 'ombudsmanDecided'
  | 'remediesOfReport'
  | 'remediesWithoutFault'
  | 'answerNotChecked'
  | 'answerCheckedByYou'
  | 'noConcern'
  | 'outcomeWithoutReason'
  | 'fileNotProtected'
  | 'passwordNotApart'
  | 'notExtendable'
  | 'ombudsmanNotNamed'
  | 'otherReasonMissing'
  | 'noDateYet'
  | 'dateNotRecorded'
  | 'sameDay'
  | 'withdrawalNoteMissing'
  | 'refusalGroundsMissing'
  | 'mergedIntoItself'
  | 'advocateNotTicked'
  | 'mayNotAddConcern'
  | 'heldAlready'
  | 'notHeld'
  | 'notPounds'
  | 'paymentReasonMissing'
  | 'nothingOffered'
  | 'notAgreedYet'
  | 'nothingToPay'
  | 'oneLocalStage'
  | 'stage1NotAnswered'
  | 'groundsMissing'
  | 'agreedThatDay'
  | 'noStage3'
  | 'receivedBeforeMade';

/** Of people, contacts, documents and allegations. */
type OfRecords =
  | 'noAge'
  | 'consentNotHeld'
  | 'decisionDayMissing'
  | 'decisionReasonMissing'
  | 'nothingToCheck'
  | 'checkedAlready'
  | 'enteredByYou'
  | 'changedSince'
  | 'detailsWithoutName'
  | 'otherSourceMissing'
  | 'forwardedToNobody'
  | 'subjectMissing'
  | 'noReplyDue'
  | 'namingConcernMissing'
  | 'investigatesCase'
  | 'referralDayMissing'
  | 'fileMissing'
  | 'fileEmpty'
  | 'nameMissing'
  | 'signsInName'
  | 'nameReserved'
  | 'nameTaken'
  | 'nameNotChecked'
  | 'sameProposer';

/** Those that go with a day. */
type WithDay =
  | 'before'
  | 'notBetween'
  | 'notLater'
  | 'longerThanRule'
  | 'pausedOn'
  | 'happenedOn'
  | 'receivedOn'
  | 'closedOn'
  | 'answerWasDue'
  | 'adjudicationSent'
  | 'paymentAgreedOn'
  | 'ombudsmanAskedOn'
  | 'ombudsmanWroteOn';

/** Those that go with a number. */
type WithCount = 'tooLong' | 'fileTooLarge';

/** Those that go with names or references. */
type WithName =
  | 'outcomeMissing'
  | 'kindOfFile'
  | 'heldFromDestruction'
  | 'stillOpen'
  | 'notProposed'
  | 'notAgreedByTwo'
  | 'notAsProposed';

/**
 * Why something is not taken or cannot be done: a key, and what goes with it. Screens and the command line put it into
 * words; one without words does not compile. @see docs/decisions on languages
 */
export type Refusal =
  | { why: FieldRefusal | OfActs | OfRecords }
  | { why: WithDay; day: IsoDate }
  | { why: WithCount; count: number }
  | { why: WithName; name: string }
  | { why: 'keptUntil'; name: string; day: IsoDate }
  /** The case does not stand where the act is possible. */
  | { why: 'state'; act: CaseActId }
  /** Others may: those of a role, and the officer of the case where `own` names any. */
  | { why: 'who'; any: readonly RoleCode[]; own: readonly RoleCode[] };

/** What is wrong with an entry; `field` is absent when it is no single field. */
export type Fault = Refusal & { field?: string };

/** What the rules do not allow. */
export class Refused extends HubError {
  public constructor(public readonly refusal: Refusal) {
    super('invalid', `The rules do not allow it (${refusal.why}).`);
    this.name = 'Refused';
  }
}
