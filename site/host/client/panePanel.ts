import { make } from './dom';
import type { PaneSettings, PaneView } from './internals/propertyPane';
import type { PaneData } from './internals/spfxTypes';
import { drawPanePages, paneShape } from './panePages';

/** What the panel asks of the page. */
export interface PanelActs {
  /** Keeps the settings. @throws Error with a sentence for the person */
  save(instanceId: string): Promise<void>;
  /** Puts the settings back as they were when the panel opened. */
  cancel(instanceId: string): void;
}

interface OpenPanel {
  readonly settings: PaneSettings;
  readonly body: HTMLElement;
  readonly problem: HTMLElement;
  /** What was drawn last: other fields than these need another drawing. */
  shape: string;
}

/**
 * Makes the panel that shows a web part's settings beside the page.
 *
 * It is not modal, so that the effect of a change can be seen; Escape cancels. A change that leads to other fields
 * draws them anew.
 *
 * @param place - where the panel is drawn
 */
export function createPanePanel(place: HTMLElement, acts: PanelActs): PaneView {
  let shown: OpenPanel | undefined;
  let asked: string | undefined;

  const draw = (panel: OpenPanel, data: PaneData): void => {
    panel.shape = paneShape(data);
    const change: PaneSettings['change'] = (path, value, fieldType) => {
      panel.settings.change(path, value, fieldType);
      void panel.settings.read().then((after) => {
        if (shown === panel && paneShape(after) !== panel.shape) draw(panel, after);
      });
    };
    keepFocus(panel.body, () => panel.body.replaceChildren(...drawPanePages(data, change)));
  };
  const open = (settings: PaneSettings, data: PaneData): OpenPanel => {
    const panel = {
      settings,
      body: make('div', { class: 'pane-body' }),
      problem: make('p', { class: 'field-error', role: 'alert' }),
      shape: ''
    };
    const heading = make('h2', { id: 'pane-title', tabindex: '-1' }, `Settings of ${data.title}`);
    place.replaceChildren(
      make(
        'aside',
        { class: 'host pane', 'aria-labelledby': heading.id },
        heading,
        makeForm(panel, data.isReactive, acts)
      )
    );
    heading.focus();
    return panel;
  };

  return {
    show(settings) {
      asked = settings.instanceId;
      settings
        .read()
        .then((data) => {
          if (asked !== settings.instanceId) return;
          shown = shown?.settings.instanceId === settings.instanceId ? shown : open(settings, data);
          draw(shown, data);
        })
        .catch((error: unknown) => {
          place.replaceChildren(
            make('p', { class: 'host failure', role: 'alert' }, `The settings could not be shown. ${toReason(error)}`)
          );
        });
    },
    hide() {
      asked = undefined;
      shown = undefined;
      place.replaceChildren();
    }
  };
}

function makeForm({ settings, body, problem }: OpenPanel, isReactive: boolean, acts: PanelActs): HTMLFormElement {
  const save = make('button', { type: 'submit', class: 'primary' }, 'Save');
  const cancel = make('button', { type: 'button' }, 'Cancel');
  const form = make('form', {}, body, problem, make('div', { class: 'pane-buttons' }, save, cancel));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    problem.textContent = '';
    if (!isReactive) settings.apply();
    save.disabled = true;
    acts
      .save(settings.instanceId)
      .catch((error: unknown) => {
        problem.textContent = toReason(error);
      })
      .finally(() => {
        save.disabled = false;
      });
  });
  cancel.addEventListener('click', () => acts.cancel(settings.instanceId));
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') acts.cancel(settings.instanceId);
  });
  return form;
}

/** Leaves the focus, and the caret in a text, where they were when fields are drawn anew. */
function keepFocus(body: HTMLElement, draw: () => void): void {
  const focused = document.activeElement;
  const id = body.contains(focused) ? focused?.id : undefined;
  const caret = focused instanceof HTMLInputElement && focused.type === 'text' ? focused.selectionStart : null;
  draw();
  if (!id) return;
  const again = document.getElementById(id);
  again?.focus();
  if (again instanceof HTMLInputElement && caret !== null) again.setSelectionRange(caret, caret);
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
