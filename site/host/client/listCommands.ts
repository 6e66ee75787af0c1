import { make } from './dom';
import type { Command, CommandSet, RowAccessor } from './internals/listTypes';

/**
 * Draws the commands that sets offer now: each in its group, and those without one by themselves. What has the focus
 * keeps it where it stays.
 *
 * @param place - emptied first
 * @param selected - the rows that a command is done with
 */
export function renderCommands(
  place: HTMLElement,
  sets: readonly CommandSet[],
  selected: () => readonly RowAccessor[]
): void {
  const focused = document.activeElement?.getAttribute('data-command');
  const open = new Set([...place.querySelectorAll('details[open]')].map((group) => group.getAttribute('data-group')));
  place.replaceChildren(...sets.flatMap((set) => commandsOf(set, selected, open)));
  if (focused) place.querySelector<HTMLElement>(`[data-command="${CSS.escape(focused)}"]`)?.focus();
}

function commandsOf(
  set: CommandSet,
  selected: () => readonly RowAccessor[],
  open: ReadonlySet<string | null>
): HTMLElement[] {
  const { items } = set.context.manifest;
  const visible = set.context._commands.filter(({ visible: isVisible }) => isVisible);
  const button = (command: Command): HTMLElement => {
    const element = make(
      'button',
      { type: 'button', 'data-command': command.id, disabled: command.disabled, 'aria-label': command.ariaLabel },
      command.title
    );
    element.addEventListener('click', () => {
      element.closest('details')?.removeAttribute('open');
      set.onExecute({ itemId: command.id, selectedRows: selected() });
    });
    return element;
  };
  const isAlone = ({ id }: Command): boolean => items[id]?.type === 'command' && items[id].group === undefined;
  const groups = visible.filter(({ id }) => items[id]?.type === 'group');
  return [
    ...groups.map((group) =>
      make(
        'details',
        { 'data-group': group.id, open: open.has(group.id) },
        make('summary', {}, group.title),
        make('div', { class: 'list-group' }, ...visible.filter(({ id }) => items[id]?.group === group.id).map(button))
      )
    ),
    ...visible.filter(isAlone).map(button)
  ];
}
