import type { TableId } from '../Report';
import { type CheckDefinition, columnSum, failed, notApplicable, numberIn, ok, tableOf } from './Check';

/** Tables that count the same complaints, each in its own way. */
const ofStatutory: readonly TableId[] = [
  'statutory-by-outcome',
  'statutory-by-team',
  'by-highest-stage',
  'by-complainant'
];

/** Checks that a report agrees with itself, before those of the list of known faults. @see domain.md 13, release gate */
export const totalChecks: readonly CheckDefinition[] = [
  {
    id: 'T1',
    title: 'Totals agree across tables',
    run: ({ tables, measures }) => {
      const statutory = measures['M1.statutory']?.value;
      const totals = ofStatutory.flatMap((id) => {
        const table = tableOf({ tables }, id);
        return table ? [{ title: table.title, total: numberIn(table.total?.[1]) }] : [];
      });
      if (totals.length === 0 || typeof statutory !== 'number') {
        return notApplicable('No two tables of this report count the same cases.');
      }
      const wrong = totals.filter(({ total }) => total !== statutory);
      return wrong.length === 0
        ? ok((say) => `${totals.length} tables count the same ${say.figure('M1.statutory')} statutory complaints.`)
        : failed(wrong.map(({ title, total }) => `${title} counts ${total}, not ${statutory}.`).join(' '));
    }
  },
  {
    id: 'T2',
    title: "Each table's rows add up to its total",
    run: ({ tables }) => {
      const added = tables.filter(({ total }) => total !== null);
      const wrong = added.flatMap((table) =>
        table.columns.flatMap((heading, column) => {
          const total = table.total?.[column];
          const isCount = typeof total === 'number' && !/%|£/.test(heading);
          const sum = isCount ? columnSum(table, column) : 0;
          return isCount && sum !== total ? [`${table.title}, ${heading}: rows ${sum}, total ${total}.`] : [];
        })
      );
      return wrong.length === 0 ? ok(`${added.length} tables add up.`) : failed(wrong.join(' '));
    }
  }
];
