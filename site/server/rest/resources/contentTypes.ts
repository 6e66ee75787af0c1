import type { Call } from '../call';
import type { Segment } from '../../wire/types';
import type { Resource } from '../resource';
import type { List } from '../../store/model';
export function contentTypesResource(_call: Call, _list: List | undefined, segment: Segment): Resource { return { name: segment.name }; }
