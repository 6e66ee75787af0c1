import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Log } from '@microsoft/sp-core-library';
import {
  BaseListViewCommandSet,
  type IListViewCommandSetExecuteEventParameters,
  type RowAccessor
} from '@microsoft/sp-listview-extensibility';
import { createHub, type Hub } from '../../shared/data/createHub';
import type { ListCommand } from '../../shared/domain/listCommands/listCommands';
import { type FollowedTheme, followTheme } from '../followTheme';
import { commandAddress } from './commandAddress';
import type { FoundCommands } from './findCommands';

/** The commands by their ids in the manifest. */
const commandIds: Readonly<Record<ListCommand, string>> = {
  'open-case': 'OPEN_CASE',
  'start-log': 'START_LOG',
  extend: 'EXTEND',
  snapshot: 'SNAPSHOT'
};
const group = 'HUB';

/** What can be done from a list with the stage that is selected, or with the board when none is. */
export default class CaseCommandSet extends BaseListViewCommandSet<object> {
  private hub: Hub | undefined;
  private theme: FollowedTheme | undefined;
  private reference = '';
  private stage = '';
  /** Counts selections, so that what was found for an earlier one is passed over. */
  private selection = 0;

  public override onInit(): Promise<void> {
    this.hub = createHub(this.context);
    this.theme = followTheme(this.context.serviceScope, () => undefined);
    this.show([]);
    this.context.listView.listViewStateChangedEvent.add(this, () => this.offer());
    this.offer();
    return Promise.resolve();
  }

  public override onExecute({ itemId }: IListViewCommandSetExecuteEventParameters): void {
    if (itemId === commandIds.snapshot) {
      this.askForSnapshot().catch((error: Error) => Log.error('CaseCommandSet', error));
      return;
    }
    const address = commandAddress(itemId, this.reference, this.stage, this.context.pageContext.web.absoluteUrl);
    if (address !== undefined) window.location.assign(address);
  }

  /** Nothing is offered before it is known what the reader may do with what is selected. */
  private offer(): void {
    const rows = this.context.listView.selectedRows ?? [];
    const current = ++this.selection;
    this.show([]);
    this.find(rows).then(
      ({ commands, stage }) => {
        if (current !== this.selection) return;
        this.reference = stage?.reference ?? '';
        this.stage = stage?.stage ?? '';
        this.show(commands);
      },
      // Not offered now; asked again with the next selection.
      () => current === this.selection && this.show([])
    );
  }

  private async find(rows: readonly RowAccessor[]): Promise<FoundCommands> {
    const { hub } = this;
    if (hub === undefined || rows.length > 1) return { commands: [] };
    const { findCommands } = await import(/* webpackChunkName: 'hub-list-commands' */ './findCommands');
    const id = rows[0]?.getValueByName('ID');
    return findCommands(hub, id === undefined ? undefined : Number(id));
  }

  private show(commands: readonly ListCommand[]): void {
    for (const [name, id] of Object.entries(commandIds)) {
      const command = this.tryGetCommand(id);
      if (command !== undefined) command.visible = commands.some((one) => one === name);
    }
    // Where the site knows no groups there is none to show.
    const around = this.tryGetCommand(group);
    if (around !== undefined) around.visible = commands.length > 0;
    this.raiseOnChange();
  }

  private async askForSnapshot(): Promise<void> {
    const { hub } = this;
    if (hub === undefined) return;
    const { SnapshotDialog } = await import(
      /* webpackChunkName: 'hub-snapshot-dialog' */ '../../shared/ui/listView/SnapshotDialog'
    );
    const place = document.body.appendChild(document.createElement('div'));
    const onClose = (): void => {
      ReactDom.unmountComponentAtNode(place);
      place.remove();
    };
    const theme = this.theme?.current() ?? { scheme: 'light' };
    ReactDom.render(React.createElement(SnapshotDialog, { hub, theme, onClose }), place);
  }

  protected override onDispose(): void {
    this.theme?.stop();
  }
}
