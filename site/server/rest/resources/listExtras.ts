import type { JsonObject, Segment } from '../../wire/types';
import { toGuid } from '../../store/naming';
import type { List } from '../../store/model';
import type { Call } from '../call';
import type { Described } from '../described';
import { fieldTexts } from '../fieldTexts';
import { requireVisible } from '../itemQueries';
import { collection, method, numberArg, type Resource } from '../resource';
import { formsResource } from './forms';
import { subscriptionsResource } from './subscriptions';
import { CUSTOM_ACTION_SCOPES } from '../../store/customActions';
import { customActionsResource } from './customActions';

/** Lookup columns of the site's lists that lead to this one, of lists the caller may see. */
function relatedFields(call: Call, list: List): readonly Described[] {
  const { lists } = call.site;
  return lists
    .all()
    .filter((other) => call.access.seesList(other))
    .flatMap((other) =>
      other.fields
        .filter(({ type, definition }) => type.kind === 7 && toGuid(definition.list ?? '') === list.id)
        .map((field) => {
          const editLink = `Web/Lists(guid'${other.id}')/Fields(guid'${field.id}')`;
          return {
            meta: {
              metadataFragment: 'SP.ApiData.RelatedFields',
              type: 'SP.RelatedField',
              id: `${call.wire.webUrl}/_api/${editLink}`,
              editLink
            },
            values: {
              FieldId: field.id,
              ListId: other.id,
              RelationshipDeleteBehavior: 0,
              WebId: other.webId
            }
          };
        })
    );
}

const IRM_SETTINGS: JsonObject = {
  AllowPrint: false,
  AllowScript: false,
  AllowWriteCopy: false,
  DisableDocumentBrowserView: false,
  DocumentAccessExpireDays: 90,
  DocumentLibraryProtectionExpireDate: '0001-01-01T00:00:00Z',
  EnableDocumentAccessExpire: false,
  EnableDocumentBrowserPublishingView: false,
  EnableGroupProtection: false,
  EnableLicenseCacheExpire: false,
  GroupName: '',
  LicenseCacheExpireDays: 30,
  PolicyDescription: '',
  PolicyTitle: ''
};

/** What a form of an item shows, as JSON in a text. */
function formData(call: Call, list: List, itemId: number): string {
  const head = requireVisible(call, list, itemId);
  return JSON.stringify({
    ContentTypeName: list.isLibrary ? 'Document' : 'Item',
    Data: fieldTexts(call, list, head, 'edit'),
    ItemId: itemId,
    ListId: list.id
  });
}

/** What a list offers besides its items and their shape. @see sharepoint-rest.md §7.3 */
export function listExtra(call: Call, list: List, segment: Segment): Resource | undefined {
  switch (segment.key) {
    case 'forms':
      return formsResource(call, list, segment);
    case 'getrelatedfields':
      return collection(call, segment.name, 'SP.ApiData.RelatedFields', () => relatedFields(call, list));
    case 'informationrightsmanagementsettings':
      return {
        name: segment.name,
        get: () => call.complex(segment.name, 'SP.InformationRightsManagementSettings', IRM_SETTINGS)
      };
    case 'usercustomactions':
      return customActionsResource(call, segment, { scope: CUSTOM_ACTION_SCOPES.list, webId: list.webId, list });
    case 'subscriptions':
      return subscriptionsResource(call, list, segment);
    case 'renderlistformdata':
      return method(segment.name, () =>
        call.scalar('RenderListFormData', formData(call, list, numberArg(segment, 'itemid')))
      );
    default:
      return undefined;
  }
}
