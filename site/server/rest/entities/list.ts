import { formatJsonEtag } from '../../wire/etag';
import type { EntityMeta, JsonObject } from '../../wire/types';
import { escapeXml } from '../../wire/xml';
import { toStamp } from '../../clock';
import { toShown } from '../../store/derived';
import type { List } from '../../store/model';
import type { View } from '../../store/views';
import { toHighLow } from '../../store/rights';
import type { Call } from '../call';
import { formatToken } from '../changeTokens';
import type { Described } from '../described';
import { describeContentType } from './contentType';
import { describeField, fieldXml } from './field';
import { describeFolder } from './folder';
import { describeView } from './view';
import { describeSubscription } from './subscription';
import { describeWeb } from './web';

const TEMPLATE_FEATURES: Readonly<Record<number, string>> = {
  100: '00bfea71-de22-43b2-a848-c05709900100',
  101: '00bfea71-e717-4e80-aa17-d0c71b360101'
};

/** Settings SharePoint shows only when asked. */
const ASKED_SETTINGS: ReadonlySet<string> = new Set([
  'ReadSecurity',
  'WriteSecurity',
  'ValidationFormula',
  'ValidationMessage',
  'OnQuickLaunch'
]);

/** Annotations of a list. */
function listMeta(call: Call, list: List): EntityMeta {
  const editLink = `Web/Lists(guid'${list.id}')`;
  return {
    metadataFragment: 'SP.ApiData.Lists',
    type: 'SP.List',
    id: `${call.wire.webUrl}/_api/${editLink}`,
    editLink,
    etag: formatJsonEtag({ version: list.version })
  };
}

/** Token of the newest change of a list. @see sharepoint-rest.md §17.1 */
function listChangeToken(call: Call, list: List): JsonObject {
  const latest = call.site.changes.latest({ listId: list.id });
  return { StringValue: formatToken({ kind: '3', id: list.id }, latest?.time ?? list.created, latest?.seq ?? 0) };
}

/** A list as `SP.List`. @see sharepoint-rest.md §7.1 */
export function describeList(call: Call, list: List): Described {
  const { site } = call;
  const stats = site.lists.stats(list);
  const shown = Object.entries(list.settings).filter(([name]) => !ASKED_SETTINGS.has(name));
  const forms = list.isLibrary ? `${list.rootFolder}/Forms` : list.rootFolder;
  const asked = Object.fromEntries([...ASKED_SETTINGS].map((name) => [name, () => list.settings[name] ?? null]));
  const rule = list.settings['ValidationFormula'];
  const views = (): readonly View[] => site.views.of(list.id, call.user.id);
  return {
    meta: listMeta(call, list),
    values: {
      ...Object.fromEntries(shown),
      BaseTemplate: list.baseTemplate,
      BaseType: list.isLibrary ? 1 : 0,
      Created: list.created,
      CurrentChangeToken: listChangeToken(call, list),
      DocumentTemplateUrl: list.isLibrary ? `${list.rootFolder}/Forms/template.dotx` : null,
      EntityTypeName: list.entityTypeName,
      ExemptFromBlockDownloadOfNonViewableFiles: false,
      FileSavePostProcessingEnabled: false,
      HasExternalDataSource: false,
      Id: list.id,
      ImagePath: { DecodedUrl: list.settings['ImageUrl'] ?? '' },
      DefaultSensitivityLabelForLibrary: '',
      IsCatalog: list.settings['IsCatalog'] === true,
      IsPrivate: false,
      ItemCount: stats.itemCount,
      LastItemDeletedDate: stats.lastDeleted,
      LastItemModifiedDate: stats.lastModified,
      LastItemUserModifiedDate: stats.lastModified,
      ListItemEntityTypeFullName: `SP.Data.${list.entityTypeName}Item`,
      ParentWebPath: { DecodedUrl: call.web.path || '/' },
      ParentWebUrl: call.web.path || '/',
      ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: TEMPLATE_FEATURES[list.isLibrary ? 101 : 100] ?? '',
      Title: list.title
    },
    more: {
      ...asked,
      ValidationFormula: () => (typeof rule === 'string' ? toShown(rule, list.fields) : null),
      EffectiveBasePermissions: () => ({ ...toHighLow(call.access.listMask(list)) }),
      HasUniqueRoleAssignments: () => list.scopeId !== undefined,
      DefaultViewUrl: () => `${forms}/AllItems.aspx`,
      DefaultDisplayFormUrl: () => `${forms}/DispForm.aspx`,
      DefaultEditFormUrl: () => `${forms}/EditForm.aspx`,
      DefaultNewFormUrl: () => `${forms}/NewForm.aspx`,
      IsSiteAssetsLibrary: () => list.rootFolder === `${call.web.path}/SiteAssets`,
      IsSystemList: () => list.settings['IsCatalog'] === true,
      SchemaXml: () => listXml(list, forms),
      HasCopyMoveRules: () => false
    },
    links: {
      RootFolder: () => describeFolder(call, list.rootFolder, list),
      ParentWeb: () => describeWeb(call),
      Fields: () => list.fields.map((field) => describeField(call, list, field)),
      Views: () => views().map((view) => describeView(call, list, view)),
      DefaultView: () => {
        const view = views().find(({ isDefault }) => isDefault);
        return view === undefined ? null : describeView(call, list, view);
      },
      ContentTypes: () => site.contentTypes.of(list.id).map((type) => describeContentType(call, list, type)),
      EventReceivers: () => [],
      UserCustomActions: () => [],
      Subscriptions: () => {
        call.access.requireList(list, 'manageLists');
        const now = toStamp(site.clock.now());
        return site.subscriptions.of(list.id, now).map((one) => describeSubscription(call, list, one));
      }
    },
    types: {
      CurrentChangeToken: 'SP.ChangeToken',
      EffectiveBasePermissions: 'SP.BasePermissions',
      ImagePath: 'SP.ResourcePath',
      ParentWebPath: 'SP.ResourcePath'
    }
  };
}

/** A list as its `<List>` element describes it. */
function listXml(list: List, forms: string): string {
  const attributes: readonly (readonly [string, string])[] = [
    ['DefaultViewUrl', `${forms}/AllItems.aspx`],
    ['ID', `{${list.id.toUpperCase()}}`],
    ['Title', list.title],
    ['Name', `{${list.id.toUpperCase()}}`],
    ['BaseType', list.isLibrary ? '1' : '0'],
    ['ServerTemplate', String(list.baseTemplate)],
    ['RootFolder', list.rootFolder],
    ['Version', String(list.version)]
  ];
  const fields = list.fields.map((field) => fieldXml(list, field)).join('');
  const text = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  return `<List${text}><Fields>${fields}</Fields></List>`;
}
