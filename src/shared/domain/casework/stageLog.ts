import type { StageEvent } from '../events/StageEvent';
import type { StageCode } from '../processRules/ProcessRule';
import type { CaseEvent } from './CaseFile';

/**
 * The log of a stage, as the acts recorded in its case's timeline made it. What an import brought has no log.
 * @param events of the timeline, in order
 */
export function stageLog(events: readonly CaseEvent[], stage: StageCode): readonly StageEvent[] {
  return events
    .filter((event) => event.stage === stage)
    .flatMap(({ key, recordedAt, by, entries = [] }) =>
      entries.map((entry, index): StageEvent => ({ ...entry, id: `${key}.${index}`, recordedAt, by }))
    );
}
