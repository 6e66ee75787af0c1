import { isReportedOn } from '../board/views/logReports';
import type { Situation } from '../casework/acts/ActDefinition';
import { actOf } from '../casework/acts/acts';
import { refusalOf } from '../casework/acts/refusalOf';
import { logRefusal } from '../logReports/logWorkflow';
import type { ComplaintStage } from '../stages/ComplaintStage';

/** What can be done from a list of stages. */
export const listCommands = ['open-case', 'start-log', 'extend', 'snapshot'] as const;
/** One of {@link listCommands}. */
export type ListCommand = (typeof listCommands)[number];

/** The one stage that is selected, with its case as the reader finds it. */
export interface SelectedStage {
  stage: ComplaintStage;
  situation: Situation;
}

/**
 * What makes sense for a selection, and the reader may do.
 * @param selected absent unless exactly one row is selected
 * @param nothing no row is selected: only then is the whole board meant
 * @param mayFreeze the reader may freeze the week's board
 * @see domain.md 7.7 and 11.2
 */
export function commandsFor(
  selected: SelectedStage | undefined,
  nothing: boolean,
  mayFreeze: boolean
): readonly ListCommand[] {
  if (selected === undefined) return nothing && mayFreeze ? ['snapshot'] : [];
  return [
    'open-case',
    ...(mayStartLog(selected) ? (['start-log'] as const) : []),
    ...(mayExtend(selected) ? (['extend'] as const) : [])
  ];
}

function mayStartLog({ stage, situation }: SelectedStage): boolean {
  const progress = { status: 'Draft', officer: stage.officer?.id } as const;
  return (
    isReportedOn(stage) &&
    stage.events.log_submitted_on === undefined &&
    !situation.named.includes(situation.actor.id) &&
    logRefusal(progress, 'submit', situation.actor) === undefined
  );
}

/** A case is extended in the stage where it stands. */
function mayExtend({ stage, situation }: SelectedStage): boolean {
  return situation.position.stage.id === stage.id && refusalOf(actOf('extend'), situation) === undefined;
}
