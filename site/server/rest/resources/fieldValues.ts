import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import type { Call } from '../call';
import { itemMeta } from '../entities/item';
import { fieldTexts, type Wording } from '../fieldTexts';
import type { Reply } from '../reply';

const WORDINGS: Readonly<Record<string, Wording>> = {
  fieldvaluesastext: 'text',
  fieldvaluesashtml: 'html',
  fieldvaluesforedit: 'edit'
};

/** `…/items(7)/FieldValuesAsText` and its siblings. @see sharepoint-rest.md §14.3 */
export function fieldValues(call: Call, list: List, head: ItemHead, key: string): Reply {
  const { id, editLink } = itemMeta(list, head);
  return call.entity({
    meta: {
      metadataFragment: 'SP.ApiData.FieldStringValues',
      type: 'SP.FieldStringValues',
      id,
      editLink: `${editLink}/${key}`
    },
    values: fieldTexts(call, list, head, WORDINGS[key] ?? 'text')
  });
}
