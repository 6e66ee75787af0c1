import type { JsonValue } from '../wire/types';
import type { List } from '../store/model';
import type { Navigate } from '../store/itemQuery/projection';
import { toHighLow } from '../store/rights';
import type { Call } from './call';
import { describeList } from './entities/list';
import { toEntity, type Described } from './described';
import { renderEntity } from '../wire/envelope';

/**
 * Members of an item that no column gives.
 * @see sharepoint-rest.md §10.3, §11.1
 */
export function navigateItems(call: Call, list: List): Navigate {
  const { items } = call.site;
  const value = (key: string, read: (itemId: number) => JsonValue) => ({ key, json: (itemId: number) => JSON.stringify(read(itemId)) });
  const mask = (itemId: number): bigint => {
    const head = items.head(list, itemId);
    return head === undefined ? 0n : call.access.itemMask(list, head);
  };
  return (name, select, expand, isExpanded) => {
    const nested = (described: Described): string => {
      const body = renderEntity({ ...call.wire, dialect: 'none' }, toEntity(described, select, expand));
      return JSON.stringify(body);
    };
    switch (name.toLowerCase()) {
      case 'effectivebasepermissions':
        return value('EffectiveBasePermissions', (id) => ({ ...toHighLow(mask(id)) }));
      case 'hasuniqueroleassignments':
        return value('HasUniqueRoleAssignments', (id) => items.head(list, id)?.scopeId !== undefined);
      case 'parentlist':
        return isExpanded ? { key: 'ParentList', json: () => nested(describeList(call, list)) } : undefined;
      default:
        return undefined;
    }
  };
}
