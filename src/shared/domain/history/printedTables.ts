import { slugOf } from '../report/definitions/words';
import type { HistoryPoint } from './HistoryPoint';
import { pointsIn, type PrintedPlace } from './printed';

type Rows = readonly (readonly [label: string, value: number])[];

const place = (section: string, population: string, more: Partial<PrintedPlace> = {}): PrintedPlace => ({
  document: 'Annual report 2023/24',
  year: '2023/24',
  place: section,
  population,
  ...more
});
const statutory = 'Statutory complaints received';
const equality = 'All 229 complaints, "excluding SEN"';

/** The points of one table, in its order. */
function table(figures: string, at: PrintedPlace, rows: Rows): readonly HistoryPoint[] {
  return pointsIn(
    at,
    rows.map(([label, value]) => [`${figures}.${slugOf(label)}`, value, label])
  );
}

/** The tables of the 2023/24 report, row by row, with the register's names of the rows. @see report-2023-24.md */
export const printedTables: readonly HistoryPoint[] = [
  ...pointsIn(place('Section 2.1', 'All complaints received'), [
    ['M1.statutory', 156, "Statutory children's"],
    ['M1.corporate', 13, 'Corporate'],
    ['M1.informal', 60, 'Informal']
  ]),
  ...table('M15', place('Table of intake methods', statutory), [
    ['Email', 110],
    ['Contact Centre/Form', 42],
    ['Letter', 2],
    ['Telephone', 2]
  ]),
  ...table('M3b', place('Section 2.3', statutory), [
    ['Stage 1', 129],
    ['Stage 2', 20],
    ['Stage 3', 7]
  ]),
  ...table('M6', place('Table of upheld status', statutory), [
    ['Upheld', 10],
    ['Partly upheld', 55],
    ['Not upheld', 40],
    ['Withdrawn', 47],
    ['Still open', 4]
  ]),
  ...pointsIn(place('Table of upheld status', statutory), [
    ['M6.upheld.share', 6],
    ['M6.partly-upheld.share', 35],
    ['M6.not-upheld.share', 26],
    ['M6.withdrawn.share', 30],
    ['M6.still-open.share', 3]
  ]),
  ...table('M14', place('Table of teams', statutory), [
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
  ]),
  ...table('M7.stage-1', place('Table of stage and timescale', statutory), [
    ['Within 10 working days', 61],
    ['Over 10 working days', 68]
  ]),
  ...table('M7.stage-2', place('Table of stage and timescale', statutory), [
    ['Within 25–65 working days', 11],
    ['Over 25–65 working days', 9]
  ]),
  ...table('M7.stage-3', place('Table of stage and timescale', statutory), [
    ['Within 50 working days', 5],
    ['Withdrawn', 2]
  ]),
  ...pointsIn(place('Table of average timescales', statutory), [
    ['M11.stage-1.mean', 12],
    ['M11.stage-2.mean', 59],
    ['M11.stage-3.mean', 36],
    ['M11.stage-1.number', 129],
    ['M11.stage-2.number', 20]
  ]),
  ...table('M13', place('Table of categories', 'Stated as concerns of the 156 formal complaints'), [
    ['Communication', 115],
    ['Standards of service', 42],
    ['Alleged staff conduct', 33],
    ['Child protection issues', 18],
    ['Breach of confidentiality', 12],
    ['Standard of environment', 9]
  ]),
  ...pointsIn(place('Section 2', 'Concerns'), [
    ['M13.communication.share', 50],
    ['M13.standards-of-service.share', 18]
  ]),
  ...table('M24.sex', place('Equality graphs', equality), [
    ['Male', 104],
    ['Female', 73]
  ]),
  ...table('M24.age', place('Equality graphs', equality), [
    ['Under 16', 156],
    ['16-24', 20],
    ['Not applicable', 4]
  ]),
  ...table(
    'M24.age',
    place('Equality graphs', equality, {
      check: 'V16',
      note: 'The ages add up to 225 of 229: four blanks were left untold.'
    }),
    [['Not recorded', 45]]
  ),
  ...table('M24.ethnicity', place('Equality graphs', equality), [
    ['White British', 107],
    ['Not recorded', 46],
    ['Pakistani', 11],
    ['Any other White background', 8],
    ['White and Black Caribbean', 8],
    ['Any other Mixed background', 8],
    ['African', 7],
    ['Gypsy or Irish Traveller', 6],
    ['Caribbean', 5],
    ['Not applicable', 5],
    ['White and Asian', 4],
    ['Indian', 4],
    ['Any other Asian background', 4],
    ['Any other ethnic group', 4],
    ['Any other Black, African or Caribbean background', 2]
  ]),
  ...table('M24.disability', place('Equality graphs', equality), [
    ['Yes', 16],
    ['No', 163],
    ['Not applicable', 4]
  ]),
  ...pointsIn(place('Equality graphs', equality), [
    ['M24.disability.yes.share', 7],
    ['M24.disability.no.share', 71]
  ]),
  ...table('M19.theme', place('Compliments by theme', 'Compliments'), [
    ['Standard of service', 64],
    ['Good communication', 53],
    ['Standard of practice (social work)', 33],
    ['Good child focus', 19],
    ['Good partnership working', 19]
  ]),
  ...table('M19.source', place('Compliments by source', 'Compliments'), [
    ['Other', 56],
    ['Professionals', 45],
    ['Parent/carers', 31],
    ['Young person/child', 22],
    ['Police/Judge/Legal', 18],
    ['Adopters', 6],
    ['School/education', 5],
    ['Foster carers', 5]
  ]),
  ...table('M19.team', place('Compliments by team', 'Compliments'), [
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
  ])
];
