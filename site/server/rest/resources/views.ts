import type { Call } from '../call';
import type { Segment } from '../../wire/types';
import type { Resource } from '../resource';
import type { List } from '../../store/model';
export function viewsResource(_call: Call, _list: List, segment: Segment): Resource { return { name: segment.name }; }
export function viewResource(_call: Call, _list: List, id: string | undefined): Resource { return { name: String(id) }; }
