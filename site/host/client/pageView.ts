import { announce, make } from './dom';
import type { ClientControl, HostPage } from './hostPage';
import type { Framework } from './internals/loader';
import { installPropertyPane } from './internals/propertyPane';
import { DisplayMode, type WebPartData } from './internals/spfxTypes';
import { createWebParts } from './internals/webParts';
import { createPanePanel } from './panePanel';
import { saveWebPart } from './savePage';

/**
 * Shows a page's web parts, and lets them be edited.
 *
 * A web part that fails is replaced by a box that says so; the others are not affected.
 *
 * @returns when every web part is shown or has failed
 */
export async function showPage(framework: Framework, page: HostPage): Promise<void> {
  const webParts = createWebParts(framework);
  const before = new Map<string, WebPartData>();

  const leave = (instanceId: string, message: string): void => {
    before.delete(instanceId);
    pane.close();
    announce(message);
    controlElement(instanceId)?.querySelector<HTMLButtonElement>('.settings')?.focus();
  };
  const panel = createPanePanel(need('pane'), {
    async save(instanceId) {
      const data = webParts.serialize(instanceId);
      if (data === undefined) return;
      await saveWebPart(page, data);
      leave(instanceId, 'Settings saved.');
    },
    cancel(instanceId) {
      const data = before.get(instanceId);
      if (data === undefined) return leave(instanceId, '');
      webParts
        .restore(instanceId, data)
        .then(() => leave(instanceId, 'Settings put back.'))
        .catch((error: unknown) => showFailure(instanceId, error));
    }
  });
  const pane = installPropertyPane(framework, panel);

  const shown = await Promise.all(page.controls.map((control) => loadOne(webParts.load, control)));
  const loaded = shown.filter((control) => control !== undefined);

  const openSettings = (instanceId: string): void => {
    const data = webParts.serialize(instanceId);
    if (data && pane.openInstanceId !== instanceId) before.set(instanceId, data);
    pane.open(instanceId);
  };
  for (const { instanceId } of loaded) {
    controlElement(instanceId)
      ?.querySelector('.settings')
      ?.addEventListener('click', () => openSettings(instanceId));
  }
  const setMode = async (mode: DisplayMode): Promise<void> => {
    pane.close();
    for (const { instanceId } of loaded) {
      const bar = controlElement(instanceId)?.querySelector<HTMLElement>('.control-bar');
      if (bar) bar.hidden = mode === DisplayMode.Read;
      await webParts.setMode(instanceId, mode);
    }
    announce(mode === DisplayMode.Edit ? 'You are editing this page.' : 'You are reading this page.');
  };
  startEditSwitch(setMode);
  // As where a tab of Teams is set up.
  const first = new URLSearchParams(window.location.search).get('openPropertyPane') === 'true' ? loaded[0] : undefined;
  if (first !== undefined) {
    await setMode(DisplayMode.Edit);
    openSettings(first.instanceId);
  }
}

async function loadOne(
  load: (control: ClientControl, element: HTMLElement, mode: DisplayMode) => Promise<void>,
  control: ClientControl
): Promise<ClientControl | undefined> {
  const element = controlElement(control.instanceId)?.querySelector<HTMLElement>('.web-part');
  if (!element) return undefined;
  try {
    await load(control, element, DisplayMode.Read);
    return control;
  } catch (error) {
    showFailure(control.instanceId, error, control.title);
    return undefined;
  }
}

function startEditSwitch(setMode: (mode: DisplayMode) => Promise<void>): void {
  const button = document.getElementById('edit');
  if (button === null) return;
  button.addEventListener('click', () => {
    const isEditing = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isEditing));
    void setMode(isEditing ? DisplayMode.Edit : DisplayMode.Read);
  });
}

/** Puts a box in a web part's place that says what went wrong. */
function showFailure(instanceId: string, error: unknown, title = 'This web part'): void {
  const reason = error instanceof Error ? error.message : String(error);
  const box = make(
    'div',
    { class: 'host failure', role: 'alert' },
    make('p', {}, make('strong', {}, `${title} could not be shown.`)),
    make('p', {}, reason)
  );
  controlElement(instanceId)?.querySelector('.web-part')?.replaceChildren(box);
}

function controlElement(instanceId: string): HTMLElement | null {
  return document.querySelector(`[data-instance="${CSS.escape(instanceId)}"]`);
}

function need(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element called ${id}.`);
  return element;
}
