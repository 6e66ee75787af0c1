/** Internal names of the hub's lists; fixed for life. They are also the lists' titles and the last part of their addresses. */
export const listNames = {
  complaints: 'Complaints',
  complaintStages: 'ComplaintStages',
  concerns: 'Concerns',
  compliments: 'Compliments',
  comments: 'Comments',
  reportSnapshots: 'ReportSnapshots',
  reportDrafts: 'ReportDrafts',
  checkOverrides: 'CheckOverrides',
  approvedReports: 'ApprovedReports',
  publishedReports: 'PublishedReports',
  boardSnapshots: 'BoardSnapshots',
  investigationLogs: 'InvestigationLogs',
  actions: 'Actions',
  learningRecords: 'LearningRecords',
  learningDrafts: 'LearningDrafts',
  learningChecks: 'LearningChecks',
  learningApprovals: 'LearningApprovals',
  learningUses: 'LearningUses',
  ombudsmanCases: 'OmbudsmanCases',
  remedies: 'Remedies',
  enquiries: 'Enquiries',
  guidancePages: 'GuidancePages',
  guidanceDrafts: 'GuidanceDrafts',
  historyPoints: 'HistoryPoints',
  teams: 'Teams',
  processRules: 'ProcessRules',
  holidays: 'Holidays',
  auditLog: 'AuditLog',
  caseEvents: 'CaseEvents',
  people: 'People',
  contacts: 'Contacts',
  equalityAnswers: 'EqualityAnswers',
  staffAllegations: 'StaffAllegations'
} as const;

/** One of the values of {@link listNames}. */
export type ListName = (typeof listNames)[keyof typeof listNames];
