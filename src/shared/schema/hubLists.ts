import type { ListDefinition } from './ListDefinition';
import { actions } from './lists/actions';
import { approvedReports } from './lists/approvedReports';
import { auditLog } from './lists/auditLog';
import { boardSnapshots } from './lists/boardSnapshots';
import { checkOverrides } from './lists/checkOverrides';
import { caseEvents } from './lists/caseEvents';
import { comments } from './lists/comments';
import { complaints } from './lists/complaints';
import { complaintStages } from './lists/complaintStages';
import { compliments } from './lists/compliments';
import { concerns } from './lists/concerns';
import { contacts } from './lists/contacts';
import { enquiries } from './lists/enquiries';
import { equalityAnswers } from './lists/equalityAnswers';
import { guidanceDrafts } from './lists/guidanceDrafts';
import { guidancePages } from './lists/guidancePages';
import { historyPoints } from './lists/historyPoints';
import { holidays } from './lists/holidays';
import { investigationLogs } from './lists/investigationLogs';
import { learningDrafts } from './lists/learningDrafts';
import { equalityIssues, informationIssues } from './lists/issues';
import { learningRecords } from './lists/learningRecords';
import { learningUses } from './lists/learningUses';
import { learningApprovals, learningChecks } from './lists/learningWords';
import { ombudsmanCases } from './lists/ombudsmanCases';
import { people } from './lists/people';
import { processRules } from './lists/processRules';
import { remedies } from './lists/remedies';
import { publishedReports } from './lists/publishedReports';
import { reportDrafts } from './lists/reportDrafts';
import { reportSnapshots } from './lists/reportSnapshots';
import { retentionRules } from './lists/retentionRules';
import { staffAllegations } from './lists/staffAllegations';
import { staffTriggerLimits } from './lists/staffTriggerLimits';
import { teams } from './lists/teams';

/** Every list of the hub, in the order in which they are made. */
export const hubLists: readonly ListDefinition[] = [
  processRules,
  holidays,
  auditLog,
  teams,
  complaints,
  complaintStages,
  concerns,
  caseEvents,
  compliments,
  comments,
  investigationLogs,
  actions,
  equalityIssues,
  informationIssues,
  learningRecords,
  learningDrafts,
  learningChecks,
  learningApprovals,
  learningUses,
  ombudsmanCases,
  remedies,
  enquiries,
  guidancePages,
  guidanceDrafts,
  historyPoints,
  reportSnapshots,
  reportDrafts,
  checkOverrides,
  approvedReports,
  publishedReports,
  boardSnapshots,
  people,
  contacts,
  equalityAnswers,
  staffAllegations,
  staffTriggerLimits,
  retentionRules
];
