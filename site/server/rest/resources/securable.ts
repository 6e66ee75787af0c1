import type { Call } from '../call';
import type { Segment } from '../../wire/types';
import type { Resource } from '../resource';
import type { List } from '../../store/model';
import type { ItemHead } from '../../store/items';
export type Securable = { kind: 'web' } | { kind: 'list'; list: List } | { kind: 'item'; list: List; head: ItemHead };
export function securableChild(_call: Call, _securable: Securable, _segment: Segment): Resource | undefined { return undefined; }
