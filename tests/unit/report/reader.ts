import { casesOf } from '../../../src/shared/domain/report/casesOf';
import type { ReportColumns } from '../../../src/shared/domain/report/columns/buildColumns';
import type { Report, ReportCell, ReportTable } from '../../../src/shared/domain/report/Report';
import type { Constraint, Riddle, Unknown } from './solve';

/** A sum of cells: each a number that is shown, or the name of one that is hidden. */
type Sum = readonly (string | number)[];

const slug = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The figures that say again what a table's rows say. */
const figuresOf: Readonly<Record<string, string>> = {
  'by-channel': 'M15',
  'statutory-by-outcome': 'M6',
  'statutory-by-team': 'M14',
  'by-highest-stage': 'M3b',
  'by-complainant': 'M16.complainant',
  'equality-sex': 'M24.sex',
  'equality-age': 'M24.age',
  'equality-ethnicity': 'M24.ethnicity',
  'equality-disability': 'M24.disability',
  'concerns-by-category': 'M13',
  'compliments-by-theme': 'M19.theme',
  'compliments-by-source': 'M19.source',
  'compliments-by-team': 'M19.team',
  'ombudsman-by-decision': 'M21.decision'
};

/** The figures that say again what a table's total says. */
const totalsOf: Readonly<Record<string, string>> = {
  'received-by-process': 'M2',
  'by-channel': 'M1.statutory',
  'statutory-by-outcome': 'M1.statutory',
  'statutory-by-team': 'M1.statutory',
  'by-highest-stage': 'M1.statutory',
  'by-complainant': 'M1.statutory',
  'equality-sex': 'M2',
  'equality-age': 'M2',
  'equality-ethnicity': 'M2',
  'equality-disability': 'M2',
  'concerns-by-category': 'M13',
  'concerns-by-category-and-outcome': 'M13',
  'compliments-by-theme': 'M19.mentions',
  'compliments-by-source': 'M18',
  'compliments-by-team': 'M18',
  'remedies-by-type': 'M23.count',
  'ombudsman-by-decision': 'M21.decided',
  'log-completion': 'M26.due',
  actions: 'M27.due'
};

/**
 * What a careful reader of a report with hidden numbers knows: that rows and columns add up, that the same number stands
 * in several places, what shares and their bases say, and what the signs mean. Knows nothing of how numbers were hidden.
 */
export function readReport(report: Report, columns: ReportColumns): Riddle {
  const unknowns = new Map<string, Unknown>();
  const constraints: Constraint[] = [];

  const cell = (name: string, shown: ReportCell, truth: number): string | number => {
    if (typeof shown === 'number') return shown;
    unknowns.set(name, { truth, least: 1, most: shown === '<5' ? 4 : truth + 30 });
    return name;
  };
  const equal = (left: Sum, right: Sum): void => {
    constraints.push(between(left, right, 0, 0));
  };
  const figure = (id: string): string | number | undefined => {
    const found = report.measures[id];
    if (!found || found.value === null || found.unit !== 'count') return undefined;
    const truth = found.selection ? casesOf(columns, found.selection).length : 0;
    return cell(`figure ${id}`, found.value, truth);
  };
  const same = (sum: Sum, id: string): void => {
    const value = figure(id);
    if (value !== undefined) equal(sum, [value]);
  };
  const figures = (...ids: string[]): Sum | undefined => {
    const found = ids.map(figure);
    return found.every((value) => value !== undefined) ? found : undefined;
  };
  const adds = (parts: Sum | undefined, id: string): void => {
    if (parts) same(parts, id);
  };

  for (const table of report.tables) readTable(table);
  adds(figures('M16.alone', 'M16.with-advocate', 'M16.by-advocate'), 'M16');
  adds(figures('M16.with-advocate', 'M16.by-advocate'), 'M16.supported');
  adds(figures('M16.complainant.child-or-young-person'), 'M16.alone');
  adds(figures('M16.complainant.advocate-on-behalf-of-a-child-or-young-person'), 'M16.by-advocate');
  const outcomes = ['upheld', 'partly-upheld', 'not-upheld', 'no-finding'].map((outcome) => `M6.${outcome}`);
  if (report.tables.some(({ id }) => id === 'statutory-by-outcome')) {
    adds(figures(...outcomes.filter((id) => id in report.measures)), 'M6.decided');
  }
  for (const [id, { unit, value, base, selection, of }] of Object.entries(report.measures)) {
    if (unit !== 'percent' || typeof value !== 'number' || typeof base !== 'number' || !selection || !of) continue;
    // A whole percent, half up, of a base: the number lies within half a percent of it.
    const name = `share ${id}`;
    unknowns.set(name, { truth: casesOf(columns, selection).length, least: 0, most: base, isHelper: true });
    constraints.push(
      between([name], [], Math.ceil(((value - 0.5) * base) / 100), Math.floor(((value + 0.5) * base) / 100))
    );
    const counted = id.replace(/\.(share|share-of-decided)$/, '');
    if (counted !== id) same([name], counted);
    const characteristic = /^M24\.(\w+)\.coverage$/.exec(id)?.[1];
    const unknown = characteristic && figure(`M24.${characteristic}.not-recorded`);
    if (unknown !== undefined && unknown !== '') same([name, unknown], 'M2');
  }
  return { unknowns, constraints };

  function readTable({ id, kinds, rows, total, selections, totalSelections, columns: heads }: ReportTable): void {
    const count = (selection: ReportTable['totalSelections'][number] | undefined): number =>
      selection ? casesOf(columns, selection).length : 0;
    const at = (row: number, column: number): string | number =>
      cell(`${id}, row ${row + 1}, ${heads[column] ?? ''}`, rows[row]?.[column] ?? 0, count(selections[row]?.[column]));
    const counts = kinds.flatMap((kind, column) => (kind === 'count' ? [column] : []));
    const totals = new Map(
      total
        ? counts.map((column) => [
            column,
            cell(`${id}, total, ${heads[column] ?? ''}`, total[column] ?? 0, count(totalSelections[column]))
          ])
        : []
    );
    const isWhole = rows.length > 0;
    for (const [column, value] of totals) {
      if (isWhole)
        equal(
          rows.map((_, row) => at(row, column)),
          [value]
        );
    }
    const last = counts.at(-1);
    const isCross = heads.at(-1) === 'Total' && last !== undefined;
    if (isCross) {
      rows.forEach((_, row) =>
        equal(
          counts.slice(0, -1).map((column) => at(row, column)),
          [at(row, last)]
        )
      );
      if (total)
        equal(
          counts.slice(0, -1).map((column) => totals.get(column) ?? 0),
          [totals.get(last) ?? 0]
        );
    }
    const again = totalsOf[id];
    const whole = totals.get(isCross ? (last ?? 0) : 1);
    if (again && whole !== undefined) same([whole], again);
    const prefix = figuresOf[id];
    if (prefix) rows.forEach((row, index) => same([at(index, 1)], `${prefix}.${slug(String(row[0]))}`));
    if (id === 'concerns-by-category-and-outcome' && last !== undefined) {
      rows.forEach((row, index) => same([at(index, last)], `M13.${slug(String(row[0]))}`));
    }
    if (id === 'stage-by-timescale') readStages(rows, at);
  }

  /** The number averaged at a stage is that of its answers, in whatever band. */
  function readStages(rows: ReportTable['rows'], at: (row: number, column: number) => string | number): void {
    for (const stage of new Set(rows.map(([name]) => String(name)))) {
      const answered = rows.flatMap(([name, band], row) =>
        name === stage && !['Withdrawn', 'Refused', 'Still open', 'Not recorded'].includes(String(band))
          ? [at(row, 2)]
          : []
      );
      same(answered, `M11.${slug(stage)}.number`);
    }
  }
}

/** left − right lies between two numbers. */
function between(left: Sum, right: Sum, least: number, most: number): Constraint {
  const factors = new Map<string, number>();
  let constant = 0;
  const add = (value: string | number, sign: number): void => {
    if (typeof value === 'number') constant += sign * value;
    else factors.set(value, (factors.get(value) ?? 0) + sign);
  };
  left.forEach((value) => add(value, 1));
  right.forEach((value) => add(value, -1));
  return { factors, least: least - constant, most: most - constant };
}
