import { chartOf } from './chartOf';
import { findingOf } from './findingOf';
import { aTable } from './testing/aReport';

const byOutcome = aTable({
  id: 'concerns-by-category-and-outcome',
  columns: ['Category', 'Upheld', 'Not upheld', 'Total'],
  rows: [
    ['Communication', 3, '<5', 10],
    ['Conduct', 1, 2, 3]
  ],
  total: ['Total', 4, null, 13]
});
const timescales = aTable({
  id: 'stage-by-timescale',
  columns: ['Stage', 'Timescale', 'Number'],
  rows: [
    ['Stage 1', 'Within 10 working days', 61],
    ['Stage 1', 'Over 10 working days', 68],
    ['Stage 2', 'Within 25–65 working days', 11]
  ]
});
const years = aTable({
  id: 'statutory-by-year',
  columns: ['Year', 'Number of complaints'],
  rows: [
    ['2021/22', 177],
    ['2022/23', 167],
    ['2023/24', 156]
  ],
  total: null
});

describe('how a table is drawn', () => {
  it('as bars, with the place of each in the table', () => {
    expect(chartOf(aTable())).toEqual({
      form: 'bars',
      categories: ['Team South', 'Team West'],
      series: [{ name: 'Number of complaints', values: [16, 37] }],
      places: [
        [
          { row: 0, column: 1 },
          { row: 1, column: 1 }
        ]
      ]
    });
  });

  it('as stacked bars when it counts by two things, with a gap for what is hidden', () => {
    expect(chartOf(byOutcome)).toMatchObject({
      form: 'stacked bars',
      categories: ['Communication', 'Conduct'],
      series: [
        { name: 'Upheld', values: [3, 1] },
        { name: 'Not upheld', values: [null, 2] }
      ]
    });
    expect(chartOf(timescales)).toMatchObject({
      categories: ['Stage 1', 'Stage 2'],
      series: [
        { name: 'In time', values: [61, 11] },
        { name: 'Late', values: [68, null] }
      ]
    });
  });

  it('in the colours of the board where it counts them, and in others anywhere else', () => {
    const columns = ['Stage', 'Red', 'Paused', 'Total'];
    const rows = [
      ['Stage 1', 3, 1, 4],
      ['Stage 2', 1, 0, 1]
    ];
    const chart = chartOf(aTable({ columns, kinds: ['label', 'count', 'count', 'count'], rows }));
    expect(chart?.series.map(({ rag }) => rag)).toEqual(['red', 'blue']);
    expect(chartOf(byOutcome)?.series.some((part) => 'rag' in part)).toBe(false);
  });

  it('as a line over years, and not at all where there is nothing to compare', () => {
    expect(chartOf(years)?.form).toBe('line');
    expect(chartOf(aTable({ rows: [['Team South', 16]] }))).toBeUndefined();
    expect(chartOf(aTable({ id: 'data-quality' }))).toBeUndefined();
    expect(chartOf(aTable({ rows: Array.from({ length: 30 }, (_, row) => [`Team ${row}`, row]) }))).toBeUndefined();
  });
});

describe('what a table shows above all', () => {
  it('is its highest number, never that of a row that says nothing', () => {
    expect(findingOf(aTable())).toEqual({
      kind: 'most',
      labels: ['Team West'],
      value: 37,
      total: 53,
      column: 'Number of complaints'
    });
    expect(
      findingOf(
        aTable({
          rows: [
            ['Not recorded', 40],
            ['Team South', 16],
            ['Team West', 3]
          ]
        })
      )
    ).toMatchObject({
      labels: ['Team South']
    });
    expect(findingOf(byOutcome)).toMatchObject({ labels: ['Communication'], value: 10, total: 13 });
  });

  it('is the change of a trend', () => {
    expect(findingOf(years)).toEqual({
      kind: 'change',
      label: '2023/24',
      value: 156,
      before: '2022/23',
      difference: -11
    });
  });

  it('is nothing where nothing stands out', () => {
    expect(
      findingOf(
        aTable({
          rows: [
            ['A', 1],
            ['B', 1],
            ['C', 1]
          ]
        })
      )
    ).toBeUndefined();
    expect(
      findingOf(
        aTable({
          rows: [
            ['A', 0],
            ['B', 0]
          ]
        })
      )
    ).toBeUndefined();
    expect(
      findingOf(
        aTable({
          rows: [
            ['A', '<5'],
            ['B', 7]
          ]
        })
      )
    ).toBeUndefined();
  });
});
