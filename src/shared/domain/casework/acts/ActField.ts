import type { ClockEvent } from '../../processRules/ProcessRule';

interface FieldBase {
  /** The act cannot be recorded without it. */
  required: boolean;
}

/** A UK day. */
export interface DayField extends FieldBase {
  kind: 'day';
  /** The earliest it may be; the opening of the stage when absent. Of several events the latest that happened counts. */
  from?: 'received' | 'closed' | 'today' | readonly ClockEvent[];
  /** Whether it may lie after today; it may not when absent. */
  mayBeAhead?: boolean;
}

/** One line of text, or several. Never a name of anyone: the timeline keeps it. */
export interface TextField extends FieldBase {
  kind: 'text' | 'note';
  maxLength: number;
}

/** One of some values. */
export interface ChoiceField extends FieldBase {
  kind: 'choice';
  choices: readonly string[];
}

/** Any number of some values. */
export interface ChoicesField extends FieldBase {
  kind: 'choices';
  choices: readonly string[];
}

/** A tick; `required` means that it must be ticked. */
export interface TickField extends FieldBase {
  kind: 'tick';
}

/** Something typed twice and compared where it is typed; only that it matched is kept. */
export interface MatchField extends FieldBase {
  kind: 'match';
}

/** A concern of the case by its number, or `new`. */
export interface ConcernField extends FieldBase {
  kind: 'concern';
}

/** A main reason of a concern, or one of its parts. */
export interface ReasonField extends FieldBase {
  kind: 'reason' | 'reasonPart';
}

/** A person of the site, by id. */
export interface PersonField extends FieldBase {
  kind: 'person';
}

/** Reference of another complaint, or several. */
export interface ReferenceField extends FieldBase {
  kind: 'reference' | 'references';
}

/** Name of a team as it stands today. */
export interface TeamField extends FieldBase {
  kind: 'team';
}

/** A payment of the case by its number: one that waits for the director, or one agreed and not paid. */
export interface RemedyField extends FieldBase {
  kind: 'remedy';
  of: 'offered' | 'agreed';
}

/** An outcome for each concern of the case, by its number. */
export interface OutcomesField extends FieldBase {
  kind: 'outcomes';
}

/** A recorded date of the case: stage and event, `S1:acknowledged_on`. */
export interface RecordedDateField extends FieldBase {
  kind: 'recordedDate';
}

/** What an act asks for. */
export type ActField =
  | DayField
  | TextField
  | ChoiceField
  | ChoicesField
  | TickField
  | MatchField
  | ConcernField
  | ReasonField
  | PersonField
  | ReferenceField
  | TeamField
  | RemedyField
  | OutcomesField
  | RecordedDateField;

/** What was entered in one field. Outcomes are by the concern's number. */
export type ActValue = string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

/** What was entered, by field; a field left empty is absent. */
export type ActValues = Readonly<Record<string, ActValue | undefined>>;

/** The value a field of a kind holds. */
export type ValueOf<F extends ActField> = F extends { kind: 'tick' | 'match' }
  ? boolean
  : F extends { kind: 'person' }
    ? number
    : F extends { kind: 'choices' | 'references' }
      ? readonly string[]
      : F extends { kind: 'outcomes' }
        ? Readonly<Record<string, string>>
        : string;

/** Values of some fields: a required one is there, another may be. */
export type ValuesOf<F extends Readonly<Record<string, ActField>>> = {
  readonly [K in keyof F as F[K]['required'] extends true ? K : never]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as F[K]['required'] extends true ? never : K]?: ValueOf<F[K]>;
};
