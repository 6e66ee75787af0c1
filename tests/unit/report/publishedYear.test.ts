import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { defaultHistory } from '../../../src/shared/domain/history/defaultHistory';
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
  'statutory-by-year': {
    rows: [
      ['2019/20', 163],
      ['2020/21', 141],
      ['2021/22', 177],
      ['2022/23', 167],
      ['2023/24', 156]
    ]
  },
  'statutory-by-team': {
    rows: [
      ['Through Care', 20],
      ['Team West', 37],
      ["Children's Disability Team", 9],
      ['Children in Care', 26],
      ['Team South', 16],
      ['Team East', 20],
      ['Team Central', 16],
      ['Fostering & adoption', 4],
      ['MASH', 3],
      ['Quality & Assurance', 0],
      ['Social Work Academy', 3],
      ['Early Help (Team West)', 0],
      ['Early Help (Team East)', 1],
      ['Placements', 0],
      ['Safeguarding', 1]
    ],
    total: ['Total', 156]
  },
  'by-complainant': {
    rows: [
      ['Parent or carer', 136],
      ['Child or young person', 12],
      ['Advocate on behalf of a child or young person', 8]
    ],
    total: ['Total', 156]
  },
  'equality-sex': {
    rows: [
      ['Male', 104, 45],
      ['Female', 73, 32],
      ['Not recorded', 52, 23]
    ],
    total: ['Total', 229, 100]
  },
  'equality-age': {
    rows: [
      ['Under 16', 156, 68],
      ['16-24', 20, 9],
      ['Not applicable', 4, 2],
      ['Not recorded', 49, 21]
    ],
    total: ['Total', 229, 100]
  },
  'equality-ethnicity': {
    rows: [
      ['White British', 107, 47],
      ['Pakistani', 11, 5],
      ['Any other White background', 8, 3],
      ['White and Black Caribbean', 8, 3],
      ['Any other Mixed background', 8, 3],
      ['African', 7, 3],
      ['Gypsy or Irish Traveller', 6, 3],
      ['Caribbean', 5, 2],
      ['Not applicable', 5, 2],
      ['White and Asian', 4, 2],
      ['Indian', 4, 2],
      ['Any other Asian background', 4, 2],
      ['Any other ethnic group', 4, 2],
      ['Any other Black, African or Caribbean background', 2, 1],
      ['Not recorded', 46, 20]
    ],
    total: ['Total', 229, 100]
  },
  'equality-disability': {
    rows: [
      ['Yes', 16, 7],
      ['No', 163, 71],
      ['Not applicable', 4, 2],
      ['Not recorded', 46, 20]
    ],
    total: ['Total', 229, 100]
  },
  'compliments-by-theme': {
    rows: [
      ['Standard of service', 64],
      ['Good communication', 53],
      ['Standard of practice (social work)', 33],
      ['Good child focus', 19],
      ['Good partnership working', 19]
    ],
    total: ['Total', 188]
  },
  'compliments-by-source': {
    rows: [
      ['Other', 56],
      ['Professionals', 45],
      ['Parent/carers', 31],
      ['Young person/child', 22],
      ['Police/Judge/Legal', 18],
      ['Adopters', 6],
      ['School/education', 5],
      ['Foster carers', 5]
    ],
    total: ['Total', 188]
  },
  'compliments-by-team': {
    rows: [
      ['Team Central', 23],
      ['Team East', 5],
      ['Team South', 11],
      ['Team West', 16],
      ['Responsive Services', 23],
      ['Social Work Academy', 0],
      ['Youth Offending', 29],
      ['Through Care', 53],
      ['Edge of Care', 13],
      ['LAC & Permanency', 6],
      ['Fostering and Adoption', 5],
      ['Placements', 0],
      ["Children's Disability Team", 3],
      ['Safeguarding', 0],
      ['Quality Assurance', 1],
      ["Children's Champion", 0]
    ],
    total: ['Total', 188]
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
        columns: buildColumns(await registerRows(), {
          rules: defaultProcessRules,
          calendar,
          openOn: '2024-03-31',
          asAt: '2024-11-01'
        }),
        history: defaultHistory,
        frozen: [],
        rules: defaultProcessRules,
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

  it('tells what was published otherwise, and why', () => {
    expect(
      report.contradictions.map(({ check, measure, published, computed }) => [check, measure, published, computed])
    ).toEqual([
      ['V16', 'M24.age.not-recorded', 45, 49],
      ['V6', 'M16', 21, 20],
      ['V6', 'M16.supported', 18, 8],
      ['V1', 'M3b.stage-1.share', 87, 83],
      ['V4', 'M3.corporate.stage-2', 4, 0],
      ['V3', 'M14.team-south', 27, 16],
      ['V4', 'M14.children-s-disability-team', 7, 9],
      ['V4', 'M14.fostering-adoption', 1, 4],
      ['V4', 'M14.quality-assurance', 3, 0],
      ['V9', 'M11.stage-3.number', 7, 5]
    ]);
    expect(report.contradictions.every(({ reason }) => reason.length > 20)).toBe(true);
  });

  it('fails the checks that guard against what was published, and no other', () => {
    const failed = report.checks.filter(({ state }) => state === 'failed').map(({ id }) => id);
    expect(failed).toEqual('V1 V2 V3 V4 V5 V6 V7 V8 V9 V10 V11 V13 V16 V19 V26'.split(' '));
  });

  it('compares with both values where documents disagree', () => {
    expect(
      report.measures.M18?.comparisons
        .filter(({ label }) => label === '2022/23')
        .map(({ value, source, chosen }) => [value, source, chosen])
    ).toEqual([
      [344, 'history', false],
      [363, 'history', false]
    ]);
  });
});
