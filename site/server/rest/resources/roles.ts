import type { Call } from '../call';
import type { Segment } from '../../wire/types';
import type { Resource } from '../resource';
export function roleDefinitionsResource(call: Call, segment: Segment): Resource { return { name: segment.name + String(call.user.id) }; }
