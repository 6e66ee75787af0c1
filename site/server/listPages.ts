import { Access } from './access';
import type { ListPage, ListPageView, PageExtension, SignedInUser } from './hostContext';
import { viewUrl } from './rest/entities/view';
import { CUSTOM_ACTION_SCOPES, type CustomAction } from './store/customActions';
import type { List } from './store/model';
import { toHighLow } from './store/rights';
import type { Site } from './store/site';
import type { View } from './store/views';

/** Views of a list by the server-relative URL of one view's page, `…/Lists/Name/AllItems.aspx`. */
export function findListPage(site: Site, serverRelativeUrl: string, user: SignedInUser): ListPage | undefined {
  const wanted = serverRelativeUrl.toLowerCase();
  const list = site.lists.byUrl(wanted.slice(0, wanted.lastIndexOf('/')));
  const access = new Access(site, user.id);
  if (list === undefined || list.isLibrary || !access.seesList(list)) return undefined;
  const views = site.views
    .of(list.id, user.id)
    .filter(({ props }) => !props.Hidden)
    .map((view) => toListPageView(list, view));
  const view = views.find(({ url }) => url.toLowerCase() === wanted);
  if (view === undefined) return undefined;
  const own = site.customActions.of({ scope: CUSTOM_ACTION_SCOPES.list, webId: list.webId, listId: list.id });
  return {
    listId: list.id,
    title: list.title,
    url: list.rootFolder,
    mask: toHighLow(access.listMask(list)),
    view,
    views,
    extensions: own.flatMap(toExtension)
  };
}

/** Components that the site and its root web put on every page. */
export function pageExtensions(site: Site): readonly PageExtension[] {
  const webId = site.webs.root().id;
  return [CUSTOM_ACTION_SCOPES.site, CUSTOM_ACTION_SCOPES.web].flatMap((scope) =>
    site.customActions.of({ scope, webId }).flatMap(toExtension)
  );
}

function toListPageView(list: List, view: View): ListPageView {
  return { id: view.id, title: view.title, url: viewUrl(list, view), columns: view.props.viewFields };
}

function toExtension({ id, props }: CustomAction): PageExtension[] {
  const { Location: location, Title: title, ClientSideComponentId: componentId } = props;
  if (location === null || !location.startsWith('ClientSideExtension.')) return [];
  return [
    {
      id,
      title: title ?? '',
      location,
      componentId,
      properties: props.ClientSideComponentProperties,
      hostProperties: props.HostProperties,
      sequence: props.Sequence
    }
  ];
}
