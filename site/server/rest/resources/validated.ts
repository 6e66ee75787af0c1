import { resourceNotFound } from '../../wire/errors';
import type { Call } from '../call';
import type { Reply } from '../reply';
import type { List } from '../../store/model';
import type { ItemHead } from '../../store/items';
export function updateValidated(_call: Call, _list: List, head: ItemHead): Reply { throw resourceNotFound(head.leaf); }
export function addValidated(_call: Call, list: List): Reply { throw resourceNotFound(list.title); }
