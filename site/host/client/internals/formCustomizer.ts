import type { Framework } from './loader';
import type { ExtensionBaseModule, FormContextOptions, FormExtension, ListViewModule } from './spfxTypes';

const EXTENSION_BASE = '0773bd53-a69e-4293-87e6-ba80ea4d614b';
const LIST_VIEW = 'd37b65ee-c7d8-4570-bc74-2b294ff3b380';
const CORE_LIBRARY = '7263c7d0-1d6a-45ec-8d85-d4d1d234171b';

/** What a form is told, and tells. */
export interface FormToShow {
  readonly componentId: string;
  readonly properties: string;
  readonly displayMode: 4 | 6 | 8;
  readonly listId: string;
  readonly options: Omit<FormContextOptions, 'host' | 'list'> & {
    readonly list: Omit<FormContextOptions['list'], 'guid'>;
  };
  onSaved(): void;
  onClosed(): void;
}

/**
 * Loads a form customizer and renders it.
 *
 * @throws Error when the component is not in the built solution, or fails
 * @see spfx-local.md 4
 */
export async function showFormCustomizer({ scope, modules }: Framework, form: FormToShow): Promise<FormExtension> {
  const { SPComponentLoader } = modules['@microsoft/sp-loader'];
  if (SPComponentLoader.tryGetManifestById(form.componentId) === undefined) {
    throw new Error(`The component ${form.componentId} is not in the built solution, or is being built.`);
  }
  const [base, listView, core] = await Promise.all([
    SPComponentLoader.loadComponentById<ExtensionBaseModule>(EXTENSION_BASE),
    SPComponentLoader.loadComponentById<ListViewModule>(LIST_VIEW),
    SPComponentLoader.loadComponentById<{ Guid: { parse(text: string): object } }>(CORE_LIBRARY)
  ]);
  const host = new listView._FormCustomizerHost({
    onSaveCallback: form.onSaved,
    onCloseCallback: form.onClosed,
    onErrorCallback: (error) => {
      throw error;
    },
    logEngagement: () => undefined
  });
  const { list } = form.options;
  const extension = await new base._ExtensionManager(scope, 'FormCustomizer').createExtension(
    form.componentId,
    form.properties,
    (parameters) =>
      new listView.FormCustomizerContext(parameters, {
        ...form.options,
        host,
        list: { ...list, guid: core.Guid.parse(form.listId) }
      }),
    { displayMode: form.displayMode }
  );
  extension._internalRender();
  return extension;
}
