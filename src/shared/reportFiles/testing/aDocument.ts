import type { DocumentTable, ReportDocument } from '../ReportDocument';

/** Words that would do harm in a spreadsheet, in a page or in a file that takes them for its own. */
export const hostileNames: readonly string[] = [
  '=HYPERLINK("http://evil.example","Team")',
  '+cmd|calc',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '</w:t><w:p/><script>alert(1)</script>',
  'Team "West" & <North>',
  'Bell\u0007 null\u0000 half\uD800 end\uFFFF',
  'عربي 🙂 Ŵest'
];

/** A table with one row a hostile name. */
export const hostileTable: DocumentTable = {
  id: 'statutory-by-team',
  sheet: '=Teams: [all]/none*',
  caption: 'Complaints by team <b>&amp;</b>',
  columns: ['Team', 'Number of complaints', '%'],
  rows: hostileNames.map((name, place) => [name, place + 5, '<5']),
  total: ['Total', 95, null],
  notes: ['=1+1 is a note.', 'Numbers from 1 to 4 are shown as <5.']
};

/** A document with every kind of part. */
export function aDocument(given: Partial<ReportDocument> = {}): ReportDocument {
  return {
    title: "Children's complaints: annual report",
    subtitle: '1 April 2023 to 31 March 2024',
    mark: 'Draft. Not for publication.',
    facts: [
      ['Period', '1 April 2023 to 31 March 2024'],
      ['Figures taken on', '1 November 2024'],
      ['Small numbers', 'Numbers from 1 to 4 are shown as <5.']
    ],
    sections: [
      {
        heading: 'Outcomes',
        paragraphs: ['156 complaints were received.\nMost were decided.', '=1+1 as a sentence.'],
        tables: [
          {
            id: 'statutory-by-outcome',
            sheet: 'Outcomes',
            caption: 'Complaints by outcome',
            columns: ['Status', 'Number of complaints', '%'],
            rows: [
              ['Upheld', 10, 6],
              ['Partly upheld', 55, 35],
              ['Not upheld', 40, 26],
              ['Withdrawn', 47, 30],
              ['Still open', '<5', null]
            ],
            total: ['Total', 1156, 100],
            notes: ['Statutory complaints received in the period.'],
            chart: {
              form: 'bars',
              categories: ['Upheld', 'Partly upheld', 'Not upheld', 'Withdrawn', 'Still open'],
              series: [{ name: 'Number of complaints', values: [10, 55, 40, 47, null] }],
              description: 'Bar chart: most complaints were partly upheld (55). The numbers are in'
            }
          }
        ]
      },
      { heading: 'Teams', paragraphs: [], tables: [hostileTable] },
      {
        heading: 'Timescales',
        paragraphs: [],
        tables: [
          {
            id: 'stage-by-timescale',
            sheet: 'Timescales',
            caption: 'Stages by timescale',
            columns: ['Stage', 'In time', 'In agreed time', 'Late'],
            rows: [
              ['Stage 1', 61, 20, 48],
              ['Stage 2', 8, 3, 9]
            ],
            total: null,
            notes: [],
            chart: {
              form: 'stacked bars',
              categories: ['Stage 1', 'Stage 2'],
              series: [
                { name: 'In time', values: [61, 8] },
                { name: 'In agreed time', values: [20, 3] },
                { name: 'Late', values: [48, 9] }
              ],
              description: 'Stacked bars: 61 of 129 at Stage 1 were in time. The numbers are in'
            }
          },
          {
            id: 'statutory-by-year',
            sheet: 'Years',
            caption: 'Statutory complaints by year',
            columns: ['Year', 'Number of complaints'],
            rows: [
              ['2021/22', 177],
              ['2022/23', 167],
              ['2023/24', 156]
            ],
            total: null,
            notes: [],
            chart: {
              form: 'line',
              categories: ['2021/22', '2022/23', '2023/24'],
              series: [{ name: 'Statutory complaints', values: [177, 167, 156] }],
              description: 'Line: statutory complaints fell from 177 to 156. The numbers are in'
            }
          }
        ]
      }
    ],
    appendices: [
      {
        heading: 'Definitions',
        paragraphs: ['Each figure has one definition.'],
        tables: [
          {
            id: 'definitions',
            sheet: 'Definitions',
            caption: 'Definitions of the figures',
            columns: ['Figure', 'Definition'],
            rows: Array.from({ length: 60 }, (_, place) => [
              `M${place + 1}`,
              'Complaints received in the period, whatever became of them, with those that are still open.'
            ]),
            total: null,
            notes: []
          }
        ]
      }
    ],
    labels: {
      contents: 'Contents',
      table: 'Table',
      figure: 'Figure',
      page: 'Page',
      of: 'of',
      sheet: 'Sheet',
      notes: 'Notes',
      about: 'About',
      text: 'Text',
      publisher: '3Cs Info Hub'
    },
    ...given
  };
}
