import type { BoardRow } from '../../board/BoardRow';
import type { IsoDate } from '../../dates/IsoDate';
import type { StageEntry } from '../../events/StageEvent';
import type { Process, StageCode } from '../../processRules/ProcessRule';
import type { Fault, Refusal } from '../../refusals/Refusal';
import type { RoleCode } from '../../roles/Role';
import type { ComplaintStage, Person } from '../../stages/ComplaintStage';
import type { CaseComplaint, CaseConcern, CaseFile, CaseRemedy, CaseStage } from '../CaseFile';
import type { CasePosition, CaseState } from '../CaseState';
import type { ActField, ActValues, ValuesOf } from './ActField';
import type { CaseActId } from './ActId';

/** Who is at work. */
export interface Actor extends Person {
  roles: readonly RoleCode[];
}

/** A case as somebody finds it on a day: all that an act needs to know. */
export interface Situation {
  file: CaseFile;
  position: CasePosition;
  actor: Actor;
  /** The UK date. */
  today: IsoDate;
  /** Ids of members of staff complained about in this case; empty when the actor may not know. */
  named: readonly number[];
  /** Rates a stage of the case, as it stands or as it would stand, on `today`. */
  rate(stage: ComplaintStage): BoardRow;
  /** Working days after `from`, up to and including `to`. */
  workingDaysBetween(from: IsoDate, to: IsoDate): number;
  /** The service a team belongs to; empty when the team is not known. */
  serviceOf(team: string): string;
}

/** A way from one state to another. */
export interface Move {
  from: readonly CaseState[];
  /** `same`: the case stays where it is; `open again`: it is where it was before it closed. */
  to: CaseState | 'same' | 'open again';
  /** In words, where the way depends on something. */
  when?: string;
}

/** Who may do an act: everybody with a role, or only for cases they are the investigating officer of. */
export interface Permitted {
  any: readonly RoleCode[];
  own: readonly RoleCode[];
}

/** A stage that an act opens. */
export interface OpenedStage {
  process: Process;
  stage: StageCode;
  openedOn: IsoDate;
  receivedOn: IsoDate;
  events: ComplaintStage['events'];
}

/** What an act changes; what it does not speak of stays. A key with `undefined` is cleared. */
export interface Effect {
  /** The stage that `entries` and `stage` are about; that of the position when absent. */
  onStage?: StageCode;
  /** What happened to the stage, for its log. */
  entries?: readonly StageEntry[];
  stage?: Partial<CaseStage>;
  /** What changes on every stage that is open. */
  everyOpenStage?: Partial<CaseStage>;
  opens?: OpenedStage;
  complaint?: Partial<CaseComplaint>;
  /** All concerns of the case as they are to be. */
  concerns?: readonly CaseConcern[];
  /** All remedies of the case as they are to be. */
  remedies?: readonly CaseRemedy[];
}

/** One act of casework: who may do it, when, with what, and what comes of it. */
export interface ActDefinition {
  id: CaseActId;
  who: Permitted;
  moves: readonly Move[];
  /** `only`: the case must be paused. */
  whilePaused: 'yes' | 'no' | 'only';
  fields: Readonly<Record<string, ActField>>;
  /** Fields that are not asked for in a situation. */
  leavesOut(situation: Situation): readonly string[];
  /** A reason against it although the state allows it. */
  refusal(situation: Situation): Refusal | undefined;
  /** Faults beyond those of single fields. `values` are valid field by field. */
  check(values: ActValues, situation: Situation): readonly Fault[];
  perform(values: ActValues, situation: Situation): Effect;
}

/** An act as it is written down: with the types of its own fields, and without what does not apply. */
export interface ActSpec<Id extends CaseActId, F extends Readonly<Record<string, ActField>>> extends Omit<
  ActDefinition,
  'id' | 'fields' | 'leavesOut' | 'refusal' | 'check' | 'perform'
> {
  id: Id;
  fields: F;
  leavesOut?: (situation: Situation) => readonly (keyof F & string)[];
  refusal?: ActDefinition['refusal'];
  check?: (values: ValuesOf<F>, situation: Situation) => readonly Fault[];
  perform: (values: ValuesOf<F>, situation: Situation) => Effect;
}

/** Makes an act of what is written down. */
export function defineAct<Id extends CaseActId, const F extends Readonly<Record<string, ActField>>>(
  spec: ActSpec<Id, F>
): ActDefinition & Pick<ActSpec<Id, F>, 'id' | 'fields'> {
  // Values are checked against the fields before either function sees them.
  const typed = (values: ActValues): ValuesOf<F> => values as ValuesOf<F>;
  return {
    ...spec,
    leavesOut: spec.leavesOut ?? (() => []),
    refusal: spec.refusal ?? (() => undefined),
    check: (values, situation) => spec.check?.(typed(values), situation) ?? [],
    perform: (values, situation) => spec.perform(typed(values), situation)
  };
}
