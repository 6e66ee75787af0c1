import type { ListDefinition } from './ListDefinition';
import { boardSnapshots } from './lists/boardSnapshots';
import { comments } from './lists/comments';
import { complaints } from './lists/complaints';
import { complaintStages } from './lists/complaintStages';
import { compliments } from './lists/compliments';
import { concerns } from './lists/concerns';
import { equalityAnswers } from './lists/equalityAnswers';
import { holidays } from './lists/holidays';
import { people } from './lists/people';
import { processRules } from './lists/processRules';
import { reportSnapshots } from './lists/reportSnapshots';
import { staffAllegations } from './lists/staffAllegations';
import { teams } from './lists/teams';

/** Every list of the hub, in the order in which they are made. */
export const hubLists: readonly ListDefinition[] = [
  processRules,
  holidays,
  teams,
  complaints,
  complaintStages,
  concerns,
  compliments,
  comments,
  reportSnapshots,
  boardSnapshots,
  people,
  equalityAnswers,
  staffAllegations
];
