import { resourceNotFound } from '../../wire/errors';
import type { Call } from '../call';
import type { Reply } from '../reply';
import type { List } from '../../store/model';
import type { ItemHead } from '../../store/items';
export function fieldValues(_call: Call, _list: List, _head: ItemHead, key: string): Reply { throw resourceNotFound(key); }
