import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import { buildColumns } from '../../../src/shared/domain/report/columns/buildColumns';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import type { Report, ReportTable, TableId } from '../../../src/shared/domain/report/Report';
import { registerRows } from '../../support/registerRows';

/** The tables of the 2023/24 report as they were printed, with the register's own names. */
const printed: Partial<Record<TableId, { rows: ReportTable['rows']; total?: ReportTable['total'] }>> = {
  'received-by-process': {
    rows: [
      ["Statutory children's", 156],
      ['Corporate', 13],
      ['Informal', 60]
    ],
    total: ['Total', 229]
  },
  'by-channel': {
    rows: [
      ['Email', 110],
      ['Contact Centre/Form', 42],
      ['Letter', 2],
      ['Telephone', 2]
    ],
    total: ['Total', 156]
  },
  'statutory-by-outcome': {
    rows: [
      ['Upheld', 10, 6],
      ['Partly upheld', 55, 35],
      ['Not upheld', 40, 26],
      ['Withdrawn', 47, 30],
      ['Still open', 4, 3]
    ],
    total: ['Total', 156, 100]
  },
  'by-highest-stage': {
    rows: [
      ['Stage 1', 129, 83],
      ['Stage 2', 20, 13],
      ['Stage 3', 7, 4]
    ],
    total: ['Total', 156, 100]
  },
  'stage-by-timescale': {
    rows: [
      ['Stage 1', 'Within 10 working days', 61],
      ['Stage 1', 'Over 10 working days', 68],
      ['Stage 2', 'Within 25–65 working days', 11],
      ['Stage 2', 'Over 25–65 working days', 9],
      ['Stage 3', 'Within 50 working days', 5],
      ['Stage 3', 'Withdrawn', 2]
    ],
    total: ['Total', '', 156]
  },
  'average-by-stage': {
    rows: [
      ['Stage 1', 129, 12],
      ['Stage 2', 20, 59],
      ['Stage 3', 5, 36]
    ]
  },
  'concerns-by-category': {
    rows: [
      ['Communication', 115, 50],
      ['Standards of service', 42, 18],
      ['Alleged staff conduct', 33, 14],
      ['Child protection issues', 18, 8],
      ['Breach of confidentiality', 12, 5],
      ['Standard of environment', 9, 4]
    ],
    total: ['Total', 229, 100]
  }
};

describe('the 2023/24 report from its register, as printed', () => {
  let report: Report;
  beforeAll(async () => {
    const calendar = createCalendar(bankHolidays);
    report = computeReport(
      { kind: 'annual', from: '2023-04-01', to: '2024-03-31', mode: 'published', process: 'CHILD_STAT' },
      {
        columns: buildColumns(await registerRows(), { rules: defaultProcessRules, calendar, openOn: '2024-03-31' }),
        history: [],
        withheld: [],
        time: { at: '2024-11-01T09:00:00Z', today: '2024-11-01' }
      }
    );
  });

  it.each(Object.entries(printed))('%s', (id, { rows, total }) => {
    const table = report.tables.find((candidate) => candidate.id === id);
    expect(table?.rows).toEqual(rows);
    expect(table?.total ?? undefined).toEqual(total);
  });
});
