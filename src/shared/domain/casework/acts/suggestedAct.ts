import type { ActDefinition, Situation } from './ActDefinition';
import type { ActId } from './ActId';
import { acts } from './acts';
import { refusalOf } from './refusalOf';

/** What moves a case on, in the order in which it is looked for. An officer is found before an answer is. */
const order: readonly ActId[] = [
  'resume',
  'acknowledge',
  'agree-statement',
  'hold-panel',
  'receive-panel-report',
  'adjudicate',
  'respond',
  'check-sending',
  'start-stage-1',
  'request-stage-2',
  'request-stage-3'
];

/**
 * The one act that a screen offers first: what moves the case on and can be done by the person now; absent when there is
 * none.
 */
export function suggestedAct(situation: Situation): ActDefinition | undefined {
  const { stage, state } = situation.position;
  const possible = (id: ActId): ActDefinition | undefined => {
    const found = acts.find((act) => act.id === id);
    return found && refusalOf(found, situation) === undefined ? found : undefined;
  };
  const unassigned = stage.closedOn === undefined && stage.officer === undefined;
  const wanted = order.filter(
    // A statement that is agreed can be agreed again, but nobody has to.
    (id) => !(id === 'agree-statement' && state !== 'statement')
  );
  const places: readonly ActId[] = unassigned ? [...wanted.slice(0, 2), 'allocate', ...wanted.slice(2)] : wanted;
  return places.map(possible).find((act) => act !== undefined);
}
