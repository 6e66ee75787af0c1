import type { Framework } from './loader';
import type { PaneConsumer, PaneController, PaneData, PaneLifeCycleEvent } from './spfxTypes';

/** What shows a web part's settings: the host's own panel, as the framework's needs unpublished code. */
export interface PaneView {
  show(settings: PaneSettings): void;
  hide(): void;
}

/** One web part's settings, ready to be shown and changed. */
export interface PaneSettings {
  readonly instanceId: string;
  /** Reads the pages, groups, fields and values as they are now. */
  read(): Promise<PaneData>;
  /** Changes a property; a reactive web part renders again at once. */
  change(path: string, value: unknown, fieldType: number): void;
  /** Lets a web part that is not reactive take over what was changed. */
  apply(): void;
}

/** Opens and closes the pane from the host's side. */
export interface PropertyPane {
  open(instanceId: string): void;
  close(): void;
  readonly openInstanceId: string | undefined;
}

/**
 * Puts the host's panel in the place of the framework's property pane. Must be called before any web part is shown
 * in edit mode: without it the framework tries to load the pane it does not have.
 *
 * @see spfx-local.md 3
 */
export function installPropertyPane({ scope, modules }: Framework, view: PaneView): PropertyPane {
  const consumers = new Map<string, PaneConsumer>();
  let open: string | undefined;

  const tell = (instanceId: string, ...events: PaneLifeCycleEvent[]): void => {
    for (const event of events) consumers.get(instanceId)?._onPropertyPaneLifeCycleEvent(event);
  };
  const close = (): void => {
    if (open === undefined) return;
    const closing = open;
    open = undefined;
    view.hide();
    tell(closing, 'ConfigurationComplete', 'Closed');
  };
  const show = (instanceId: string): void => {
    const consumer = consumers.get(instanceId);
    if (consumer === undefined) return;
    if (open !== undefined && open !== instanceId) close();
    const isNew = open === undefined;
    open = instanceId;
    if (isNew) tell(instanceId, 'ConfigurationStart');
    view.show({
      instanceId,
      read: () => consumer._getPropertyPaneData(),
      change: (path, value, fieldType) => consumer._onPropertyPaneFieldChanged(path, value, fieldType),
      apply: () => tell(instanceId, 'ApplyClicked')
    });
    if (isNew) tell(instanceId, 'Opened');
  };

  const controller: PaneController = {
    registerConsumer: (instanceId, consumer) => {
      consumers.set(instanceId, consumer);
    },
    requestAction: (instanceId, action) => {
      if (action === 'Open') show(instanceId);
      else if (action === 'Close') close();
      else if (action === 'Refresh') {
        if (open === instanceId) show(instanceId);
      } else if (open === instanceId) close();
      else show(instanceId);
    },
    isOpen: (instanceId) => open !== undefined && (instanceId === undefined || instanceId === open),
    isRenderedByConsumer: () => false,
    isContentPanelOpen: () => open !== undefined,
    onConsumerDelete: (instanceId) => {
      if (open === instanceId) close();
      consumers.delete(instanceId);
    }
  };
  scope.consume(modules['@microsoft/sp-webpart-base']._PropertyPaneLoader.serviceKey)._propertyPaneController =
    controller;
  return {
    open: show,
    close,
    get openInstanceId() {
      return open;
    }
  };
}
