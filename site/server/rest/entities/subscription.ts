import type { List } from '../../store/model';
import type { Subscription } from '../../store/subscriptions';
import type { Call } from '../call';
import type { Described } from '../described';

/** The type's name on the wire. */
export const SUBSCRIPTION_TYPE = 'Microsoft.SharePoint.Webhooks.Subscription';

/** A webhook subscription. @see sharepoint-rest.md §23 */
export function describeSubscription(call: Call, list: List, subscription: Subscription): Described {
  const { id, notificationUrl, clientState, expires } = subscription;
  const editLink = `Web/Lists(guid'${list.id}')/Subscriptions('${id}')`;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Subscriptions',
      type: SUBSCRIPTION_TYPE,
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      clientState,
      expirationDateTime: expires,
      id,
      notificationUrl,
      resource: list.id,
      resourceData: null
    }
  };
}
