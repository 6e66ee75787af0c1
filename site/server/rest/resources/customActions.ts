import type { Segment } from '../../wire/types';
import type { Call } from '../call';
import { emptyReply } from '../reply';
import { collection, method, type Resource } from '../resource';

/** `…/userCustomActions`: none are kept. @see sharepoint-rest.md §24 */
export function customActionsResource(call: Call, segment: Segment): Resource {
  return collection(call, segment.name, 'SP.ApiData.UserCustomActions', () => [], {
    child: (inner) =>
      inner.key === 'clear'
        ? method(inner.name, () => {
            call.access.requireWeb('manageWeb');
            return emptyReply(200);
          })
        : undefined
  });
}
