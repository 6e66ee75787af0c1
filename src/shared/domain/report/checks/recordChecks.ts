import type { ReportTable, TableId } from '../Report';
import {
  type CheckDefinition,
  columnSum,
  failed,
  notApplicable,
  numberIn,
  ok,
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
        const concerns = scope.count(scope.selection('concerns', 'received', [scope.covered]));
        const without = scope.count(
          scope.selection('complaints', 'received', [
            { column: 'process', in: [scope.request.process, 'CORPORATE'] },
            { column: 'hasConcern', in: [''] }
          ])
        );
        const complaints = scope.count(scope.selection('complaints', 'received', [scope.covered]));
        const text = `${concerns} concerns of ${complaints} complaints received, informal ones included.`;
        return without === 0
          ? ok(text)
          : failed(`${text} ${without} statutory or corporate complaints have no concern recorded.`);
      })
  },
  {
    id: 'V14',
    title: 'Themes are mentions',
    run: (input) => {
      const table = tableOf(input, 'compliments-by-theme');
      if (!table) return notApplicable('This report has no themes of compliments.');
      return ok(
        `${numberIn(table.total?.[1])} mentions in ${numberIn(input.measures.M18?.value)} compliments; both are printed.`
      );
    }
  },
  {
    id: 'V15',
    title: 'Every compliment says who sent it',
    run: (input) => {
      const { scope } = input;
      if (!scope.table('compliments')) return notApplicable('The compliments were not read.');
      const blank = scope.count(scope.selection('compliments', 'received', [{ column: 'source', in: [''] }]));
      return blank === 0 ? ok('Every compliment has its source.') : failed(`${blank} compliments have no source.`);
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
              tables
                .map((table) => `${table.columns[0] ?? ''}: known and unknown add up to ${numberIn(table.total?.[1])}`)
                .join('; ')
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
        ? ok(`All ${all} complaints received are the base; none is left out.`)
        : failed(`The equality tables do not count the ${all} complaints received.`);
    }
  },
  {
    id: 'V18',
    title: 'Answers about complainant and child are not mixed',
    run: (input) => {
      if (equalityTables(input.tables).length === 0) return notApplicable('This report has no equality tables.');
      const { scope } = input;
      const others = scope.count(
        scope.selection('complaints', 'received', [scope.covered, { column: 'answersOfComplainant', in: ['Yes'] }])
      );
      return ok(
        `Only answers about the child or service user are counted. Answers about the complainant are held for ${others} complaints and stand in no table.`
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
