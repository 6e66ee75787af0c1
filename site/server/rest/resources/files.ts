import type { Call } from '../call';
import type { Resource } from '../resource';
import type { List } from '../../store/model';
import type { ItemHead } from '../../store/items';
export function fileByPath(_call: Call, path: string): Resource { return { name: path }; }
export function folderByPath(_call: Call, path: string): Resource { return { name: path }; }
export function fileOfItem(_call: Call, _list: List, head: ItemHead): Resource { return { name: head.leaf }; }
export function folderOfItem(_call: Call, _list: List, head: ItemHead): Resource { return { name: head.leaf }; }
