import type { Call } from '../call';
import type { Segment } from '../../wire/types';
import type { Resource } from '../resource';
import type { List } from '../../store/model';
import type { ItemHead } from '../../store/items';
export function attachmentsResource(_call: Call, _list: List, _head: ItemHead, segment: Segment): Resource { return { name: segment.name }; }
