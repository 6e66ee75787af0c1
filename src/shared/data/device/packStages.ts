import { type AgreedDate, attentionReasons, type ComplaintStage } from '../../domain/stages/ComplaintStage';
import type { Column, DayColumn } from './columns';
import { packDays, packInstants, packNumbers, Words } from './packColumns';
import type { StageColumns } from './StageColumns';

/**
 * Packs stages. Names of officers and outcomes are not packed.
 * @throws HubError `invalid` for a stage with a day that is none
 */
export function packStages(stages: readonly ComplaintStage[]): StageColumns {
  const words = new Words();
  const numbers = (of: (stage: ComplaintStage) => number): Column => packNumbers(stages.map(of));
  const texts = (of: (stage: ComplaintStage) => string | undefined): Column =>
    packNumbers(stages.map((stage) => words.numberOf(of(stage))));
  const days = (of: (stage: ComplaintStage) => string | undefined): DayColumn => packDays(stages.map(of));
  const events = stages.map((stage) => Object.entries(stage.events));
  const allEvents = events.flat();
  const pauses = stages.flatMap(({ freezes }) => freezes);
  return {
    id: numbers(({ id }) => id),
    references: stages.map(({ reference }) => reference).join(''),
    referenceLength: numbers(({ reference }) => reference.length),
    processWord: texts(({ process }) => process),
    stageWord: texts(({ stage }) => stage),
    teamWord: texts(({ team }) => team),
    serviceWord: texts(({ service }) => service),
    closureWord: texts(({ closureType }) => closureType),
    extensionWord: texts(({ extension }) => extension?.reason),
    delayWord: texts(({ reasonForDelay }) => reasonForDelay),
    officer: numbers(({ officer }) => officer?.id ?? 0),
    attention: numbers(({ attention }) =>
      attentionReasons.reduce((bits, reason, place) => bits | (attention.includes(reason) ? 1 << place : 0), 0)
    ),
    received: days(({ receivedOn }) => receivedOn),
    opened: days(({ openedOn }) => openedOn),
    closed: days(({ closedOn }) => closedOn),
    extendedTo: days(({ extension }) => extension?.newDue),
    extensionRecorded: days(({ extension }) => extension?.recordedOn),
    modified: packInstants(stages.map(({ modifiedAt }) => modifiedAt)),
    eventCount: packNumbers(events.map((dated) => dated.length)),
    eventWord: packNumbers(allEvents.map(([event]) => words.numberOf(event))),
    eventDay: packDays(allEvents.map(([, day]) => day)),
    pauseCount: numbers(({ freezes }) => freezes.length),
    pauseWord: packNumbers(pauses.map(({ reason }) => words.numberOf(reason))),
    frozen: packDays(pauses.map(({ frozenOn }) => frozenOn)),
    resumed: packDays(pauses.map(({ resumedOn }) => resumedOn)),
    review: packDays(pauses.map(({ reviewOn }) => reviewOn)),
    earlierExtensions: new Map(
      stages.flatMap(({ extension }, place): [number, readonly AgreedDate[]][] =>
        extension?.earlier === undefined ? [] : [[place, extension.earlier]]
      )
    ),
    // Taken when every text has been seen.
    words: words.all
  };
}
