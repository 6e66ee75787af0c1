import type { ReportTable, TableId } from '../Report';
import {
  type CheckDefinition,
  columnSum,
  failed,
  notApplicable,
  numberIn,
  ok,
  type Say,
  tableOf,
  unlessPublishedOtherwise
} from './Check';

const equality: readonly TableId[] = ['equality-sex', 'equality-age', 'equality-ethnicity', 'equality-disability'];

/** Checks V13 to V20: concerns, compliments, equality, labels. @see domain.md 13 */
export const recordChecks: readonly CheckDefinition[] = [
  {
    id: 'V13',
    title: 'Concerns say whose they are',
    run: (input) =>
      unlessPublishedOtherwise('V13', input, () => {
        const { scope } = input;
        if (!scope.table('concerns')) return notApplicable('The concerns were not read.');
        const without = scope.selection('complaints', 'received', [
          { column: 'process', in: [scope.request.process, 'CORPORATE'] },
          { column: 'hasConcern', in: [''] }
        ]);
        const text = (say: Say): string =>
          `${say.figure('M13')} concerns of ${say.figure('M2')} complaints received, informal ones included.`;
        return scope.count(without) === 0
          ? ok(text)
          : failed(
              (say) =>
                `${text(say)} Statutory or corporate complaints without a concern recorded: ${say.count(without)}.`
            );
      })
  },
  {
    id: 'V14',
    title: 'Themes are mentions',
    run: (input) => {
      if (!tableOf(input, 'compliments-by-theme')) return notApplicable('This report has no themes of compliments.');
      return ok(
        (say) => `${say.figure('M19.mentions')} mentions in ${say.figure('M18')} compliments; both are printed.`
      );
    }
  },
  {
    id: 'V15',
    title: 'Every compliment says who sent it',
    run: (input) => {
      const { scope } = input;
      if (!scope.table('compliments')) return notApplicable('The compliments were not read.');
      const blank = scope.selection('compliments', 'received', [{ column: 'source', in: [''] }]);
      return scope.count(blank) === 0
        ? ok('Every compliment has its source.')
        : failed((say) => `Compliments without a source: ${say.count(blank)}.`);
    }
  },
  {
    id: 'V16',
    title: 'Equality tables add up to their base',
    run: (input) =>
      unlessPublishedOtherwise('V16', input, () => {
        const tables = equalityTables(input.tables);
        if (tables.length === 0) return notApplicable('This report has no equality tables.');
        const wrong = tables.filter((table) => columnSum(table, 1) !== numberIn(table.total?.[1]));
        return wrong.length === 0
          ? ok(
              (say) =>
                `${tables.map(({ columns: [name = ''] }) => name).join(', ')}: known and unknown add up to ${say.figure('M2')}.`
            )
          : failed(wrong.map(({ title }) => `${title} does not add up.`).join(' '));
      })
  },
  {
    id: 'V17',
    title: 'The base of the equality tables is a count of the report',
    run: (input) => {
      const tables = equalityTables(input.tables);
      if (tables.length === 0) return notApplicable('This report has no equality tables.');
      const all = numberIn(input.measures.M2?.value);
      return tables.every((table) => numberIn(table.total?.[1]) === all)
        ? ok((say) => `All ${say.figure('M2')} complaints received are the base; none is left out.`)
        : failed((say) => `The equality tables do not count the ${say.figure('M2')} complaints received.`);
    }
  },
  {
    id: 'V18',
    title: 'Answers about complainant and child are not mixed',
    run: (input) => {
      if (equalityTables(input.tables).length === 0) return notApplicable('This report has no equality tables.');
      const { scope } = input;
      const others = scope.selection('complaints', 'received', [
        scope.covered,
        { column: 'answersOfComplainant', in: ['Yes'] }
      ]);
      return ok(
        (say) =>
          `Only answers about the child or service user are counted. Answers about the complainant are held for ${say.count(others)} complaints and stand in no table.`
      );
    }
  },
  {
    id: 'V19',
    title: 'A restated year says so',
    run: (input) =>
      unlessPublishedOtherwise('V19', input, () => ok('No earlier number of complaints disagrees with another.'))
  },
  {
    id: 'V20',
    title: 'Labels follow what is counted',
    run: (input) =>
      unlessPublishedOtherwise('V20', input, () => {
        const table = tableOf(input, 'received-by-process');
        if (!table) return ok('Rows are named by their codes.');
        return columnSum(table, 1) === numberIn(input.measures.M2?.value)
          ? ok('The procedures named add up to the complaints received.')
          : failed('The procedures named do not add up to the complaints received.');
      })
  }
];

function equalityTables(tables: readonly ReportTable[]): readonly ReportTable[] {
  return tables.filter(({ id }) => equality.includes(id));
}
