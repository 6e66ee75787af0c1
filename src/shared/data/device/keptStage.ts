import type { AgreedDate, ComplaintStage, Extension, Freeze } from '../../domain/stages/ComplaintStage';
import { delayReasons, freezeReasons } from '../../schema/codeLists';
import { withoutAbsent } from '../wire';

/** Texts that say nothing of a person, because they are chosen from a list. */
const known: ReadonlySet<string> = new Set([...delayReasons, ...freezeReasons]);

/** Every field by name, so that one added later is not kept, or lost, before somebody has thought of it here. */
type Whole<T> = { [Field in keyof Required<T>]: T[Field] };

/** What a device may keep of a stage. */
export interface KeptStage {
  /** The stage without the officer's name and without what people have typed. */
  stage: ComplaintStage;
  /** Something typed was left out, so that the stage has to be read again to be whole. */
  partial: boolean;
}

/**
 * What a device may keep of a stage: references, codes, days and ids, and reasons chosen from the hub's lists. Names
 * and words that people typed stay on the site.
 */
export function toKeptStage(stage: ComplaintStage): KeptStage {
  let partial = stage.outcome !== undefined;
  const chosen = (text: string | undefined): string | undefined => {
    const isChosen = text === undefined || known.has(text);
    partial ||= !isChosen;
    return isChosen ? text : undefined;
  };
  const agreed = ({ newDue, recordedOn, reason }: AgreedDate): AgreedDate =>
    withoutAbsent<Whole<AgreedDate>>({ newDue, recordedOn, reason: chosen(reason) });
  const extension = ({ earlier, ...last }: Extension): Extension =>
    withoutAbsent<Whole<Extension>>({
      newDue: last.newDue,
      recordedOn: last.recordedOn,
      reason: chosen(last.reason),
      earlier: earlier?.map(agreed)
    });
  const freeze = ({ frozenOn, resumedOn, reason, reviewOn }: Freeze): Freeze =>
    withoutAbsent<Whole<Freeze>>({ frozenOn, resumedOn, reason: chosen(reason), reviewOn });
  const kept: Whole<ComplaintStage> = {
    id: stage.id,
    reference: stage.reference,
    process: stage.process,
    stage: stage.stage,
    team: stage.team,
    service: stage.service,
    officer: stage.officer && { id: stage.officer.id, name: '' },
    receivedOn: stage.receivedOn,
    openedOn: stage.openedOn,
    events: stage.events,
    extension: stage.extension && extension(stage.extension),
    freezes: stage.freezes.map(freeze),
    closedOn: stage.closedOn,
    closureType: stage.closureType,
    outcome: undefined,
    attention: stage.attention,
    reasonForDelay: chosen(stage.reasonForDelay),
    modifiedAt: stage.modifiedAt
  };
  return { stage: withoutAbsent<ComplaintStage>(kept), partial };
}
