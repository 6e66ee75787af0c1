import { hubLists } from '../../schema/hubLists';
import type { ListName } from '../../schema/listNames';
import { defaultHistory } from '../../domain/history/defaultHistory';
import { historyKey, historyPointColumns, toHistory, toHistoryPointUpdate } from '../history/historyPointRow';
import { actionItemColumns, type ActionItemRow, toActionItem, toActionItemUpdate } from './actionItemRow';
import { enquiryColumns, type EnquiryRow, toEnquiry, toEnquiryUpdate } from './enquiryRow';
import {
  learningRecordColumns,
  type LearningRecordRow,
  toLearningRecord,
  toLearningRecordUpdate
} from './learningRecordRow';
import { logReportColumns, type LogReportRow, toLogReport, toLogReportUpdate } from './logReportRow';
import {
  ombudsmanCaseColumns,
  type OmbudsmanCaseRow,
  toOmbudsmanCase,
  toOmbudsmanCaseUpdate
} from './ombudsmanCaseRow';
import { remedyColumns, type RemedyRow, toRemedy, toRemedyUpdate } from './remedyRow';

const log = {
  reference: 'CH-2026-0042',
  stage: 'S1',
  team: 'Team West',
  service: 'Social work',
  status: 'Submitted',
  submittedOn: '2026-02-03',
  rootCauses: ['Delay'],
  learningIdentified: true,
  learningStatement: 'Tell families when a plan changes.'
} as const;
const action = {
  key: 'CH-2026-0042|A1',
  reference: 'CH-2026-0042',
  source: 'Stage 1',
  category: 'Training',
  action: 'Train the team.',
  team: 'Team West',
  service: 'Social work',
  raisedOn: '2026-02-03',
  dueOn: '2026-03-03',
  status: 'Done',
  doneOn: '2026-03-01',
  verifiedOn: '2026-03-05'
} as const;
const learning = {
  key: 'L-0001',
  title: 'Plans change, families hear',
  themes: ['Communication', 'Delay'],
  service: 'Social work',
  otherServices: ['Housing'],
  team: 'Team West',
  audience: 'Team',
  source: 'Complaint',
  outcome: 'Upheld',
  quarter: '2025/26 Q3',
  whatHappened: 'A plan changed and nobody said so.',
  whatWeLearned: 'Say so the same day.',
  whatChanged: 'A line in the checklist.',
  changedOn: '2026-02-01',
  howWeKnow: 'Asked at reviews.',
  status: 'Published',
  publishedOn: '2026-03-01',
  reviewOn: '2027-03-01',
  includeInReport: true
} as const;
const ombudsman = {
  reference: '25 001 234',
  complaints: 'CH-2026-0042',
  category: 'Education and children',
  service: 'Social work',
  stage: 'Closed',
  receivedOn: '2026-01-05',
  decision: 'Not upheld',
  decidedOn: '2026-03-05',
  satisfactoryRemedy: false,
  remedyCompliance: ''
} as const;
const remedy = {
  key: 'CH-2026-0042|R1',
  reference: 'CH-2026-0042',
  type: 'Apology',
  service: 'Social work',
  amount: 100.5,
  agreedOn: '2026-03-05',
  recommendedByOmbudsman: false
} as const;
const enquiry = {
  reference: 'MP-2026-0001',
  kind: 'MP enquiry',
  type: 'New',
  service: 'Social work',
  receivedOn: '2026-01-05',
  dueOn: '2026-01-19',
  repliedOn: '2026-01-12'
} as const;

describe('rows of the registers come back as they were written', () => {
  // The wire gives columns as they were written, with an id.
  const sent = <Row>(update: object): Row => ({ Id: 7, ...update }) as Row;

  it('log reports, actions and learning', () => {
    expect(toLogReport(sent<LogReportRow>(toLogReportUpdate(log)))).toEqual(log);
    expect(toActionItem(sent<ActionItemRow>(toActionItemUpdate(action)))).toEqual(action);
    expect(toLearningRecord(sent<LearningRecordRow>(toLearningRecordUpdate(learning)))).toEqual(learning);
  });

  it("the Ombudsman's cases, remedies and enquiries", () => {
    expect(toOmbudsmanCase(sent<OmbudsmanCaseRow>(toOmbudsmanCaseUpdate(ombudsman)))).toEqual(ombudsman);
    expect(toRemedy(sent<RemedyRow>(toRemedyUpdate(remedy)))).toEqual(remedy);
    expect(toEnquiry(sent<EnquiryRow>(toEnquiryUpdate(enquiry)))).toEqual(enquiry);
  });

  it('every published figure, in the order in which it was printed, and no two with one key', () => {
    const rows = defaultHistory.map((point, order) => ({ Id: order + 1, ...toHistoryPointUpdate(point, order) }));
    expect(toHistory([...rows].reverse())).toEqual(defaultHistory);
    expect(new Set(defaultHistory.map(historyKey)).size).toBe(defaultHistory.length);
  });
});

describe('what the rows of the registers select and write', () => {
  const columns: readonly (readonly [ListName, readonly string[]])[] = [
    ['InvestigationLogs', [...logReportColumns, ...Object.keys(toLogReportUpdate(log))]],
    ['Actions', [...actionItemColumns, ...Object.keys(toActionItemUpdate(action))]],
    ['LearningRecords', [...learningRecordColumns, ...Object.keys(toLearningRecordUpdate(learning))]],
    ['OmbudsmanCases', [...ombudsmanCaseColumns, ...Object.keys(toOmbudsmanCaseUpdate(ombudsman))]],
    ['Remedies', [...remedyColumns, ...Object.keys(toRemedyUpdate(remedy))]],
    ['Enquiries', [...enquiryColumns, ...Object.keys(toEnquiryUpdate(enquiry))]],
    [
      'HistoryPoints',
      [...historyPointColumns, ...defaultHistory.flatMap((point) => Object.keys(toHistoryPointUpdate(point, 0)))]
    ]
  ];

  it.each(columns)('%s has every column', (name, used) => {
    const fields = hubLists.find((list) => list.name === name)?.fields ?? [];
    const known = new Set(['Id', 'Title', ...fields.map((field) => field.internalName)]);
    expect([...new Set(used)].filter((column) => !known.has(column))).toEqual([]);
  });
});
