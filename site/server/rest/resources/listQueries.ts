import { resourceNotFound } from '../../wire/errors';
import type { Call } from '../call';
import type { Segment } from '../../wire/types';
import type { Resource } from '../resource';
import type { Reply } from '../reply';
import type { List } from '../../store/model';
export function camlItems(_call: Call, list: List): Reply { throw resourceNotFound(list.title); }
export function renderListDataMethod(_call: Call, _list: List, segment: Segment): Resource { return { name: segment.name }; }
