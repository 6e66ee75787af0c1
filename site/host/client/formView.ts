import { announce } from './dom';
import type { ClientForm, HostPage } from './hostPage';
import { showFormCustomizer } from './internals/formCustomizer';
import type { Framework } from './internals/loader';

const ACCEPT = 'application/json;odata=nometadata';

/** Which of a content type's components is each kind of form. */
const components = { 4: 'DisplayForm', 6: 'EditForm', 8: 'NewForm' } as const;

interface StoredType {
  readonly StringId: string;
  readonly Name: string;
  readonly [property: string]: unknown;
}

/**
 * Shows the form that a list's content type names for what the page's address asks: SharePoint's form page, with its one
 * component.
 *
 * @throws Error with a sentence for the person when the list has no such form, or may not be seen
 */
export async function showForm(framework: Framework, page: HostPage, form: ClientForm): Promise<void> {
  const list = `${page.webUrl}/_api/web/lists(guid'${encodeURIComponent(form.listId)}')`;
  const [{ Title, RootFolder }, { value: types }, item] = await Promise.all([
    read<{ Title: string; RootFolder: { ServerRelativeUrl: string } }>(
      `${list}?$select=Title,RootFolder/ServerRelativeUrl&$expand=RootFolder`
    ),
    read<{ value: readonly StoredType[] }>(`${list}/contenttypes`),
    form.itemId === undefined ? undefined : read<object>(`${list}/items(${form.itemId})`)
  ]);
  const kind = components[form.pageType];
  const type = types.find((each) => each.StringId.startsWith('0x0100') && each[`${kind}ClientSideComponentId`]);
  if (type === undefined) throw new Error(`The list ${Title} has no form of its own here.`);
  await showFormCustomizer(framework, {
    componentId: String(type[`${kind}ClientSideComponentId`]),
    properties: String(type[`${kind}ClientSideComponentProperties`] ?? '') || '{}',
    displayMode: form.pageType,
    listId: form.listId,
    options: {
      domElement: need('form'),
      itemId: form.itemId,
      list: { title: Title, serverRelativeUrl: RootFolder.ServerRelativeUrl },
      contentType: { id: type.StringId, name: type.Name },
      item
    },
    onSaved: () => {
      document.documentElement.dataset.formState = 'saved';
      announce('Saved.');
    },
    onClosed: () => {
      document.documentElement.dataset.formState = 'closed';
      window.history.back();
    }
  });
}

async function read<T>(url: string): Promise<T> {
  const answer = await fetch(url, { headers: { Accept: ACCEPT } });
  if (!answer.ok) throw new Error(`The list or its row could not be read (${answer.status}).`);
  return (await answer.json()) as T;
}

function need(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element called ${id}.`);
  return element;
}
