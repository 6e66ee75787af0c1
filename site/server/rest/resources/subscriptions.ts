import {
  cannotConvert,
  listIdDoesNotExist,
  resourceNotFound,
  unknownProperty,
  webhookExpiryOutOfRange
} from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import { toStamp } from '../../clock';
import type { List } from '../../store/model';
import { newGuid } from '../../store/naming';
import type { Subscription } from '../../store/subscriptions';
import { validateAddress } from '../../webhooks';
import type { Call } from '../call';
import { describeSubscription, SUBSCRIPTION_TYPE } from '../entities/subscription';
import { emptyReply, type Reply } from '../reply';
import { collection, collectionOrMember, entity, textArg, type Resource } from '../resource';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 180;
const NAMES: ReadonlySet<string> = new Set(['resource', 'notificationUrl', 'expirationDateTime', 'clientState']);

/** Body of a subscription. @throws WireError 400 for what it has not */
function wanted(call: Call): JsonObject {
  const { values } = call.body();
  const unknown = Object.keys(values).find((name) => !NAMES.has(name));
  if (unknown !== undefined) throw unknownProperty(unknown, SUBSCRIPTION_TYPE);
  return values;
}

function textOf(value: JsonValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value;
}

/** When a subscription ends. @throws WireError 400 for a moment that is past, or more than 180 days away */
function expiryOf(call: Call, value: JsonValue | undefined): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const isMoment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:\d\d)?$/.test(text);
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T');
  const time = isMoment ? Date.parse(hasZone ? text : `${text}Z`) : NaN;
  if (Number.isNaN(time)) throw cannotConvert('Edm.DateTimeOffset');
  const now = call.site.clock.now().getTime();
  if (time <= now || time > now + LONGEST_DAYS * DAY_MS) throw webhookExpiryOutOfRange(LONGEST_DAYS);
  return toStamp(new Date(time));
}

/** An answer that waits until an address has said that it wants to be notified. */
function once(call: Call, list: List, address: string | undefined, write: () => Reply): Reply {
  const { site } = call;
  if (address === undefined) return write();
  return {
    ...emptyReply(202),
    settle: async () => {
      await validateAddress(site, address);
      return site.db.transaction(() => {
        // Meanwhile others had their turn.
        if (site.lists.byId(list.id) === undefined) throw listIdDoesNotExist();
        call.access.requireList(list, 'manageLists');
        return write();
      });
    }
  };
}

function subscribe(call: Call, list: List): Reply {
  call.access.requireList(list, 'manageLists');
  const values = wanted(call);
  const notificationUrl = textOf(values['notificationUrl']);
  if (textOf(values['resource']) === undefined || notificationUrl === undefined) throw cannotConvert('Edm.String');
  const subscription: Subscription = {
    id: newGuid(),
    listId: list.id,
    notificationUrl,
    clientState: textOf(values['clientState']) ?? null,
    expires:
      expiryOf(call, values['expirationDateTime']) ??
      toStamp(new Date(call.site.clock.now().getTime() + LONGEST_DAYS * DAY_MS))
  };
  return once(call, list, notificationUrl, () => {
    call.site.subscriptions.add(subscription);
    return call.entity(describeSubscription(call, list, subscription), true);
  });
}

function renew(call: Call, list: List, before: Subscription): Reply {
  const values = wanted(call);
  const address = textOf(values['notificationUrl']);
  const after: Subscription = {
    ...before,
    notificationUrl: address ?? before.notificationUrl,
    clientState: textOf(values['clientState']) ?? before.clientState,
    expires: expiryOf(call, values['expirationDateTime']) ?? before.expires
  };
  return once(call, list, address, () => {
    call.site.subscriptions.update(after);
    return emptyReply(204);
  });
}

/** Subscriptions of a list. @throws WireError 403 for users who may not manage it */
export function describeSubscriptions(call: Call, list: List): readonly ReturnType<typeof describeSubscription>[] {
  return subscriptionsOf(call, list).map((one) => describeSubscription(call, list, one));
}

function subscriptionsOf(call: Call, list: List): readonly Subscription[] {
  call.access.requireList(list, 'manageLists');
  return call.site.subscriptions.of(list.id, toStamp(call.site.clock.now()));
}

function subscriptionResource(call: Call, list: List, id: string): Resource {
  const found = subscriptionsOf(call, list).find((one) => one.id === id.toLowerCase());
  if (found === undefined) throw resourceNotFound('subscriptions');
  return entity(call, 'Subscription', () => describeSubscription(call, list, found), {
    merge: () => renew(call, list, found),
    remove: () => {
      call.site.subscriptions.remove(found.id);
      return emptyReply(204);
    }
  });
}

/** `…/subscriptions`, `…/subscriptions('id')`. @see sharepoint-rest.md §23 */
export function subscriptionsResource(call: Call, list: List, segment: Segment): Resource {
  const all = collection(call, 'Subscriptions', 'SP.ApiData.Subscriptions', () => describeSubscriptions(call, list), {
    post: () => subscribe(call, list),
    child: (inner) =>
      inner.key === 'getbyid' ? subscriptionResource(call, list, textArg(inner, 'subscriptionid')) : undefined
  });
  return collectionOrMember(segment, all, () => subscriptionResource(call, list, textArg(segment, 'id')));
}
