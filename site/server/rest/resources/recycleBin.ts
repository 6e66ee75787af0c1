import type { Call } from '../call';
import type { Segment } from '../../wire/types';
import type { Resource } from '../resource';
export function recycleBinResource(call: Call, segment?: Segment): Resource { return { name: 'RecycleBin' + String(call.user.id) + String(segment?.name) }; }
