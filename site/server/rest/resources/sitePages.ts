import { itemDoesNotExist, resourceNotFound, unexpectedNode } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import type { ItemHead } from '../../store/items';
import { newGuid } from '../../store/naming';
import { fieldByName, type List } from '../../store/model';
import { toCells, type Cells } from '../../store/values';
import type { Call } from '../call';
import type { Described } from '../described';
import { createFile, freeName } from '../fileWrites';
import { readItem, requireVisible } from '../itemQueries';
import { changeItem } from '../itemWrites';
import { encodePath } from '../names';
import { collection, collectionOrMember, entity, method, type Resource } from '../resource';

/** What a page keeps in columns of its library. */
const KEPT = [
  'Title',
  'Description',
  'CanvasContent1',
  'LayoutWebpartsContent',
  'PageLayoutType',
  'PromotedState'
] as const;
const NO_CONTENT = '[]';

/** The web's library of pages. @throws WireError 404 for a web without */
function pagesOf(call: Call): List {
  const list = call.site.lists.byUrl(`${call.web.path}/SitePages`);
  if (list === undefined || !call.access.seesList(list)) throw resourceNotFound('sitepages');
  return list;
}

function describe(call: Call, list: List, head: ItemHead): Described {
  const select = KEPT.map((name) => [name]);
  const stored = JSON.parse(`{${readItem(call, list, head.id, { select, expand: [] }).json}}`) as JsonObject;
  const path = `${head.dir}/${head.leaf}`;
  const editLink = `SitePages/Pages(${head.id})`;
  const text = (name: string, otherwise: string): JsonValue => stored[name] ?? otherwise;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.SitePages',
      type: 'SP.Publishing.SitePage',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      AbsoluteUrl: `${call.operation.origin}${encodePath(path)}`,
      AuthorByline: [],
      BannerImageUrl: '',
      BannerThumbnailUrl: '',
      CanvasContent1: text('CanvasContent1', NO_CONTENT),
      ContentTypeId: null,
      Description: text('Description', ''),
      DoesUserHaveEditPermission: call.access.mayItem(list, head, 'editListItems'),
      FileName: head.leaf,
      FirstPublished: '0001-01-01T08:00:00Z',
      Id: head.id,
      IsPageCheckedOutToCurrentUser: head.checkedOutBy === call.user.id,
      IsWebWelcomePage: `${call.web.path}/${String(call.web.settings['WelcomePage'] ?? '')}` === path,
      LayoutWebpartsContent: text('LayoutWebpartsContent', NO_CONTENT),
      Modified: head.modified,
      PageLayoutType: text('PageLayoutType', 'Article'),
      Path: { DecodedUrl: path.slice(call.web.path.length + 1) },
      PromotedState: stored['PromotedState'] ?? 0,
      Title: stored['Title'] ?? null,
      TopicHeader: '',
      UniqueId: head.uniqueId,
      Url: path.slice(call.web.path.length + 1),
      Version: `${Math.floor(head.uiVersion / 512)}.${head.uiVersion % 512}`,
      VersionInfo: { LastVersionCreated: head.modified, LastVersionCreatedBy: '' }
    },
    types: { Path: 'SP.ResourcePath', VersionInfo: 'SP.Publishing.SitePageVersionInfo' }
  };
}

/** What a body says of the columns a page keeps. */
function keptCells(call: Call, list: List): Cells {
  const { values } = call.body();
  const known = KEPT.filter((name) => Object.hasOwn(values, name) && fieldByName(list, name) !== undefined);
  return toCells(list, Object.fromEntries(known.map((name) => [name, values[name] ?? null])), call.site.zone);
}

/** A page nobody has named yet is called by a number; its first title names it. */
const UNNAMED = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.aspx$/;

function save(call: Call, list: List, head: ItemHead): void {
  call.access.requireItem(list, head, 'editListItems');
  const title = call.body().values['Title'];
  const isNamed = !UNNAMED.test(head.leaf) || typeof title !== 'string' || title === '';
  const cells = keptCells(call, list);
  const leaf = isNamed ? undefined : freeName(call, list, head.dir, `${title}.aspx`);
  changeItem(call, list, head, leaf === undefined ? cells : new Map([...cells, ['leaf', leaf]]));
}

function pageResource(call: Call, list: List, head: ItemHead): Resource {
  const agree = (segment: Segment): Resource =>
    method(segment.name, () => {
      call.access.requireItem(list, head, 'editListItems');
      return call.scalar(segment.name, true, 'Edm.Boolean');
    });
  return entity(call, 'SitePage', () => describe(call, list, head), {
    child: (segment) => {
      switch (segment.key) {
        case 'savepage':
        case 'savepageasdraft':
          return method(segment.name, () => {
            save(call, list, head);
            return call.scalar(segment.name, true, 'Edm.Boolean');
          });
        case 'checkoutpage':
        case 'discardpage':
          return method(segment.name, () => {
            call.access.requireItem(list, head, 'editListItems');
            return call.entity(describe(call, list, head));
          });
        case 'publish':
        case 'promotetonews':
          return agree(segment);
        default:
          return undefined;
      }
    }
  });
}

function addPage(call: Call, list: List): Described {
  const { values } = call.body();
  if (Object.keys(values).length === 0) throw unexpectedNode('PrimitiveValue', 'StartObject');
  const head = createFile(call, list, list.rootFolder, `${newGuid()}.aspx`, new Uint8Array());
  return describe(call, list, changeItem(call, list, head, keptCells(call, list), true));
}

/**
 * `_api/sitepages/pages`: pages of the web as the editor of pages sees them. Check-out is not asked for here, and
 * publishing changes nothing.
 * @see sharepoint-rest.md §24
 */
export function sitePagesResource(call: Call): Resource {
  const child = (segment: Segment): Resource | undefined => {
    if (segment.key !== 'pages') return undefined;
    const list = pagesOf(call);
    const seen = (): readonly ItemHead[] =>
      call.site.files.inFolder(list, list.rootFolder, 0).filter((head) => call.access.seesItem(list, head));
    const all = collection(
      call,
      'Pages',
      'SP.ApiData.SitePages',
      () => seen().map((head) => describe(call, list, head)),
      { post: () => call.entity(addPage(call, list), true) }
    );
    return collectionOrMember(segment, all, (key) => {
      const head = requireVisible(call, list, key.kind === 'null' ? 0 : Number(key.value));
      if (head.fsType !== 0) throw itemDoesNotExist();
      return pageResource(call, list, head);
    });
  };
  return { name: 'SitePages', child };
}
