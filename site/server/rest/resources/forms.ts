import { createHash } from 'node:crypto';
import { WireError } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { toGuid } from '../../store/naming';
import type { List } from '../../store/model';
import type { Call } from '../call';
import type { Described } from '../described';
import { collection, collectionOrMember, entity, type Resource } from '../resource';

/** Forms of every list: the number of their kind, and their page. */
const FORMS: readonly (readonly [type: number, page: string])[] = [
  [4, 'DispForm'],
  [6, 'EditForm'],
  [8, 'NewForm']
];

/** A form has no row of its own; its id follows from the list's. */
function formId(list: List, type: number): string {
  const digits = createHash('sha256').update(`${list.id}/${type}`).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** The forms of a list as `SP.Form`. @see sharepoint-rest.md §9.3 */
export function describeForms(call: Call, list: List): readonly Described[] {
  const folder = list.isLibrary ? `${list.rootFolder}/Forms` : list.rootFolder;
  return FORMS.map(([FormType, page]) => {
    const id = formId(list, FormType);
    const editLink = `Web/Lists(guid'${list.id}')/Forms(guid'${id}')`;
    const url = `${folder}/${page}.aspx`;
    return {
      meta: {
        metadataFragment: 'SP.ApiData.Forms',
        type: 'SP.Form',
        id: `${call.wire.webUrl}/_api/${editLink}`,
        editLink
      },
      values: { DecodedUrl: url, FormType, Id: id, ServerRelativeUrl: url },
      more: { ResourcePath: () => ({ DecodedUrl: url }) }
    };
  });
}

/** `…/forms`. */
export function formsResource(call: Call, list: List, segment: Segment): Resource {
  const all = collection(call, 'Forms', 'SP.ApiData.Forms', () => describeForms(call, list));
  return collectionOrMember(segment, all, (key) => {
    const id = key.kind === 'null' ? undefined : toGuid(String(key.value));
    const form = describeForms(call, list).find(({ values }) => values['Id'] === id);
    if (form === undefined)
      throw new WireError(404, '-2147024809, System.ArgumentException', 'The form does not exist.');
    return entity(call, 'Form', () => form);
  });
}
