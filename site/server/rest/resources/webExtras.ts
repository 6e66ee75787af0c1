import { listDoesNotExist, listIdDoesNotExist, unexpectedNode } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import { toGuid } from '../../store/naming';
import { toMask } from '../../store/rights';
import type { Call } from '../call';
import type { Described } from '../described';
import { createFile, freeName } from '../fileWrites';
import { requireVisible } from '../itemQueries';
import { checkFileName } from '../names';
import type { Reply } from '../reply';
import { arg, collection, entity, method, numberArg, textArg, type Resource } from '../resource';
import { listResource } from './list';
import { seen } from './listChecks';

/** `getCatalog(113)`: a hidden list by its template; of the root web where the web has none. */
function catalog(call: Call, template: number): Resource {
  const { lists, webs } = call.site;
  const list = [call.web, webs.root()]
    .flatMap((web) => lists.ofWeb(web.id))
    .find(({ baseTemplate }) => baseTemplate === template);
  if (list === undefined) throw listDoesNotExist(String(template), call.wire.webUrl);
  return listResource(call, seen(call, list));
}

const WEB_TEMPLATES: readonly (readonly [id: number, name: string, title: string])[] = [
  [1, 'STS#3', 'Team site (no Microsoft 365 group)'],
  [1, 'STS#0', 'Team site (classic experience)'],
  [1, 'STS#1', 'Blank Site']
];

function templates(call: Call, segment: Segment): Resource {
  return collection(call, segment.name, 'SP.ApiData.WebTemplates', () =>
    WEB_TEMPLATES.map(([Id, Name, Title]) => {
      const editLink = `Web/AvailableWebTemplates('${Name}')`;
      return {
        meta: {
          metadataFragment: 'SP.ApiData.WebTemplates',
          type: 'SP.WebTemplate',
          id: `${call.wire.webUrl}/_api/${editLink}`,
          editLink
        },
        values: {
          Description: '',
          DisplayCategory: 'Collaboration',
          Id,
          ImageUrl: '/_layouts/15/images/stts.png?rev=47',
          IsHidden: false,
          IsRootWebOnly: false,
          IsSubWebOnly: false,
          Lcid: 1033,
          Name,
          Title
        }
      };
    })
  );
}

/** File endings that have a picture of their own; all others share one. */
const ICONS: ReadonlySet<string> = new Set(
  'csv doc docx htm html jpg msg pdf png ppt pptx txt vsdx xls xlsx xml zip'.split(' ')
);

function iconOf(fileName: string): string {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return ICONS.has(ending) ? `ic${ending}.png` : 'icgen.gif';
}

function allProperties(call: Call): Resource {
  const describe = (): Described => ({
    meta: {
      metadataFragment: 'SP.ApiData.PropertyValues',
      type: 'SP.PropertyValues',
      id: `${call.wire.webUrl}/_api/Web/AllProperties`,
      editLink: 'Web/AllProperties'
    },
    values: {
      vti_x005f_defaultlanguage: 'en-us',
      vti_x005f_associateowenergroup: '3',
      vti_x005f_associatevisitorgroup: '4',
      vti_x005f_associatemembergroup: '5',
      vti_x005f_extenderversion: '16.0.0.24000'
    }
  });
  return entity(call, 'AllProperties', describe);
}

/** `doesuserhavepermissions(@p)` with `@p={'High':'0','Low':'1'}`. @see sharepoint-rest.md §6.4 */
function hasPermissions(call: Call, segment: Segment): boolean {
  const given = arg(segment, 'permissionmask');
  const written = given?.kind === 'string' ? given.value : JSON.stringify(call.optionalBody()['permissionMask'] ?? {});
  const [high, low] = ['High', 'Low'].map(
    (name) => new RegExp(`['"]?${name}['"]?\\s*:\\s*['"]?(\\d+)`, 'i').exec(written)?.[1]
  );
  if (high === undefined || low === undefined) throw unexpectedNode('PrimitiveValue', 'StartObject');
  const wanted = toMask(Number(high), Number(low));
  return (call.access.webMask() & wanted) === wanted;
}

/** A text of the web in one language: this site has one for all. */
function userResource(call: Call, name: 'Title' | 'Description', segment: Segment): Resource {
  const value = (): string => String(call.web.settings[name] ?? '');
  return {
    name: segment.name,
    get: () => call.complex(segment.name, 'SP.UserResource', { Value: value() }),
    child: (inner) => {
      if (inner.key === 'getvalueforuiculture' || inner.key === 'getresourceentries')
        return method(inner.name, () => call.scalar(inner.name, value()), true);
      if (inner.key !== 'setvalueforuiculture') return undefined;
      return method(inner.name, () => {
        call.access.requireWeb('manageWeb');
        call.site.webs.update(call.web, { ...call.web.settings, [name]: textArg(inner, 'value', 1) });
        return call.nothing(inner.name);
      });
    }
  };
}

/** Web parts of Microsoft's own that any page may hold, by the ids of their manifests. */
const WEB_PARTS: readonly (readonly [id: string, title: string])[] = [
  ['f92bf067-bc19-489e-a556-7fe95f508720', 'List'],
  ['d1d91016-032f-456d-98a4-721247c305e8', 'Image']
];

function clientSideWebParts(call: Call, segment: Segment): Resource {
  return collection(call, segment.name, 'SP.ApiData.SPClientSideComponentQueryResults', () =>
    WEB_PARTS.map(([id, title]) => ({
      meta: {
        metadataFragment: 'SP.ApiData.SPClientSideComponentQueryResults',
        type: 'SP.Publishing.SPClientSideComponentQueryResult',
        id: `${call.wire.webUrl}/_api/${id}`,
        editLink: id
      },
      values: {
        ComponentType: 1,
        Id: `{${id.toUpperCase()}}`,
        Manifest: JSON.stringify({
          id,
          componentType: 'WebPart',
          preconfiguredEntries: [{ title: { default: title } }]
        }),
        ManifestType: 1,
        Name: title,
        Status: 0
      }
    }))
  );
}

/** `UploadImage(…)`: the picture of an item, kept among the web's assets. @see sharepoint-rest.md §24 */
function uploadImage(call: Call, segment: Segment): Reply {
  const { lists } = call.site;
  const list = lists.byId(toGuid(textArg(segment, 'listid', 2)) ?? '');
  const assets = lists.byUrl(`${call.web.path}/SiteAssets`);
  if (list === undefined || assets === undefined) throw listIdDoesNotExist();
  call.access.requireItem(list, requireVisible(call, list, numberArg(segment, 'itemid', 3)), 'editListItems');
  const dir = assets.rootFolder;
  const name = freeName(call, assets, dir, checkFileName(textArg(segment, 'imagename', 1)));
  const { uniqueId } = createFile(call, assets, dir, name, call.operation.body);
  return call.complex(segment.name, 'SP.UploadImageResult', {
    Name: name,
    ServerRelativeUrl: `${dir}/${name}`,
    UniqueId: uniqueId
  });
}

/** A key and value any app may leave on the web. */
function storageEntity(call: Call, segment: Segment): Resource {
  const { db } = call.site;
  const keyOf = (name: string): string => `storage/${call.web.id}/${name}`;
  const text = (one: JsonValue | undefined): string => (typeof one === 'string' ? one : '');
  switch (segment.key) {
    case 'getstorageentity': {
      const found = call.site.meta(keyOf(textArg(segment, 'key')));
      return {
        name: segment.name,
        get: () =>
          found === ''
            ? call.nothing(segment.name)
            : call.complex(
                segment.name,
                'Microsoft.SharePoint.ClientSideComponent.StorageEntity',
                JSON.parse(found) as JsonObject
              )
      };
    }
    case 'setstorageentity':
      return method(segment.name, () => {
        call.access.requireWeb('manageWeb');
        const { key, value, description, comments } = call.body().values;
        const entity = { Comment: text(comments), Description: text(description), Value: text(value) };
        db.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?,?)', keyOf(text(key)), JSON.stringify(entity));
        return call.nothing(segment.name);
      });
    default:
      return method(segment.name, () => {
        call.access.requireWeb('manageWeb');
        db.run('DELETE FROM meta WHERE key = ?', keyOf(textArg(segment, 'key')));
        return call.nothing(segment.name);
      });
  }
}

/** What a web offers besides its lists, people and files. @see sharepoint-rest.md §5.1, §24 */
export function webExtra(call: Call, segment: Segment): Resource | undefined {
  const none = (): Resource => collection(call, segment.name, `SP.ApiData.${segment.name}`, () => []);
  switch (segment.key) {
    case 'getcatalog':
      return catalog(call, numberArg(segment, 'typecatalog'));
    case 'siteuserinfolist':
      return catalog(call, 112);
    case 'getavailablewebtemplates':
      return templates(call, segment);
    case 'getcustomlisttemplates':
    case 'customlisttemplates':
    case 'features':
    case 'listtemplates':
    case 'eventreceivers':
      return none();
    case 'maptoicon':
      return {
        name: segment.name,
        get: () => call.scalar('MapToIcon', iconOf(textArg(segment, 'filename')))
      };
    case 'allproperties':
      return allProperties(call);
    case 'doesuserhavepermissions':
      return method(segment.name, () => call.scalar(segment.name, hasPermissions(call, segment), 'Edm.Boolean'), true);
    case 'titleresource':
      return userResource(call, 'Title', segment);
    case 'descriptionresource':
      return userResource(call, 'Description', segment);
    case 'getstorageentity':
    case 'setstorageentity':
    case 'removestorageentity':
      return storageEntity(call, segment);
    case 'hubsitedata':
      return { name: segment.name, get: () => call.scalar(segment.name, '{}') };
    case 'uploadimage':
      return method(segment.name, () => uploadImage(call, segment));
    case 'synchubsitetheme':
    case 'applywebtemplate':
    case 'createdefaultassociatedgroups':
      // Every web of this site has its groups and its template from the start.
      return method(segment.name, () => {
        call.access.requireWeb('manageWeb');
        return call.nothing(segment.name);
      });
    case 'getclientsidewebparts':
      return clientSideWebParts(call, segment);
    default:
      return undefined;
  }
}
