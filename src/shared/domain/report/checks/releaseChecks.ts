import { type CheckDefinition, failed, notApplicable, numberIn, ok, tableOf, unlessPublishedOtherwise } from './Check';

const acknowledgements = ['acknowledged_on'];

/** Checks V21 to V27: words about timeliness, rules shown, bases, years, small numbers, stale actions. @see domain.md 13 */
export const releaseChecks: readonly CheckDefinition[] = [
  {
    id: 'V21',
    title: 'A mean stands beside the share within the standard',
    run: ({ measures }) => {
      const [mean, share] = [measures['M11.stage-1.mean'], measures.M7];
      if (!mean || !share) return notApplicable('This report has no averages.');
      return ok(
        (say) =>
          `Stage 1: ${say.figure('M11.stage-1.mean')} working days on average; ${say.figure('M7')}% of ${say.base('M7')} answers within the standard.`
      );
    }
  },
  {
    id: 'V22',
    title: 'What is claimed has a figure',
    run: () => notApplicable('This report holds no text. The text is checked where it is written.')
  },
  {
    id: 'V23',
    title: 'Both limits for acknowledging are known',
    run: ({ rules, scope }) => {
      const found = rules.filter(
        ({ process, stage, clockStop }) =>
          process === scope.request.process && stage === 'S1' && acknowledgements.includes(clockStop)
      );
      if (found.length === 0) return failed('No rule says when a complaint is to be acknowledged.');
      return ok(found.map(({ milestone, allowance: { count, unit } }) => `${milestone}: ${count} ${unit}`).join('; '));
    }
  },
  {
    id: 'V24',
    title: 'Every percentage has its base',
    run: ({ measures }) => {
      const without = Object.entries(measures).filter(
        ([, { unit, base, value }]) => unit === 'percent' && base === null && value !== null
      );
      return without.length === 0
        ? ok('Each percentage carries the number it is of.')
        : failed(`Without a base: ${without.map(([id]) => id).join(', ')}.`);
    }
  },
  {
    id: 'V25',
    title: 'Stages count in their own year',
    run: (input) => {
      const { scope } = input;
      if (!tableOf(input, 'stage-by-timescale')) return notApplicable('This report has no timescales.');
      const { from, to } = scope.request;
      const closed = scope.selection('stages', 'closed', [scope.statutory, { column: 'stage', in: ['S2', 'S3'] }]);
      const own = scope.rowsOf(closed);
      const received = new Set(scope.rowsOf(scope.selection('stages', 'received', [scope.statutory])));
      const before = own.filter((row) => !received.has(row)).length;
      const text = `${before} of ${own.length} Stages 2 and 3 closed from ${from} to ${to} are of complaints received before.`;
      if (scope.settings.stageBasis === 'closed') {
        return ok('Stages count in the period in which they closed, whenever the complaint came in.');
      }
      return before > 0 ? failed(`${text} As printed, they are counted in the earlier year.`) : ok(text);
    }
  },
  {
    id: 'V26',
    title: 'Small numbers are hidden',
    run: ({ tables, scope }) => {
      if (scope.settings.suppression) {
        return ok('Numbers from 1 to 4 are hidden, and others from which they could be worked out.');
      }
      const shown = tables
        .flatMap(({ rows, kinds }) => rows.map((row) => row.filter((_, column) => kinds[column] === 'count')))
        .flat()
        .filter((cell) => typeof cell === 'number' && cell >= 1 && cell <= 4).length;
      return shown === 0
        ? ok('No number from 1 to 4 stands in a table.')
        : failed(`${shown} cells show a number from 1 to 4. This report is not to leave the hub.`);
    }
  },
  {
    id: 'V27',
    title: 'Actions are of the period',
    run: (input) =>
      unlessPublishedOtherwise('V27', input, () => {
        const { measures } = input;
        if (numberIn(measures['M27.due']?.value) === 0) return notApplicable('No action was due in the period.');
        return ok(
          (say) => `${say.figure('M27.due')} actions due in the period, ${say.figure('M27.overdue')} of them overdue.`
        );
      })
  }
];
