import type { ClientExtension, ClientList } from '../hostPage';
import type { ListColumn, ListRow } from '../listData';
import { MICROSOFT } from './componentIds';
import type {
  CommandSet,
  CoreModule,
  ExtensionModule,
  FieldCustomizer,
  ListViewModule,
  RowAccessor,
  SpField
} from './listTypes';
import type { Framework } from './loader';

const NO_COMPONENT = '00000000-0000-0000-0000-000000000000';

/** What the page shows of its list, as extensions ask for it. */
export interface ListState {
  readonly rows: readonly ListRow[];
  readonly selected: readonly ListRow[];
}

/** The extensions of one list's page. */
export interface ListExtensions {
  /** What draws a column; absent when the page itself does. @throws Error when the component is not there or fails */
  customizerOf(column: ListColumn): Promise<FieldCustomizer | undefined>;
  /** A set of commands. @param onChange told when the set has changed what it offers */
  commandSet(extension: ClientExtension, onChange: () => void): Promise<CommandSet>;
  /** A row as extensions see it; the same for the same row. */
  accessorOf(row: ListRow): RowAccessor;
  /** Tells extensions that rows were selected, or came. */
  changed(): void;
}

/**
 * Makes the real contexts of a list view's extensions.
 *
 * @param columns - those of the view
 * @param state - what is shown now
 * @see spfx-local.md 4
 */
export async function createListExtensions(
  { scope, modules }: Framework,
  list: ClientList,
  columns: readonly ListColumn[],
  state: () => ListState
): Promise<ListExtensions> {
  const { SPComponentLoader } = modules['@microsoft/sp-loader'];
  const [core, base, views] = await Promise.all([
    SPComponentLoader.loadComponentById<CoreModule>(MICROSOFT.coreLibrary),
    SPComponentLoader.loadComponentById<ExtensionModule>(MICROSOFT.extensionBase),
    SPComponentLoader.loadComponentById<ListViewModule>(MICROSOFT.listViews)
  ]);
  const fields = columns.map(toField);

  class HostRow extends views.RowAccessor implements RowAccessor {
    constructor(private readonly row: ListRow) {
      super();
    }
    get fields(): readonly SpField[] {
      return fields;
    }
    getValueByName(name: string): unknown {
      return this.row[name];
    }
    getValue(field: SpField): unknown {
      return this.row[field.internalName];
    }
  }
  const accessors = new WeakMap<ListRow, RowAccessor>();
  const accessorOf = (row: ListRow): RowAccessor => {
    const accessor = accessors.get(row) ?? new HostRow(row);
    accessors.set(row, accessor);
    return accessor;
  };

  class HostListView extends views.ListViewAccessor {
    get columns(): readonly object[] {
      return fields.map((field) => ({ field, visible: true }));
    }
    get rows(): readonly RowAccessor[] {
      return state().rows.map(accessorOf);
    }
    get selectedRows(): readonly RowAccessor[] {
      return state().selected.map(accessorOf);
    }
    get list(): object {
      return { guid: core.Guid.parse(list.listId), title: list.title, serverRelativeUrl: list.url };
    }
    get view(): object {
      return { id: core.Guid.parse(list.view.id), title: list.view.title, url: list.view.url };
    }
    get folderInfo(): object {
      return { folderPath: list.url };
    }
    get appliedFilters(): undefined {
      return undefined;
    }
    get sortField(): undefined {
      return undefined;
    }
    get sortAscending(): undefined {
      return undefined;
    }
    tryGetColumnByName(name: string): object | undefined {
      const field = fields.find(({ internalName }) => internalName === name);
      return field && { field, visible: true };
    }
  }
  const listView = new HostListView();
  const customizers = new base._ExtensionManager(scope, views.BaseFieldCustomizer);
  const commandSets = new base._ExtensionManager(scope, views.BaseListViewCommandSet);

  return {
    accessorOf,
    async customizerOf(column) {
      const id = column.ClientSideComponentId ?? NO_COMPONENT;
      if (id === NO_COMPONENT) return undefined;
      const made = await customizers.createExtension(
        id,
        column.ClientSideComponentProperties ?? '',
        (parameters) => new views.FieldCustomizerContext(parameters, { listView, field: toField(column) })
      );
      return made as FieldCustomizer;
    },
    async commandSet(extension, onChange) {
      const made = (await commandSets.createExtension(
        extension.componentId,
        extension.properties,
        (parameters) => new views.ListViewCommandSetContext(parameters, { listView })
      )) as CommandSet;
      made._raiseOnChange = onChange;
      onChange();
      return made;
    },
    changed() {
      const { Rows, SelectedRows } = views.ListViewAccessorStateChanges;
      const args = Object.assign(new core.SPEventArgs(), { prevState: {}, stateChanges: Rows | SelectedRows });
      core._SPEventManager.instance.raiseEvent(listView._listViewStateChangedEventName, args);
    }
  };
}

function toField({ Id, InternalName, Title, TypeAsString, Required }: ListColumn): SpField {
  return { id: Id, internalName: InternalName, displayName: Title, fieldType: TypeAsString, isRequired: Required };
}
