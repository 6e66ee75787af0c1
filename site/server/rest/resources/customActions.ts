import type { Segment } from '../../wire/types';
import type { List } from '../../store/model';
import type { Call } from '../call';
import { emptyReply } from '../reply';
import { collection, method, type Resource } from '../resource';

/** `…/userCustomActions`: none are kept. @see sharepoint-rest.md §24 */
export function customActionsResource(call: Call, segment: Segment, list?: List): Resource {
  return collection(call, segment.name, 'SP.ApiData.UserCustomActions', () => [], {
    child: (inner) =>
      inner.key === 'clear'
        ? method(inner.name, () => {
            if (list === undefined) call.access.requireWeb('manageWeb');
            else call.access.requireList(list, 'manageLists');
            return emptyReply(200);
          })
        : undefined
  });
}
