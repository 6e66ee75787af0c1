import type { ClientManifest } from '../hostPage';
import type { ServiceScope } from './spfxTypes';

// The shapes below are those of SharePoint Framework 1.23.2's list views, as far as the host uses them. Members that
// begin with an underscore are not published; each is used in this folder only. See spfx-local.md 4.

/** A column, as the framework knows it. */
export interface SpField {
  readonly id: string;
  readonly internalName: string;
  readonly displayName: string;
  readonly fieldType: string;
  readonly isRequired: boolean;
}

/** A row, as extensions see it. */
export interface RowAccessor {
  readonly fields: readonly SpField[];
  getValueByName(internalName: string): unknown;
  getValue(field: SpField): unknown;
}

/** What every extension's context is made from. */
export type ContextParameters = Readonly<Record<string, unknown>>;

/** Draws the cells of a column. */
export interface FieldCustomizer {
  onRenderCell(event: CellEvent): void;
  onDisposeCell(event: CellEvent): void;
}

/** A cell that is drawn. */
export interface CellEvent {
  readonly domElement: HTMLDivElement;
  readonly fieldValue: unknown;
  readonly listItem: RowAccessor;
  userData: unknown;
}

/** A command of a set, as the set leaves it. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly ariaLabel: string | undefined;
  readonly visible: boolean;
  readonly disabled: boolean | undefined;
}

/** A set of commands. */
export interface CommandSet {
  readonly context: { readonly _commands: readonly Command[]; readonly manifest: CommandSetManifest };
  _raiseOnChange: (() => void) | undefined;
  onExecute(event: { readonly itemId: string; readonly selectedRows: readonly RowAccessor[] }): void;
}

/** The manifest of a set: which command belongs to which group. */
export interface CommandSetManifest extends ClientManifest {
  readonly items: Readonly<Record<string, { readonly type: string; readonly group?: string }>>;
}

/** `@microsoft/sp-listview-extensibility`. */
export interface ListViewModule {
  readonly ListViewAccessor: new (prefix?: string) => { readonly _listViewStateChangedEventName: string };
  readonly RowAccessor: new () => object;
  readonly FieldCustomizerContext: new (parameters: ContextParameters, more: object) => object;
  readonly ListViewCommandSetContext: new (parameters: ContextParameters, more: object) => object;
  readonly BaseFieldCustomizer: unknown;
  readonly BaseListViewCommandSet: unknown;
  readonly ListViewAccessorStateChanges: { readonly SelectedRows: number; readonly Rows: number };
}

/** `@microsoft/sp-extension-base`. */
export interface ExtensionModule {
  readonly _ExtensionManager: new (
    scope: ServiceScope,
    type: unknown
  ) => {
    createExtension(
      id: string,
      propertiesJson: string,
      makeContext: (parameters: ContextParameters) => object
    ): Promise<unknown>;
  };
}

/** `@microsoft/sp-core-library`. */
export interface CoreModule {
  readonly Guid: { parse(text: string): object };
  readonly SPEventArgs: new () => object;
  readonly _SPEventManager: { readonly instance: { raiseEvent(name: string, args: object): void } };
}
