import type { ActDefinition, Move } from '../src/shared/domain/casework/acts/ActDefinition';
import { acts } from '../src/shared/domain/casework/acts/acts';
import { closedStates, openStates } from '../src/shared/domain/casework/acts/parts';
import { caseStateIds, type CaseState } from '../src/shared/domain/casework/CaseState';
import type { RoleCode } from '../src/shared/domain/roles/Role';
import { actTexts } from '../src/shared/loc/acts';
import type { FieldText } from '../src/shared/loc/FieldText';

const { acts: names, states } = actTexts['en-GB'];

const roleNames: Partial<Record<RoleCode, string>> = {
  R2: 'investigating officer, own case',
  R3: 'operational lead',
  R4: 'strategic lead',
  R5: 'service recovery officer',
  R6: 'service recovery manager',
  R7: 'Ombudsman link officer',
  R14: 'resident experience'
};

/**
 * The state machine as a Markdown page: a drawing of the ways between states, and a table of the acts. Made from the acts'
 * own table, so that it cannot say anything else.
 */
export function drawStateMachine(): string {
  return [
    '# How a case moves',
    '',
    'Written by `npm run hub -- assets` from the acts of `src/shared/domain/casework/acts`; a test fails when it differs.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...caseStateIds.map((state) => `  ${state} : ${states[state]}`),
    '  [*] --> informal : Register',
    '  [*] --> stage1 : Register',
    '  [*] --> request : Register',
    ...acts.flatMap((act) => act.moves.flatMap((move) => arrows(act, move))),
    '```',
    '',
    'Every open state can also be paused; acts marked so are not possible then. Acts that leave a case where it is, or end it from any open state, are in the table only.',
    '',
    '| act | from | leads to | while paused | who | asks for |',
    '| --- | --- | --- | --- | --- | --- |',
    ...acts.map(row),
    ''
  ].join('\n');
}

/** Endings that are possible from every open state would hide everything else, so they are in the table only. */
function arrows(act: ActDefinition, { from, to, when }: Move): string[] {
  if (to === 'same' || to === 'open again' || openStates.every((state) => from.includes(state))) return [];
  const label = when === undefined ? names[act.id].name : `${names[act.id].name} (${when})`;
  return from.filter((state) => state !== to).map((state) => `  ${state} --> ${to} : ${label}`);
}

function row(act: ActDefinition): string {
  const from = [...new Set(act.moves.flatMap((move) => move.from))];
  const to = act.moves.map((move) =>
    [move.to in states ? states[move.to as CaseState] : move.to, ...(move.when ? [`(${move.when})`] : [])].join(' ')
  );
  const who = [...act.who.any, ...act.who.own].map((code) => roleNames[code] ?? code);
  const cells = [
    names[act.id].name,
    wordsFor(from),
    [...new Set(to)].join('; '),
    { yes: 'yes', no: 'no', only: 'only then' }[act.whilePaused],
    who.join(', '),
    fieldsOf(act).join('; ')
  ];
  return `| ${cells.join(' | ')} |`;
}

function wordsFor(from: readonly CaseState[]): string {
  const covers = (group: readonly CaseState[]): boolean => group.every((state) => from.includes(state));
  const groups = [
    { name: 'any open state', states: openStates },
    { name: 'any closed state', states: closedStates }
  ].filter((group) => covers(group.states));
  const rest = from.filter((state) => !groups.some((group) => group.states.includes(state)));
  return [...groups.map(({ name }) => name), ...rest.map((state) => states[state])].join('; ');
}

function fieldsOf(act: ActDefinition): string[] {
  const labels: Readonly<Record<string, FieldText>> = names[act.id].fields;
  return Object.entries(act.fields).map(([name, { required }]) => {
    const label = labels[name]?.label ?? name;
    return required ? label : `${label} (optional)`;
  });
}
