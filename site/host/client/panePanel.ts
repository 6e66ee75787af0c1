import { make } from './dom';
import type { PaneSettings, PaneView } from './internals/propertyPane';
import type { PaneGroup } from './internals/spfxTypes';
import { drawField } from './paneFields';

/** What the panel asks of the page. */
export interface PanelActs {
  /** Keeps the settings. @throws Error with a sentence for the person */
  save(instanceId: string): Promise<void>;
  /** Puts the settings back as they were when the panel opened. */
  cancel(instanceId: string): void;
}

/**
 * Makes the panel that shows a web part's settings beside the page.
 *
 * It is not modal, so that the effect of a change can be seen; Escape cancels.
 *
 * @param place - where the panel is drawn
 */
export function createPanePanel(place: HTMLElement, acts: PanelActs): PaneView {
  let shown: { readonly instanceId: string; readonly body: HTMLElement } | undefined;

  const open = (settings: PaneSettings): HTMLElement => {
    const { title, isReactive } = settings.read();
    const body = make('div', { class: 'pane-body' });
    const problem = make('p', { class: 'field-error', role: 'alert' });
    const save = make('button', { type: 'submit', class: 'primary' }, 'Save');
    const cancel = make('button', { type: 'button' }, 'Cancel');
    const heading = make('h2', { id: 'pane-title', tabindex: '-1' }, `Settings of ${title}`);
    const form = make('form', {}, body, problem, make('div', { class: 'pane-buttons' }, save, cancel));
    const panel = make('aside', { class: 'pane', 'aria-labelledby': heading.id }, heading, form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      problem.textContent = '';
      if (!isReactive) settings.apply();
      save.disabled = true;
      acts
        .save(settings.instanceId)
        .catch((error: unknown) => {
          problem.textContent = error instanceof Error ? error.message : String(error);
        })
        .finally(() => {
          save.disabled = false;
        });
    });
    cancel.addEventListener('click', () => acts.cancel(settings.instanceId));
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') acts.cancel(settings.instanceId);
    });
    place.replaceChildren(panel);
    heading.focus();
    return body;
  };

  return {
    show(settings) {
      const isNew = shown?.instanceId !== settings.instanceId;
      if (isNew) shown = { instanceId: settings.instanceId, body: open(settings) };
      if (shown) redraw(shown.body, settings);
    },
    hide() {
      shown = undefined;
      place.replaceChildren();
    }
  };
}

/** Draws the fields anew and keeps the focus on the field that had it. */
function redraw(body: HTMLElement, settings: PaneSettings): void {
  const focused = body.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const { configuration, properties } = settings.read();
  let count = 0;
  const drawGroup = (group: PaneGroup): HTMLElement => {
    const title = group.isGroupNameHidden === true || !group.groupName ? [] : [make('h3', {}, group.groupName)];
    const fields = (group.groupFields ?? []).map((field) => {
      count += 1;
      const path = field.targetProperty ?? '';
      return drawField(field, {
        id: `pane-field-${count}`,
        value: readPath(properties, path),
        change: (value) => settings.change(path, value, field.type)
      });
    });
    return make('div', { class: 'pane-group' }, ...title, ...fields);
  };
  body.replaceChildren(
    ...configuration.pages.flatMap((page) => [
      ...(page.header?.description ? [make('p', { class: 'hint' }, page.header.description)] : []),
      ...page.groups.map((group) => drawGroup(chooseGroup(group)))
    ])
  );
  if (focused) document.getElementById(focused)?.focus();
}

/** A conditional group shows one of two. */
function chooseGroup(group: PaneGroup): PaneGroup {
  return (group.showSecondaryGroup === true ? group.secondaryGroup : group.primaryGroup) ?? group;
}

/** Reads a property by its dotted path, as fields name nested ones. */
function readPath(properties: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map(Object.entries(value)).get(key);
  }, properties);
}
