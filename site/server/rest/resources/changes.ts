import { resourceNotFound } from '../../wire/errors';
import type { List } from '../../store/model';
import type { Call } from '../call';
import type { Reply } from '../reply';
export function getChanges(call: Call, list?: List): Reply { throw resourceNotFound('getchanges ' + String(list?.id) + call.user.id); }
