import type { CaseConcern, CaseFile, CaseStage } from './CaseFile';

/** A field of a case that two people changed, each in their own way. Values are as {@link caseFields} writes them. */
export interface CaseDifference {
  /** Part and field, as `complaint/team`, `S1/acknowledged_on` or `concern 2/wording`. */
  field: string;
  /** What stood there when both began; absent when nothing did. */
  base?: string;
  mine?: string;
  theirs?: string;
}

/** Fields of a complaint that repeat its stages. */
const derived = ['id', 'status', 'highestStage', 'outcome', 'closedOn', 'closureType'];

/**
 * Every field of a case that people decide about, as text: days as `YYYY-MM-DD`, people by id, ticks as `yes`. What follows
 * from other fields is left out, so that one change is told once.
 */
export function caseFields({ complaint, stages, concerns, remedies }: CaseFile): ReadonlyMap<string, string> {
  const own = Object.entries(complaint).filter(([field]) => !derived.includes(field));
  return new Map([
    ...entriesOf('complaint', Object.fromEntries(own)),
    ...stages.flatMap((stage) => entriesOf(stage.stage, ownOfStage(stage))),
    ...concerns.flatMap((concern) => entriesOf(`concern ${concern.number}`, ownOfConcern(concern))),
    ...remedies.flatMap((remedy) =>
      entriesOf(`remedy ${remedy.number}`, { ...remedy, id: undefined, reference: undefined, number: undefined })
    )
  ]);
}

/**
 * Fields that two people changed since `base`, and not to the same value: nobody's word may be written over the other's
 * unseen. What only one of them changed stands.
 */
export function differencesBetween(base: CaseFile, mine: CaseFile, theirs: CaseFile): readonly CaseDifference[] {
  const [before, own, other] = [caseFields(base), caseFields(mine), caseFields(theirs)];
  return [...new Set([...before.keys(), ...own.keys(), ...other.keys()])].flatMap((field) => {
    const [was, is, became] = [before.get(field), own.get(field), other.get(field)];
    return is !== was && became !== was && is !== became
      ? [
          {
            field,
            ...(was !== undefined && { base: was }),
            ...(is !== undefined && { mine: is }),
            ...(became !== undefined && { theirs: became })
          }
        ]
      : [];
  });
}

function ownOfStage({ events, extension, freezes, officer, attention, ...stage }: CaseStage): object {
  const last = freezes[freezes.length - 1];
  return {
    team: stage.team,
    ...events,
    officer: officer?.id,
    newDue: extension?.newDue,
    extensionReason: extension?.reason,
    frozenOn: last?.frozenOn,
    resumedOn: last?.resumedOn,
    closedOn: stage.closedOn,
    closureType: stage.closureType,
    outcome: stage.outcome,
    outcomeReason: stage.outcomeReason,
    reasonForDelay: stage.reasonForDelay,
    attention
  };
}

function ownOfConcern({ outcomes, ...concern }: CaseConcern): object {
  return {
    category: concern.category,
    subCategory: concern.subCategory,
    wording: concern.wording,
    team: concern.team,
    staffNamed: concern.staffNamed,
    finding: concern.finding,
    ...Object.fromEntries(Object.entries(outcomes).map(([stage, outcome]) => [`outcome ${stage}`, outcome]))
  };
}

function entriesOf(part: string, fields: object): [string, string][] {
  return Object.entries(fields).flatMap(([field, value]): [string, string][] => {
    const text = textOf(value);
    return text === '' ? [] : [[`${part}/${field}`, text]];
  });
}

function textOf(value: unknown): string {
  if (value === undefined || value === false) return '';
  if (value === true) return 'yes';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
