import type { Hub } from '../../shared/data/createHub';
import { situationOf } from '../../shared/domain/casework/situationOf';
import { commandsFor, type ListCommand } from '../../shared/domain/listCommands/listCommands';
import type { ComplaintStage } from '../../shared/domain/stages/ComplaintStage';

/** What is offered, and for which stage. */
export interface FoundCommands {
  commands: readonly ListCommand[];
  stage?: ComplaintStage;
}

/**
 * What the reader may do with a row of the list of stages.
 * @param id of the selected row; absent when none is
 * @throws HubError
 */
export async function findCommands(
  hub: Pick<Hub, 'board' | 'casework' | 'views'>,
  id: number | undefined
): Promise<FoundCommands> {
  if (id === undefined) {
    const { snapshots } = await hub.views();
    return { commands: commandsFor(undefined, true, await snapshots.mayFreeze()) };
  }
  const [stage] = (await hub.board.stagesById([id])).stages;
  if (stage === undefined) return { commands: [] };
  const casework = await hub.casework();
  const situation = situationOf(await casework.open(stage.reference));
  return { commands: commandsFor({ stage, situation }, false, false), stage };
}
