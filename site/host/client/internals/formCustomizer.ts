import { MICROSOFT } from './componentIds';
import type { Framework } from './loader';
import type { ExtensionBaseModule, FormContextOptions, FormExtension, ListViewModule } from './spfxTypes';

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
    SPComponentLoader.loadComponentById<ExtensionBaseModule>(MICROSOFT.extensionBase),
    SPComponentLoader.loadComponentById<ListViewModule>(MICROSOFT.listViews),
    SPComponentLoader.loadComponentById<{ Guid: { parse(text: string): object } }>(MICROSOFT.coreLibrary)
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
