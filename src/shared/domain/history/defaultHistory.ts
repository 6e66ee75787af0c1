import type { HistoryPoint } from './HistoryPoint';
import { pointsIn } from './printed';
import { printedTables } from './printedTables';

const annual = 'Annual report 2023/24';
const minutes2022 = 'Minutes of March 2022';
const minutes2024 = 'Minutes of April 2024';
const statutory = 'Statutory complaints';
const all = 'All complaints: statutory, corporate and informal';

/** The 2023/24 report's figures outside its tables, and what it says a second time. @see report-2023-24.md and domain.md 13 */
const thisYear: readonly HistoryPoint[] = [
  ...pointsIn({ document: annual, year: '2023/24', place: 'Section 2.1', population: all }, [['M2', 229]]),
  ...pointsIn({ document: annual, year: '2023/24', place: 'Section 2.5', population: 'Compliments' }, [['M18', 188]]),
  ...pointsIn({ document: annual, year: '2023/24', place: 'Comments', population: 'Comments' }, [['M20', 0]]),
  ...pointsIn({ document: annual, year: '2023/24', place: 'Section 2.6', population: statutory }, [
    ['M16', 20],
    ['M16.supported', 8]
  ]),
  ...pointsIn(
    {
      document: annual,
      year: '2023/24',
      place: 'Advocacy: 18 of the 21 during the year',
      population: statutory,
      check: 'V6',
      note: "Another year's sentence used again: 21 is the figure of 2022/23, and complaints by children were mixed with those an advocate supported."
    },
    [
      ['M16', 21],
      ['M16.supported', 18]
    ]
  ),
  ...pointsIn(
    {
      document: annual,
      year: '2023/24',
      place: 'Resolution',
      population: statutory,
      check: 'V1',
      note: '129 of 149 is 87%: the seven complaints at Stage 3 were left out of the base. Of all 156 it is 83%.'
    },
    [['M3b.stage-1.share', 87]]
  ),
  ...pointsIn({ document: annual, year: '2023/24', place: 'Section 2.3', population: statutory }, [
    ['M3b.stage-1.share', 83],
    ['M3b.stage-2.share', 13],
    ['M3b.stage-3.share', 4]
  ]),
  ...pointsIn(
    {
      document: annual,
      year: '2023/24',
      place: 'Stage 2',
      population: 'Corporate complaints',
      check: 'V4',
      note: 'The register holds 13 corporate complaints, none with a Stage 2.'
    },
    [['M3.corporate.stage-2', 4]]
  ),
  ...pointsIn(
    {
      document: annual,
      year: '2023/24',
      place: 'Team South, narrative',
      population: 'Not stated',
      check: 'V3',
      note: 'The narrative counts another population or period; 16 is the number of statutory complaints in the table.'
    },
    [['M14.team-south', 27, 'Team South']]
  ),
  ...pointsIn(
    {
      document: annual,
      year: '2023/24',
      place: 'Narratives by service',
      population: 'Not stated',
      check: 'V4',
      note: 'The narrative follows services, the table teams.'
    },
    [
      ['M14.children-s-disability-team', 7, "Children's Disability Team"],
      ['M14.fostering-adoption', 1, 'Fostering & adoption'],
      ['M14.quality-assurance', 3, 'Quality & Assurance']
    ]
  ),
  ...pointsIn(
    {
      document: annual,
      year: '2023/24',
      place: 'Average timescales',
      population: 'Complaints averaged',
      check: 'V9',
      note: 'The two withdrawn complaints are in the number printed but not in the average of 36 days.'
    },
    [['M11.stage-3.number', 7]]
  ),
  ...pointsIn(
    {
      document: annual,
      year: '2021/22',
      place: 'The same number of statutory complaints as in 2021/22',
      population: statutory,
      check: 'V8',
      note: 'The sentence gives 2021/22 the 156 of 2023/24; the series printed in the same report has 177.'
    },
    [['M1.statutory', 156]]
  ),
  ...pointsIn(
    { document: annual, year: '2023/24', place: 'Infographic', population: 'Education and children', check: 'V5' },
    [
      ['M21.letter-received', 11],
      ['M21.letter-investigated', 1],
      ['M21.letter-upheld', 1]
    ]
  ),
  ...pointsIn(
    { document: annual, year: '2023/24', place: 'Ombudsman', population: 'Education and children', check: 'V5' },
    [
      ['M21.letter-received', 24],
      ['M21.letter-investigated', 0]
    ]
  ),
  ...pointsIn(
    { document: annual, year: '2023/24', place: 'Summary', population: 'Case-management system', asAt: '2024-03-31' },
    [
      ['M30.contacts', 25242],
      ['M30.referrals-received', 4505],
      ['M30.referrals-open', 3429]
    ]
  ),
  ...pointsIn(
    {
      document: annual,
      year: '2023/24',
      place: 'Infographic',
      population: 'Case-management system',
      check: 'V7',
      note: 'The number of referrals received under the label of those open.',
      asAt: '2024-03-31'
    },
    [['M30.referrals-open', 4505]]
  )
];

/** What the documents say of the years before. */
const earlier: readonly HistoryPoint[] = [
  ...(
    [
      ['2022/23', 167],
      ['2021/22', 177],
      ['2020/21', 141],
      ['2019/20', 163]
    ] as const
  ).flatMap(([year, value]) =>
    pointsIn({ document: annual, year, place: 'Sections 2.1 and 2.2', population: statutory }, [
      ['M1.statutory', value]
    ])
  ),
  ...pointsIn({ document: annual, year: '2022/23', place: 'Section 2.1', population: all }, [
    ['M2', 229],
    ['M1.informal', 48]
  ]),
  ...pointsIn({ document: annual, year: '2022/23', place: 'Section 2.3', population: statutory }, [
    ['M3b.stage-1', 149, 'Stage 1'],
    ['M3b.stage-2', 11, 'Stage 2'],
    ['M3b.stage-3', 7, 'Stage 3'],
    ['M3b.stage-1.share', 89],
    ['M3b.stage-2.share', 7],
    ['M3b.stage-3.share', 4],
    ['M6.upheld', 8, 'Upheld'],
    ['M6.partly-upheld', 57, 'Partly upheld'],
    ['M6.upheld.share', 5],
    ['M6.partly-upheld.share', 34]
  ]),
  ...pointsIn({ document: annual, year: '2022/23', place: 'Average timescales', population: statutory }, [
    ['M11.stage-1.mean', 9],
    ['M11.stage-2.mean', 48],
    ['M11.stage-3.mean', 26]
  ]),
  ...pointsIn({ document: annual, year: '2022/23', place: 'Stage 2', population: 'Corporate complaints' }, [
    ['M3.corporate.stage-2', 2]
  ]),
  ...pointsIn({ document: annual, year: '2022/23', place: 'Section 2.5', population: 'Compliments', check: 'V2' }, [
    ['M18', 344]
  ]),
  ...pointsIn(
    {
      document: annual,
      year: '2022/23',
      place: 'Compliments',
      population: 'Compliments',
      check: 'V2',
      note: 'Two values for one year in one report: extracted again later, or from another source.'
    },
    [['M18', 363]]
  ),
  ...pointsIn({ document: annual, year: '2021/22', place: 'Section 2.5', population: 'Compliments' }, [['M18', 502]]),
  ...pointsIn({ document: annual, year: '2022/23', place: 'Section 2.6', population: statutory }, [
    ['M16', 21],
    ['M16.supported', 19]
  ]),
  ...pointsIn({ document: annual, year: '2021/22', place: 'Section 2.6', population: statutory }, [
    ['M16.supported', 14]
  ]),
  ...(
    [
      ['2022/23', 21],
      ['2021/22', 14],
      ['2020/21', 8],
      ['2019/20', 13],
      ['2018/19', 11]
    ] as const
  ).flatMap(([year, value]) =>
    pointsIn(
      {
        document: annual,
        year,
        place: 'Summary',
        population: statutory,
        check: 'V6',
        note: year === '2022/23' ? 'The number of complaints by children given as the number with an advocate.' : ''
      },
      [['M16.supported', value]]
    )
  ),
  ...pointsIn(
    { document: annual, year: '2022/23', place: 'Summary', population: 'Case-management system', asAt: '2023-03-31' },
    [
      ['M30.contacts', 26677],
      ['M30.referrals-received', 4912],
      ['M30.referrals-open', 3702]
    ]
  ),
  ...pointsIn(
    {
      document: minutes2024,
      year: '2022/23',
      place: 'Annual report item',
      population: "Education and children's services"
    },
    [
      ['M21.letter-received', 18],
      ['M21.letter-upheld', 1]
    ]
  ),
  ...pointsIn({ document: minutes2022, year: '2020/21', place: 'Annual report item', population: statutory }, [
    ['M1.statutory', 141],
    ['M1.corporate', 4],
    ['M1.informal', 12],
    ['M16', 17],
    ['M18', 445]
  ]),
  ...pointsIn(
    {
      document: minutes2022,
      year: '2020/21',
      place: 'Annual report item',
      population: 'Called statutory and informal; holds four corporate ones',
      check: 'V20',
      note: 'The label leaves out the four corporate complaints that the total holds.'
    },
    [['M2', 157]]
  ),
  ...pointsIn(
    {
      document: minutes2022,
      year: '2019/20',
      place: 'Annual report item',
      population: statutory,
      check: 'V19',
      note: 'Restated, or of another population; the 2023/24 report prints 163.'
    },
    [['M1.statutory', 212]]
  ),
  ...pointsIn({ document: minutes2022, year: '2019/20', place: 'Annual report item', population: 'Compliments' }, [
    ['M18', 153]
  ]),
  ...pointsIn({ document: minutes2022, year: '2018/19', place: 'Annual report item', population: 'Compliments' }, [
    ['M18', 78]
  ])
];

/**
 * What was published before the hub, as a new hub starts with it: the tables of the 2023/24 report first, then the
 * series of earlier years, then what is said beside them. Points of one figure and year that differ are marked as
 * conflicting; nobody has chosen, so that the first of them is shown.
 */
export const defaultHistory: readonly HistoryPoint[] = markConflicts([...printedTables, ...earlier, ...thisYear]);

/** Marks points of one figure and year that do not say the same. */
export function markConflicts(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  const values = new Map<string, Set<number>>();
  const keyOf = ({ measure, year }: HistoryPoint): string => `${measure}|${year}`;
  for (const point of points) values.set(keyOf(point), (values.get(keyOf(point)) ?? new Set()).add(point.value));
  return points.map((point) =>
    (values.get(keyOf(point))?.size ?? 0) > 1 ? { ...point, quality: 'conflicting' } : point
  );
}
